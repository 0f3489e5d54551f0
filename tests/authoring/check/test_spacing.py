"""YB018: one space between Chinese and Latin letters or digits, none beside full-width punctuation."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check.spacing import mend


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("用App办", "用 App 办"),
        ("满16周岁", "满 16 周岁"),
        ("占60%的人", "占 60% 的人"),
        ("37℃的天", "37℃ 的天"),
        ("医 保 码", "医保码"),
        ("医  保", "医保"),
        ("两个  App", "两个 App"),
        ("点 ，再看", "点，再看"),
        ("点， 再看", "点，再看"),
        ("看（ 甲 ）和", "看（甲）和"),
        ("在【甲】 里", "在【甲】里"),
        ("看 【甲】", "看 【甲】"),
        ("说“甲” 好", "说“甲”好"),
        ("看《甲》 好", "看《甲》好"),
        (" 甲 ", "甲"),
    ],
)
def test_spaces_are_as_they_should_be(text: str, mended: str) -> None:
    assert mend(text) == mended


@pytest.mark.parametrize("mark", "，。；：、！？")
def test_beside_a_mark_there_is_no_space(mark: str) -> None:
    assert mend(f"甲 {mark} 乙") == f"甲{mark}乙"
    assert mend(f"App {mark} App") == f"App{mark}App"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "用 App 办",
            "【点App】",
            "“用App”",
            "《第1号》",
            "〔2024〕38号",
            "“川医保” App",
            "【甲】 App",
            "（甲） 1",
        ),
        *("先打开 https://a.gov.cn ，再点", "a  b".replace("  ", " "), "1,200 元", "-5℃", "甲/乙"),
    ],
)
def test_what_is_right_or_quoted_stays(text: str) -> None:
    assert mend(text) == text


def test_a_text_is_told_with_the_form_it_should_have(sample: Sample) -> None:
    assert sample.faults("YB018", "未满16周岁的。") == ["空格不对：“未满16周岁的。”要写成“未满 16 周岁”"]
    assert sample.faults("YB018", "未满 16 周岁的。") == []
