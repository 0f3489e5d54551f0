"""English put into Chinese word by word: what is denied, and spaces."""

import pytest

from ybguide.text.english import joined, negated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("can't open", "not open"),
        ("it won’t load", "it not load"),
        ("doesnt accept", "not accept"),
        ("i cannot scan", "i not scan"),
        ("want to scan", "want to scan"),
        ("不支持 won", "不支持 won"),
    ],
)
def test_what_is_denied_is_told_by_one_word(text: str, expected: str) -> None:
    assert negated(text) == expected


def test_only_chinese_stands_side_by_side() -> None:
    assert joined("激活  医保 码 app 卡") == "激活医保码 app 卡"
