"""What is typed into a list: one line, visible, of a length that can be read."""

import pytest

from ybguide.todo.errors import PrivateText, UnfitText
from ybguide.todo.typed import clean_name, clean_note, same_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("妈妈", "妈妈"),
        ("  妈 \t\n 妈  ", "妈 妈"),
        ("妈\u200b妈", "妈妈"),
        ("字" * 20, "字" * 20),
        ("a-b", "a-b"),
    ],
)
def test_a_name_is_kept_as_one_line(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "\u0301", "字" * 21, "-妈妈", "妈\x07妈"])
def test_a_name_that_cannot_be_used_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(UnfitText) as caught:
        clean_name(typed)
    assert "--name 妈妈" in caught.value.hint


@pytest.mark.parametrize(
    ("typed", "kept"), [("", ""), (" 要带\n户口本 ", "要带 户口本"), ("字" * 200, "字" * 200)]
)
def test_a_note_is_kept_as_one_line(typed: str, kept: str) -> None:
    assert clean_note(typed) == kept


@pytest.mark.parametrize("typed", ["字" * 201, "要\x07带"])
def test_a_note_that_cannot_be_kept_is_refused(typed: str) -> None:
    with pytest.raises(UnfitText):
        clean_note(typed)


@pytest.mark.parametrize("clean", [clean_name, clean_note])
def test_what_is_private_is_refused_in_either(clean: object) -> None:
    assert callable(clean)
    with pytest.raises(PrivateText):
        clean("13812345678")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mama", "ｍａｍａ", True),
        ("妈 妈", "妈  妈", True),
        ("妈\u200b妈", "妈妈", True),
        ("妈妈", "妈", False),
        ("妈妈", "妈 妈", False),
    ],
)
def test_names_are_the_same_but_for_case_and_width(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other) is same
