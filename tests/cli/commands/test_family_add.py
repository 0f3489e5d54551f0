"""``ybguide family-add``: the age picks the rule, the papers and the steps."""

import json
from datetime import date
from typing import Any

import pytest

from tests.conftest import Run

SIXTEEN_TODAY = "2010-11-22"


def data_of(run: Run, *argv: str, today: date = date(2026, 11, 22)) -> dict[str, Any]:
    result = run("family-add", *argv, "-f", "json", today=today)
    assert (result.code, result.err) == (0, "")
    data: dict[str, Any] = json.loads(result.out)["data"]
    return data


def cases(data: dict[str, Any]) -> list[str]:
    return [case["id"] for case in data["rule"]["cases"]]


def test_without_an_age_every_case_of_the_rule_is_told(run: Run) -> None:
    data = data_of(run)
    assert cases(data) == ["newborn", "under-16", "from-16"]
    assert {case["applies"] for case in data["rule"]["cases"]} == {None}


@pytest.mark.parametrize(
    ("age", "case", "other"),
    [
        *((age, "under-16", "from-16") for age in ("0", "7", "15")),
        *((age, "from-16", "under-16") for age in ("16", "70", "130", "１６")),
    ],
)
def test_the_age_picks_the_case(age: str, case: str, other: str, run: Run) -> None:
    told = cases(data_of(run, "--age", age))
    assert case in told
    assert other not in told


@pytest.mark.parametrize("age", ["7", "16", "70"])
def test_nobody_but_a_newborn_is_told_the_rule_for_newborns(age: str, run: Run) -> None:
    assert "newborn" not in cases(data_of(run, "--age", age))


def test_a_newborn_is_told_the_rule_for_newborns(run: Run) -> None:
    assert cases(data_of(run, "--age", "0")) == ["newborn", "under-16"]


@pytest.mark.parametrize("age", ["0", "7", "16", "70"])
def test_an_age_that_is_known_is_not_asked_again(age: str, run: Run) -> None:
    data = data_of(run, "--age", age)
    conditions = [
        piece["condition"] for guide in data["guides"] for piece in (guide, *guide["needs"], *guide["steps"])
    ]
    assert [words for words in conditions if words and "周岁" in words] == []


def test_steps_for_another_age_are_left_out(run: Run) -> None:
    def steps(age: str) -> set[str]:
        guides = data_of(run, "--age", age, "-c", "offline")["guides"]
        return {step["id"] for guide in guides for step in guide["steps"]}

    assert "go-child" in steps("15") - steps("16")
    assert "go" in steps("16") - steps("15")


@pytest.mark.parametrize(
    ("birth", "today", "same_as_age"),
    [
        (SIXTEEN_TODAY, date(2026, 11, 22), "16"),
        (SIXTEEN_TODAY, date(2026, 11, 21), "15"),
        ("2010-11-23", date(2026, 11, 22), "15"),
        ("2008-02-29", date(2024, 2, 28), "15"),
        ("2008-02-29", date(2024, 2, 29), "16"),
        ("2026-11-22", date(2026, 11, 22), "0"),
        ("1900-01-01", date(2026, 11, 22), "126"),
    ],
)
def test_a_birth_date_is_the_age_it_makes_today(birth: str, today: date, same_as_age: str, run: Run) -> None:
    by_date = data_of(run, "--birth-date", birth, today=today)
    assert by_date == data_of(run, "--age", same_as_age, today=today)


@pytest.mark.parametrize("age", ["-1", "131", "200", "abc", "7.5", "", "老", "9" * 5000, "1\x1b[31m"])
def test_an_impossible_age_is_refused(age: str, run: Run) -> None:
    result = run("family-add", "--age", age)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("--age ")
    assert "--age 7" in result.err or "--age 16" in result.err


@pytest.mark.parametrize(
    "birth", ["2010-02-30", "2009-02-29", "2010/13/22", "22.11.2010", "2010-11", "昨天", ""]
)
def test_what_is_no_date_is_refused_with_an_example(birth: str, run: Run) -> None:
    result = run("family-add", "--birth-date", birth)
    assert (result.code, result.out) == (2, "")
    assert "不是有效的日期" in result.err
    assert "--birth-date 2010-11-21" in result.err


def test_a_birth_date_in_the_future_is_refused_with_the_day_it_is_today(run: Run) -> None:
    result = run("family-add", "--birth-date", "2026-11-23")
    assert (result.code, result.out) == (2, "")
    assert result.err == "--birth-date 2026-11-23 还没有到。\n请写今天（2026-11-22）或以前的日期。\n"


def test_age_and_birth_date_together_are_refused(run: Run) -> None:
    result = run("family-add", "--age", "7", "--birth-date", "2019-01-01")
    assert (result.code, result.out) == (2, "")
    assert "只能写一个" in result.err


def test_a_channel_shows_its_own_steps_after_the_rule(run: Run) -> None:
    data = data_of(run, "--age", "7", "-c", "支付宝")
    assert {guide["channel"] for guide in data["guides"]} == {"alipay"}
    assert cases(data)
