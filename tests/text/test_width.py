"""How many cells a text takes."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import texts
from ybguide.text.width import cells, char_width, pad, width


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 0),
        ("App 12393", 9),
        ("医保码", 6),
        ("【同意】，", 10),
        ("Ａ１", 4),
        ("ｶﾅ", 2),
        ("한글", 4),
        ("𠮷", 2),
        ("\u3000", 2),
        ("“”→①…—·☐─", 9),
        ("e\u0301", 1),
        ("😀", 2),
        ("👨\u200d👩", 4),
        ("\u200b\u200d\u2060\ufeff", 0),
        ("soft\u00adhyphen", 11),
        ("☎\ufe0f", 2),
        ("☎\ufe0e", 1),
        ("1\ufe0f\u20e3", 2),
        ("字\ufe0f", 2),
        ("\ufe0f☎", 1),
    ],
)
def test_cells_of_a_text(text: str, size: int) -> None:
    assert width(text) == size


@pytest.mark.parametrize("control", "\x00\x07\x1b\x7f\x9b\u202e\u2066\ufeff", ids=ascii)
def test_a_control_character_takes_no_cell(control: str) -> None:
    assert width(control) == 0


@given(st.characters())
def test_a_character_takes_at_most_two_cells(char: str) -> None:
    assert char_width(char) in (0, 1, 2)


@given(texts(), texts())
def test_texts_side_by_side_take_the_cells_of_both(left: str, right: str) -> None:
    assume(not right.startswith("\ufe0f"))
    assert width(left + right) == width(left) + width(right)


@given(texts())
def test_the_cells_of_a_text_are_those_of_its_characters(text: str) -> None:
    assert sum(cells(text)) == width(text)
    assert len(cells(text)) == len(text)


@given(texts(), st.integers(0, 60))
def test_padding_fills_up_with_spaces_and_cuts_nothing(text: str, size: int) -> None:
    padded = pad(text, size)
    assert width(padded) == max(width(text), size)
    assert padded.startswith(text)
    assert padded[len(text) :].strip(" ") == ""
