"""YB024: a question is answered in one sentence; what follows is short."""

import pytest

from tests.samples import Sample

FAQ = "faq/basics.yaml"
ONE = f"{FAQ}:8: YB024 answer 只写一句话，一句就答到点上；其余的写进 details"
WHOLE = f"{FAQ}:8: YB024 answer 要用“。”结尾，写成完整的一句话"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("是医保的凭证。", []),
        ("是医保的凭证，能付钱！", []),
        ("能付钱吗？", []),
        ("要看“能用。不能用。”哪一句。", []),
        ("是的。能付钱。", [ONE]),
        ("是的！能付钱", [WHOLE]),
        ("是医保的凭证", [WHOLE]),
        ("是医保的凭证；", [WHOLE]),
        ("是的。能付钱，", [WHOLE]),
    ],
)
def test_the_answer_is_one_whole_sentence(answer: str, told: list[str], sample: Sample) -> None:
    sample.change(FAQ, "answer: 是医保的电子凭证。", f"answer: {answer}")
    assert sample.breaks("YB024") == told


def test_the_whole_has_at_most_two_hundred_characters(sample: Sample) -> None:
    answer, detail = "是的。", "一二三四五六七八九十"
    details = [detail] * 19 + [detail[:7]]
    sample.change(FAQ, "是医保的电子凭证。", answer)
    sample.change(FAQ, "[全国通用。]", f"[{', '.join(details)}]")
    assert sample.breaks("YB024") == []
    sample.change(FAQ, f"{detail[:7]}]", f"{detail[:8]}]")
    told = "回答连同 details 有 201 个字，最多 200 个：删短，或写成指南再用 guides 指过去"
    assert sample.breaks("YB024") == [f"{FAQ}:5: YB024 {told}"]
