"""Pinyin typed without spaces: the fewest syllables it is made of, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.syllables import cut

SYLLABLES = frozenset({"yi", "bao", "ma", "xi", "an", "xian", "zhuang", "a", "o"})


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("yibaoma", ["yi", "bao", "ma"]),
        ("zhuang", ["zhuang"]),
        # One syllable of four letters goes before two.
        ("xian", ["xian"]),
        ("xianma", ["xian", "ma"]),
        ("baoan", ["bao", "an"]),
        ("yibaox", []),
        ("x", []),
        ("", []),
    ],
)
def test_letters_are_the_fewest_syllables(letters: str, expected: list[str]) -> None:
    assert cut(letters, SYLLABLES) == expected


@given(st.lists(st.sampled_from(sorted(SYLLABLES)), min_size=1, max_size=8))
def test_what_was_said_is_cut_into_no_more_pieces_and_no_letter_is_lost(said: list[str]) -> None:
    found = cut("".join(said), SYLLABLES)
    assert "".join(found) == "".join(said)
    assert len(found) <= len(said)
    assert set(found) <= SYLLABLES
