"""YB027: the guide is written in words of its own."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check import Conditions, rule_of

RUN = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"


def _told(sample: Sample, text: str, *sources: str) -> list[str]:
    sample.says(text)
    rule = rule_of("YB027")
    assert rule is not None
    found = rule.problems(sample.read(), Conditions(against=sources))
    return [f"{problem.file}:{problem.line} {problem.message}" for problem in found]


def _copied(run: str) -> list[str]:
    return [f"faq/example.yaml:9 和来源有连续 20 个字相同：“{run}”，请换成自己的话"]


def test_twenty_characters_in_a_row_are_copied(sample: Sample) -> None:
    assert _told(sample, f"先说{RUN}。", f"上文{RUN}下文") == _copied(RUN)


def test_nineteen_are_not(sample: Sample) -> None:
    assert _told(sample, f"{RUN[:19]}别。", RUN) == []
    assert _told(sample, RUN, RUN[:19]) == []
    assert _told(sample, f"别{RUN[1:]}", f"另{RUN[1:]}") == []


def test_without_sources_at_hand_nothing_is_said(sample: Sample) -> None:
    assert _told(sample, RUN) == []


@pytest.mark.parametrize("source", [f"{RUN[:9]}，{RUN[9:]}", f"{RUN[:9]}\n  {RUN[9:]}", "、".join(RUN)])
def test_punctuation_spaces_and_lines_hide_nothing(source: str, sample: Sample) -> None:
    assert _told(sample, RUN, source) == _copied(RUN)
    assert _told(sample, source.replace("\n", ""), RUN) == _copied(RUN)


def test_any_of_the_sources_counts_and_the_first_run_of_a_text_is_told(sample: Sample) -> None:
    assert _told(sample, f"{RUN}子", "别的", f"{RUN}子") == _copied(RUN)


@pytest.mark.parametrize(
    "name",
    [
        *(
            f"【{RUN}】",
            f"“{RUN}”",
            f"《{RUN}》",
            "国家医疗保障局国家医保局国家医保服务平台 App 医保电子凭证",
        ),
        *(
            "配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女",
            "医疗保障基金使用监督管理条例国家医保局",
        ),
    ],
)
def test_labels_quotations_and_names_are_as_they_are(name: str, sample: Sample) -> None:
    assert _told(sample, f"见{name}。", name) == []


def test_what_stands_on_both_sides_of_a_name_is_no_run(sample: Sample) -> None:
    text = f"{RUN[:10]}国家医保局{RUN[10:]}"
    assert _told(sample, text, text) == []
