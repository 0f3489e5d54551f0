"""What a stream can hold, asked of its encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.encoding import Encoding

NAMES = ("ascii", "latin-1", "gbk", "big5", "utf-8", "utf-16")


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "U8", "utf_8"])
def test_utf_8_is_known_under_all_its_names(name: str) -> None:
    assert Encoding(name=name).is_utf8


@pytest.mark.parametrize("name", ["ascii", "gbk", "utf-16", "utf-8-sig"])
def test_other_encodings_are_not_utf_8(name: str) -> None:
    assert not Encoding(name=name).is_utf8


@pytest.mark.parametrize(
    ("name", "text", "held"),
    [("gbk", "医保码", True), ("gbk", "☐", False), ("ascii", "医", False), ("utf-8", "\ud800", False)],
)
def test_an_encoding_holds_what_it_has_characters_for(name: str, text: str, *, held: bool) -> None:
    assert Encoding(name=name).holds(text) is held


@pytest.mark.parametrize("name", NAMES)
@given(text=st.text())
def test_a_fitted_text_can_be_written_and_keeps_all_that_the_encoding_has(name: str, text: str) -> None:
    encoding = Encoding(name=name)
    written = encoding.fitted(text, lambda _: "?")
    assert written.encode(name)[:0] == b""
    assert len(written) == len(text)
    assert [new for old, new in zip(text, written, strict=True) if encoding.holds(old)] == [
        char for char in text if encoding.holds(char)
    ]
