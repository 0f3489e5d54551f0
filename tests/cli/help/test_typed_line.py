"""Words as somebody types them: what a shell would take apart is quoted, options stay options."""

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.cli.help.typed_line import line, shown

WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("--more", "--more"),
        ("-c", "-c"),
        ("--", "--"),
        ("支付宝", "支付宝"),
        ("a b", '"a b"'),
        ("--channel=微信", "--channel=微信"),
        ("--channel=a b", '--channel="a b"'),
        ("", '""'),
        ("$x", "'$x'"),
        ("--$x", "'--$x'"),
    ],
)
def test_a_word_as_it_is_typed(word: str, typed: str) -> None:
    assert shown(word) == typed


@given(WORDS | st.builds("--{}={}".format, WORDS, WORDS))
def test_a_shell_reads_the_word_that_was_meant(word: str) -> None:
    assert shlex.split(shown(word)) == [word]


def test_a_line_begins_with_the_program() -> None:
    assert line(["faq", "怎么 解绑", "--more"]) == 'ybguide faq "怎么 解绑" --more'
    assert line([]) == "ybguide"


@pytest.mark.parametrize("word", ["x" * 300, "510623199001011234", "\x1b[31m"])
def test_no_line_holds_what_nobody_should_copy(word: str) -> None:
    assert line(["faq", word]) == ""
