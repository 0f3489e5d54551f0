"""Values that do not fit their key: each told in one whole line."""

import pytest

from tests.samples import Sample
from ybguide.authoring.validate import validate

APP, SOURCES = "channels/app.yaml", "sources.yaml"
GAP = "steps 和 gap 只能写一个：有步骤就写 steps，没有可靠来源就写 gap"
ID = r"的写法不对，要符合 ^[a-z0-9]+(-[a-z0-9]+)*$"
STEP = "guides.0.steps.0"
FAULTS = [
    ("name: 医保 App", "name:", "2: YB005 name：不能是空的"),
    ("name: 医保 App", 'name: " \\t\\n"', "2: YB005 name：不能是空的"),
    ("needs: 手机。", "needs: [手机]", "6: YB005 needs：要写一段文字"),
    ("needs: 手机。", "needs: {手机: 要}", "6: YB005 needs：要写一段文字"),
    ("aliases: [医保软件]", "aliases: 医保软件", "3: YB005 aliases：要写成列表，每项前面加“- ”"),
    ("aliases: [医保软件]", "aliases:", "3: YB005 aliases：要写成列表，每项前面加“- ”"),
    ("aliases: [医保软件]", "aliases: [软件, '']", "3: YB005 aliases.1：不能是空的"),
    ("when: {age: {from: 16}}", "when: 成年", f"30: YB005 {STEP}.when：要写成“键: 值”的形式"),
    ("when: {age: {from: 16}}", "when: {age: {}}", f"30: YB005 {STEP}.when.age：age 至少要写 from 或 below"),
    ("{from: 16}", "{from: 16, below: 16}", f"30: YB005 {STEP}.when.age：age 的 from 要小于 below"),
    (
        "        when: {age: {from: 16}}",
        "        valid_from: 2026-13",
        f"30: YB005 {STEP}.valid_from：“2026-13” 不是存在的日期",
    ),
    (
        "        when: {age: {from: 16}}",
        "        valid_from: 2027-01\n        valid_until: 2026",
        f"23: YB005 {STEP}：valid_from（2027-01）不能晚于 valid_until（2026）",
    ),
    ("{from: 16}", "{from: -1}", f"30: YB005 {STEP}.when.age.from：不能小于 0"),
    ("order: 1", "order: 22:22", "4: YB005 order：要写整数，现在是 “22:22”"),
    ("order: 1", "order: 一", "4: YB005 order：要写整数，现在是 “一”"),
    ("order: 1", "order:", "4: YB005 order：要写整数，现在是 “”"),
    ("order: 1", "order: [1]", "4: YB005 order：要写整数"),
    ("order: 1", "order: 0", "4: YB005 order：不能小于 1"),
    ("minutes: 5\nbest", "minutes: 241\nbest", "7: YB005 minutes：不能大于 240"),
    ("id: app", "id: App", f"1: YB005 id：“App” {ID}"),
    ("id: app", "id: the--app", f"1: YB005 id：“the--app” {ID}"),
    ("id: app", "id: 应用", f"1: YB005 id：“应用” {ID}"),
    ("topics: [start]\n  -", "topics: []\n  -", "39: YB005 guides.0.topics：至少要有 1 项"),
    ("topics: [start]\n  -", "topics: [a, b, c, d]\n  -", "39: YB005 guides.0.topics：最多 3 项"),
    ("answer: unknown", "answer: 不", "11: YB005 supports.password.answer：只能写 'yes', 'no' or 'unknown'"),
    ("    done: 看到二维码\n", "", "14: YB005 guides.0：有 steps 就要写 done：怎样算办好了"),
    ("    done: 看到二维码\n", "    done: 好\n    gap: 没有\n", f"14: YB005 guides.0：{GAP}"),
    ("    gap: 请问热线。\n", "", f"40: YB005 guides.1：{GAP}"),
]


def _lines(sample: Sample, name: str) -> list[str]:
    return [str(problem) for problem in validate([sample.load(name)])[1]]


@pytest.mark.parametrize(("old", "new", "line"), FAULTS)
def test_a_value_that_does_not_fit_is_told(old: str, new: str, line: str, sample: Sample) -> None:
    sample.change(APP, old, new)
    assert _lines(sample, APP) == [f"{APP}:{line}"]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "url: https",
            "url: ftp",
            r"7: YB005 sources.0.url：“ftp://example.gov.cn/law” 的写法不对，要符合 ^https?://\S+$",
        ),
        ("approximate: true", "approximate: 大约", "14: YB005 sources.1.approximate：只能写 true 或 false"),
        ("approximate: true", "approximate: [true]", "14: YB005 sources.1.approximate：只能写 true 或 false"),
    ],
)
def test_a_value_of_a_source_that_does_not_fit_is_told(old: str, new: str, line: str, sample: Sample) -> None:
    sample.change(SOURCES, old, new)
    assert _lines(sample, SOURCES) == [f"{SOURCES}:{line}"]


@pytest.mark.parametrize(
    "date",
    [
        "2025-02-30",
        "2023-02-29",
        "2025-04-31",
        "2025-01-00",
        "2025-01-32",
        "2025-13",
        "2025-00",
        "2025-1-1",
        "25-01-01",
        "2025/01/01",
        "20250101",
        "2025-01-01T08:00",
        "22:22",
        "０２０７",
        "0000",
        "~",
    ],
)
def test_a_date_that_does_not_exist_is_told(date: str, sample: Sample) -> None:
    sample.change(SOURCES, "date: 2024-05-06", f"date: {date}")
    (line,) = _lines(sample, SOURCES)
    assert line.startswith(f"sources.yaml:13: YB005 sources.1.date：“{date}” ")


@pytest.mark.parametrize("date", ["2024", "2024-02", "2024-02-29", "2023-12-31"])
def test_a_date_may_be_a_day_a_month_or_a_year(date: str, sample: Sample) -> None:
    sample.change(SOURCES, "date: 2024-05-06", f"date: {date}")
    assert _lines(sample, SOURCES) == []


def test_a_step_id_used_twice_in_a_guide_is_told(sample: Sample) -> None:
    again = "  - id: show\n    do: 再出示\n    evidence: {sources: [law], confidence: high}\nlimits:"
    sample.change("scenes/desk.yaml", "limits:", again)
    assert _lines(sample, "scenes/desk.yaml") == [
        "scenes/desk.yaml:1: YB005 整个文件：步骤编号 show 写了两次"
    ]


def test_a_number_with_a_leading_zero_is_decimal(sample: Sample) -> None:
    sample.change(APP, "order: 1", "order: 010")
    (file,), problems = validate([sample.load(APP)])
    assert (file.model.model_dump()["order"], problems) == (10, ())


def test_a_value_with_line_breaks_is_told_in_one_line(sample: Sample) -> None:
    sample.change(APP, "id: app", 'id: "a\\nb\\u2028c"')
    (line,) = _lines(sample, APP)
    assert line.startswith("channels/app.yaml:1: YB005 id：“a")
    assert len(line.splitlines()) == 1


def test_a_long_value_is_not_repeated_whole(sample: Sample) -> None:
    sample.change(APP, "id: app", f"id: {'长' * 500}")
    (line,) = _lines(sample, APP)
    assert len(line) < 120
