"""A double question in its parts, each with the thing it is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.test_scope import LANGUAGE
from ybguide.search.parts import parts


@pytest.mark.parametrize(
    "asked", ["", "医保码怎么激活", "我妈手机丢了，医保码怎么办", "激活了医保码，还没用过。"]
)
def test_one_question_has_no_parts(asked: str) -> None:
    assert parts(asked, LANGUAGE) == (asked,)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("医保卡丢了怎么办，能补吗", ("医保卡丢了怎么办", "医保卡能补吗")),
        ("怎么激活？要钱吗？", ("怎么激活？", "要钱吗？")),
        # What is told goes with the question that follows.
        ("我换工作了，医保码要改吗，去哪里改", ("我换工作了，医保码要改吗", "医保码去哪里改")),
        # A thing of its own is not replaced.
        ("医保码能用吗，医保卡呢", ("医保码能用吗", "医保卡呢")),
        ("怎么激活，要钱吗，我很急", ("怎么激活", "要钱吗，我很急，")),
    ],
)
def test_each_part_is_a_question_about_the_thing_that_was_named(
    asked: str, expected: tuple[str, ...]
) -> None:
    assert parts(asked, LANGUAGE) == expected


@given(st.text("医保码卡怎么吗，。？！；我了\n", max_size=60))
def test_every_word_of_the_question_is_in_some_part(asked: str) -> None:
    found = "".join(parts(asked, LANGUAGE))
    assert all(char in found for char in asked if char not in "，。；！？\n")
