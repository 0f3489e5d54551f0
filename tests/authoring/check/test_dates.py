"""YB026 and YB028: old figures say their date, and what has run out is noticed."""

from collections.abc import Sequence

import pytest

from tests.samples import Sample
from ybguide.authoring.check import Conditions, rule_of

OLD = "最新的来源是 2024-01，已经超过 2 年：写上年份，例如“（2024 年公布）”"
LATER = "2027-01-01"


def _told(sample: Sample, code: str, today: str | None) -> Sequence[str]:
    rule = rule_of(code)
    assert rule is not None
    found = rule.problems(sample.read(), Conditions(today=today))
    return [f"{problem.file}:{problem.line} {problem.message}" for problem in found]


def _old(sample: Sample, text: str, today: str | None = LATER) -> list[str]:
    """What is said of a text whose source is of January 2024."""
    sample.says(text)
    return _of_example(_told(sample, "YB026", today))


def _of_example(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.startswith("faq/example.yaml")]


@pytest.mark.parametrize(
    "figure",
    [
        *(
            "100 元",
            "100元",
            "5 块钱",
            "60%",
            "2 倍",
            "9 折",
            "3 万",
            "1 亿",
            "5 人",
            "5 名",
            "3 次",
            "24 小时",
        ),
        *("3 天", "5 个工作日", "2 个月", "3 个小时", "3 日内", "2 年内", "10 位", "16 位"),
    ],
)
def test_an_old_figure_without_a_date_is_told(figure: str, sample: Sample) -> None:
    assert _old(sample, f"一共{figure}。") == [f"faq/example.yaml:5 {OLD}"]


@pytest.mark.parametrize(
    "text", ["要身份证。", "满 16 周岁。", "密码是 6 位数字。", "密码 6位。", "共 3 步。"]
)
def test_what_is_no_amount_needs_no_date(text: str, sample: Sample) -> None:
    assert _old(sample, text) == []


@pytest.mark.parametrize(
    "date", ["2024 年", "2024年", "2024-01", "“川医保 2024”", "2023 至 2024 年", "（2019 年公布）"]
)
def test_a_figure_with_its_year_passes(date: str, sample: Sample) -> None:
    assert _old(sample, f"{date}，一共 100 元。") == []


@pytest.mark.parametrize("date", ["12024 年", "1999 年", "2024 个"])
def test_other_figures_are_no_year(date: str, sample: Sample) -> None:
    assert _old(sample, f"{date}，一共 100 元。") == [f"faq/example.yaml:5 {OLD}"]


@pytest.mark.parametrize(
    ("today", "found"),
    [("2026-01-01", False), ("2026-01-31", False), ("2026-02-01", True), (None, False)],
)
def test_a_month_is_old_two_years_after_its_end(today: str | None, sample: Sample, *, found: bool) -> None:
    assert bool(_old(sample, "一共 100 元。", today)) is found


def test_the_newest_source_counts_and_one_without_a_date_does_not(sample: Sample) -> None:
    sample.says("一共 100 元。")
    sample.change("faq/example.yaml", "[law]", "[law, paper, clinic]")
    assert not _of_example(_told(sample, "YB026", "2026-05-06"))
    told = "最新的来源是 2024-05-06，已经超过 2 年：写上年份，例如“（2024 年公布）”"
    assert _of_example(_told(sample, "YB026", "2026-05-07")) == [f"faq/example.yaml:5 {told}"]
    sample.change(
        "faq/example.yaml", "[law, paper, clinic], confidence: high", "[clinic], confidence: medium"
    )
    assert not _of_example(_told(sample, "YB026", LATER))


def test_without_a_day_the_newest_source_tells_what_is_old(sample: Sample) -> None:
    sample.change("sources.yaml", "date: 2024-01\n", "date: 2022-05\n")
    assert _old(sample, "一共 100 元。", None) == []
    sample.change("sources.yaml", "date: 2022-05\n", "date: 2022-04\n")
    assert _old(sample, "一共 100 元。", None) == [
        f"faq/example.yaml:5 {OLD}".replace("2024-01", "2022-04").replace("2024", "2022")
    ]


def test_what_is_true_of_one_place_only_needs_its_date_without_a_figure_too(sample: Sample) -> None:
    told = [line.split()[0] for line in _told(sample, "YB026", LATER) if line.startswith("regions/")]
    assert sorted(told) == [f"regions/north.yaml:{line}" for line in ("22", "26", "33", "36", "8")]


@pytest.mark.parametrize(
    ("until", "today", "over"),
    [
        ("2030-12-31", "2030-12-31", False),
        ("2030-12-31", "2031-01-01", True),
        ("2030-12", "2030-12-31", False),
        ("2030-12", "2031-01-01", True),
        ("2030-12-31", None, False),
        ("2023-12-31", None, True),
    ],
)
def test_validity_ends_with_its_last_day(
    until: str, today: str | None, sample: Sample, *, over: bool
) -> None:
    sample.change("faq/basics.yaml", "2030-12-31", until)
    told = f"faq/basics.yaml:14 有效期到 {until}，已经过了：核对新的规定，改好日期或删去"
    found = [line for line in _told(sample, "YB028", today) if line.startswith("faq/basics.yaml")]
    assert found == [told] * over
