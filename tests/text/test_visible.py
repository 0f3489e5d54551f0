"""Characters that would act on a terminal are written as their code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import CONTROLS
from ybguide.text.visible import visible


@pytest.mark.parametrize("control", CONTROLS, ids=ascii)
def test_every_character_that_acts_is_written_as_its_code(control: str) -> None:
    assert visible(f"前{control}后") == f"前\\u{ord(control):04x}后"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m红", "\\u001b[31m红"),
        ("一\t二", "一 二"),
        ("一\n二", "一\n二"),
        ("一\r\n二", "一\\u000d\n二"),
        ("医保码 App😀\u200d\u00a0", "医保码 App😀\u200d\u00a0"),
        ("~\x7e\xa0", "~~\xa0"),
    ],
)
def test_what_is_read_stays(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_visible_stays_so(text: str) -> None:
    assert visible(visible(text)) == visible(text)
