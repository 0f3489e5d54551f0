"""YB025: what nobody reliable says is not told as if it were certain."""

import pytest

from tests.samples import Sample

TOLD = "YB025 来源不够可靠（low），话却说满了：加上“有说法称”“可能”“以页面为准”之类的话"
SURE, WEAK = "{sources: [law], confidence: high}", "{sources: [blog], confidence: low}"
HEDGES = (
    *(
        "可能",
        "多半",
        "或许",
        "也许",
        "未必",
        "不一定",
        "大多",
        "多数",
        "通常",
        "一般",
        "往往",
        "有的",
        "个别",
    ),
    *(
        "2024 年前后",
        "据说",
        "有说法",
        "有文章",
        "有资料",
        "转载",
        "称",
        "推断",
        "推测",
        "没有可靠",
        "没有找到",
    ),
    *(
        "没有核",
        "没有见到",
        "没有官方",
        "没有统一",
        "未见",
        "不知道",
        "说不准",
        "不够可靠",
        "来源较弱",
        "单一来源",
    ),
    *("为准", "说法不一", "写法不", "各地", "各处", "问问", "问一问", "请问"),
)


def _weak(sample: Sample, text: str) -> list[str]:
    sample.says(text)
    sample.change("faq/example.yaml", SURE, WEAK)
    return [line for line in sample.breaks("YB025") if line.startswith("faq/example.yaml")]


def test_a_weak_answer_told_as_certain_is_told(sample: Sample) -> None:
    assert _weak(sample, "能用。") == [f"faq/example.yaml:7: {TOLD}"]


@pytest.mark.parametrize("hedge", HEDGES)
def test_a_word_of_doubt_anywhere_in_it_is_enough(hedge: str, sample: Sample) -> None:
    assert _weak(sample, f"能用，{hedge}。") == []


def test_what_a_button_or_a_question_says_is_no_doubt(sample: Sample) -> None:
    sample.says("能用。")
    sample.change("faq/example.yaml", "例子？", "可能吗？")
    sample.change("faq/example.yaml", SURE, WEAK)
    assert sample.breaks("YB025") == [f"faq/example.yaml:7: {TOLD}"]


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("terms.yaml", "meaning: 一个会变的二维码。\n    not_same_as: [card]\n    topics: [start]", 5),
        ("compare.yaml", "cells: [手机里, 口袋里]", 8),
        ("tasks.yaml", "why: 最快", 9),
        ("ways.yaml", "because: 到窗口有人帮着办。", 5),
        ("regions/north.yaml", "does: 可以激活", 11),
        ("safety.yaml", "do: [删掉短信]\n    contacts: [hotline]\n    topics: [start]", 9),
        ("family-rule.yaml", "papers: [户口本]", 8),
    ],
)
def test_each_kind_of_text_that_stands_bare_is_looked_at(
    name: str, text: str, line: int, sample: Sample
) -> None:
    whole = sample.text(name)
    place = whole.index(text) + len(text)
    sample.write(name, whole[:place] + whole[place:].replace(SURE, WEAK, 1))
    assert sample.breaks("YB025") == [f"{name}:{line}: {TOLD}"]


def test_what_is_printed_with_a_warning_needs_no_doubt(sample: Sample) -> None:
    # A cause, a remedy and a limit of low confidence stand in the sample.
    assert sample.breaks("YB025") == []
