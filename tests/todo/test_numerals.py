"""Digits, however they are written, as 0 to 9; what only looks like one stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.todo.numerals import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("12393", "12393"),
        ("１２３９３", "12393"),
        ("一二三九三", "12393"),
        ("壹贰叁", "123"),
        ("〇零○◯⭕", "00000"),
        ("①⑨", "19"),
        ("٣४", "34"),
        ("1\u200b3\ufe0f\u20e38", "138"),
        ("ＡＢｃ", "abc"),
        ("十", "十"),
        ("½", "1⁄2"),
        ("参保两份俩", "参保两份俩"),
        ("医保", "医保"),
        ("", ""),
    ],
)
def test_digits_of_any_script_are_read(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_leaves_no_wide_digit(text: str) -> None:
    assert not set(fold(text)) & set("０１２３４５６７８９")
