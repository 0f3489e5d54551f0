"""YB028, YB032 and YB033: what ends is looked at again, leaves nothing empty, and says so."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check import Conditions, check

FIX = "fixes/code.yaml"
STEP = "steps:\n      - id: open"


def _times(sample: Sample, *times: str) -> None:
    """Give the only failure one remedy for each time."""
    text = sample.text(FIX)
    head, tail = text[: text.index("    try:\n")], text[text.index("    escalate:") :]
    law = "evidence: {sources: [law], confidence: high}"
    tries = "".join(f"      - {{do: 办法 {number}, {time}{law}}}\n" for number, time in enumerate(times))
    sample.write(FIX, f"{head}    try:\n{tries}{tail}")


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (("",), None),
        (("", "valid_until: 2020, "), None),
        (("valid_until: 2030-06, ", "valid_from: 2030-07, "), None),
        (("valid_until: 2030-06-30, ", "valid_from: 2030-07, "), None),
        (("valid_until: 2030-06-29, ", "valid_from: 2030-07, "), "从 2030-06-30 起"),
        (("valid_until: 2030-02, ", "valid_until: 2031, "), "从 2032-01-01 起"),
        (("valid_from: 2030, ",), "一开始就"),
        (("valid_until: 9999, ",), None),
    ],
)
def test_on_every_day_something_is_left(times: tuple[str, ...], told: str | None, sample: Sample) -> None:
    _times(sample, *times)
    message = f"{FIX}:12: YB032 {told}不够 1 条了：留下没有期限的，或者把期限写在整篇上"
    assert sample.breaks("YB032") == ([message] if told else [])


@pytest.mark.parametrize(("end", "fine"), [("2030-06", True), ("2030-07", False)])
def test_only_the_days_of_the_whole_count(end: str, sample: Sample, *, fine: bool) -> None:
    _times(sample, "valid_until: 2030-06, ")
    sample.change(FIX, "    symptom:", f"    valid_until: {end}\n    symptom:")
    assert (sample.breaks("YB032") == []) is fine


def test_steps_and_rows_are_counted_too(sample: Sample) -> None:
    sample.change("channels/app.yaml", STEP, f"{STEP}\n        valid_until: 2030")
    sample.change("compare.yaml", "- label: 丢了呢", "- valid_until: 2030\n        label: 丢了呢")
    assert [line.split(" ", 1)[0] for line in sample.breaks("YB032")] == [
        "channels/app.yaml:22:",
        "compare.yaml:6:",
    ]


@pytest.mark.parametrize(("today", "found"), [("2030-12-31", False), ("2031-01-01", True)])
def test_every_piece_that_has_ended_is_told(today: str, sample: Sample, *, found: bool) -> None:
    sample.change("channels/app.yaml", STEP, f"{STEP}\n        valid_until: 2030")
    problems = check(sample.read(), Conditions(today=today))
    ended = {problem.file for problem in problems if problem.code == "YB028"}
    told = {"channels/app.yaml", "facts.yaml", "faq/basics.yaml", "regions/north.yaml"}
    assert ended == (told if found else set())


def test_a_last_day_may_stand_in_a_piece_that_ends(sample: Sample) -> None:
    sample.change(
        "faq/basics.yaml", "details: [全国通用。]", 'details: [缴到 2030 年底。, "每年 {fact:fee}。"]'
    )
    assert sample.breaks("YB033") == []
    sample.change("faq/basics.yaml", "    valid_until: 2030-12-31\n", "")
    assert [line.split("：")[0] for line in sample.breaks("YB033")] == [
        "faq/basics.yaml:9: YB033 {fact:fee} 只管到 2030，这一条也要写 valid_until",
        "faq/basics.yaml:9: YB033 “缴到 2030 年底”说的是最后期限，这一条却没有 valid_until",
    ]


def test_what_was_said_once_is_history(sample: Sample) -> None:
    sample.change("conflicts.yaml", "why: 来源更可靠。", "why: 2024 年 5 月 1 日之前是这样写的。")
    assert sample.breaks("YB033") == []
