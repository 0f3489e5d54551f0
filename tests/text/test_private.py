"""Numbers that no question needs are taken out of it; those of offices stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.private import HIDDEN, without_numbers


@pytest.mark.parametrize(
    "text",
    [
        "13800138000",
        "510623199001011234",
        "51062319900101123X",
        "5106 2319 9001 0112 34",
        "138-0013-8000",
        "6217000012345678901",
    ],
)
def test_numbers_of_papers_phones_and_cards_are_taken_out(text: str) -> None:
    assert without_numbers(f"我的{text}怎么查") == f"我的{HIDDEN}怎么查"
    assert without_numbers(text) == HIDDEN


@pytest.mark.parametrize(
    "text",
    ["12393", "0838-2902803", "010-89061396", "2026 年", "724 元", "2026-11-27", "1100 元", ""],
)
def test_other_numbers_stay(text: str) -> None:
    assert without_numbers(text) == text


@given(st.text(max_size=80))
def test_what_is_taken_out_once_is_taken_out(text: str) -> None:
    once = without_numbers(text)
    assert without_numbers(once) == once
