"""What is written after an option: a value, or a sentence about what is wrong with it."""

from datetime import date

import pytest

from ybguide.cli.errors import NotAChoice, NotADate, NotANumber
from ybguide.cli.options.values import day, integer, one_of, truth
from ybguide.errors import ExitCode, UsageError


def _refused(caught: pytest.ExceptionInfo[UsageError]) -> tuple[str, str]:
    assert caught.value.exit_code is ExitCode.USAGE
    return caught.value.message, caught.value.hint


@pytest.mark.parametrize("value", ["auto", "AUTO", " auto ", "ａｕｔｏ"])
def test_one_of_the_choices_is_taken_however_it_is_typed(value: str) -> None:
    assert one_of("--color", value, ("auto", "never")) == "auto"


@pytest.mark.parametrize(
    ("value", "question"), [("autos", "，您是不是要写 auto？"), ("aut", "，您是不是要写 auto？"), ("", "。")]
)
def test_anything_else_is_refused_with_the_nearest_and_all_of_them(value: str, question: str) -> None:
    with pytest.raises(NotAChoice) as caught:
        one_of("--color", value, ("auto", "never"))
    assert _refused(caught) == (f"--color 不能写“{value}”{question}", "可以写：auto、never。")


@pytest.mark.parametrize("value", ["yes", "y", "1", "true", "True", "on", "是", " YES "])
def test_yes_is_read_as_people_and_programs_write_it(value: str) -> None:
    assert truth("more", value) is True


@pytest.mark.parametrize("value", ["no", "n", "0", "false", "False", "off", "否"])
def test_no_is_read_as_people_and_programs_write_it(value: str) -> None:
    assert truth("more", value) is False


@pytest.mark.parametrize("value", ["", "2", "也许"])
def test_neither_is_refused_with_both(value: str) -> None:
    with pytest.raises(NotAChoice) as caught:
        truth("more", value)
    assert _refused(caught) == (f"more 不能写“{value}”。", "可以写：yes（是）、no（否）。")


@pytest.mark.parametrize(
    ("value", "number"), [("7", 7), ("-3", -3), (" 7 ", 7), ("７", 7), ("七", 7), ("第3步", 3)]
)
def test_a_whole_number_is_read(value: str, number: int) -> None:
    assert integer("--limit", value, 10) == number


@pytest.mark.parametrize("value", ["", "第", "1.5", "1e3"])
def test_no_whole_number_is_refused_with_an_example(value: str) -> None:
    with pytest.raises(NotANumber) as caught:
        integer("--limit", value, 10)
    assert _refused(caught) == (f"--limit 要写整数，不能写“{value}”。", "例如：--limit 10")


def test_a_day_of_the_calendar_is_read() -> None:
    assert day("--as-of", "2024-02-29", "2026-01-31") == date(2024, 2, 29)
    assert day("--as-of", "2024年2月29日", "2026-01-31") == date(2024, 2, 29)


@pytest.mark.parametrize("value", ["2023-02-29", "2024", "2024/02", "", "昨天"])
def test_no_day_is_refused_with_an_example(value: str) -> None:
    with pytest.raises(NotADate) as caught:
        day("--as-of", value, "2026-01-31")
    assert _refused(caught) == (
        f"--as-of “{value}” 不是有效的日期。",
        "请写年、月、日，例如 --as-of 2026-01-31。",
    )
