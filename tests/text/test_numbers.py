"""Whole numbers in digits and in Chinese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.numbers import whole_number

_UNITS = ((1000, "千"), (100, "百"), (10, "十"))


def counted(number: int) -> str:
    """A number from 1 to 9999 as it is read out."""
    said, gap = "", False
    for unit, name in _UNITS:
        digit, number = divmod(number, unit)
        if digit:
            said += ("零" if gap and said else "") + "零一二三四五六七八九"[digit] + name
            gap = False
        else:
            gap = bool(said)
    return said + (("零" if gap and said else "") + "零一二三四五六七八九"[number] if number else "")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[("7", 7), ("７", 7), (" 7 ", 7), ("-3", -3), ("007", 7), ("七", 7), ("十", 10), ("十六", 16)],
        *[("七十二", 72), ("一百零三", 103), ("一百", 100), ("两", 2), ("二〇一九", 2019), ("七二", 72)],
    ],
)
def test_a_number_is_read(text: str, number: int) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["", " ", "1.5", "1e3", "七岁", "十x", "1_000", "百度", "9" * 19])
def test_anything_else_is_none(text: str) -> None:
    assert whole_number(text) is None


@given(st.integers(min_value=1, max_value=9999))
def test_every_number_is_read_as_it_is_said(number: int) -> None:
    assert whole_number(counted(number)) == number


@given(st.text())
def test_no_text_is_too_much(text: str) -> None:
    assert isinstance(whole_number(text), int | None)
