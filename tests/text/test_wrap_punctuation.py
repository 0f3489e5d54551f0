"""禁则: which punctuation may not start a line, and which may not end one."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given, settings

from tests.strategies import prose, widths
from ybguide.text.wrap import wrap

CLOSING = "，。、；：？！）】》〉”’…—,.;:?!)]%"
OPENING = "（【《〈“‘(["
# A web address that is wider than the line may be cut anywhere.
_WRONG_START = re.compile(rf"[{re.escape(CLOSING)}](?![A-Za-z0-9/?=])")


def misplaced(lines: Iterable[str]) -> list[str]:
    """The lines that start or end with a mark that must not stand there."""
    return [line for line in lines if line and (_WRONG_START.match(line) or line[-1] in OPENING)]


@given(prose(), widths())
@settings(deadline=None, max_examples=300)
def test_no_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(text: str, columns: int) -> None:
    assert misplaced(wrap(text, columns)) == []


@pytest.mark.parametrize("mark", CLOSING)
def test_a_closing_mark_is_never_parted_from_what_it_closes(mark: str) -> None:
    for before in range(1, 60):
        for columns in range(20, 31):
            assert not any(line.startswith(mark) for line in wrap("字" * before + mark + "字字", columns))


@pytest.mark.parametrize("mark", OPENING)
def test_an_opening_mark_is_never_parted_from_what_it_opens(mark: str) -> None:
    for before in range(60):
        for columns in range(20, 31):
            assert not any(line.endswith(mark) for line in wrap("字" * before + mark + "字字", columns))


@pytest.mark.parametrize("marks", ["。", "，", "”。", "）。"])
def test_a_word_as_wide_as_the_line_keeps_its_punctuation(marks: str) -> None:
    texts = [f"网址是 {'w' * size}{marks}然后登录" for size in range(15, 45)]
    assert misplaced(line for text in texts for line in wrap(text, 20)) == []


def test_several_marks_stay_together() -> None:
    assert wrap("请在页面点击这个【同意】”。", 20) == ["请在页面点击这个", "【同意】”。"]
    assert wrap("他说这个（“医保码”）", 12) == ["他说这个", "（“医保码”）"]


@pytest.mark.parametrize("mark", "，。、；：？！）】》〉”’…—～·,.;:?!)]}%％℃")
def test_each_closing_mark_takes_the_character_before_it_to_the_next_line(mark: str) -> None:
    assert wrap(f"字字字字字{mark}", 10) == ["字字字字", f"字{mark}"]


@pytest.mark.parametrize("mark", "（【《〈“‘([{")
def test_each_opening_mark_goes_to_the_next_line_with_what_it_opens(mark: str) -> None:
    assert wrap(f"字字字字{mark}字", 10) == ["字字字字", f"{mark}字"]
