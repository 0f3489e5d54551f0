"""YB016: a reader is addressed as 您, or not at all."""

import pytest

from tests.samples import Sample

TOLD = ["对读者只用“您”，不用“你”；多数句子不用称呼更顺"]


@pytest.mark.parametrize("text", ["你看看。", "请你看看。", "看看你们的码。", "他说“您好”，你再点。"])
def test_the_familiar_form_is_told_once_a_text(text: str, sample: Sample) -> None:
    assert sample.faults("YB016", text) == TOLD


@pytest.mark.parametrize(
    "text", ["请您看看。", "看看。", "他说“你好”。", "点【你的码】。", "看《你问我答》。", "打开迷你程序。"]
)
def test_quotations_say_what_they_say(text: str, sample: Sample) -> None:
    assert sample.faults("YB016", text) == []
