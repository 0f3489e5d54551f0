"""``ybguide WORDS…``: what is no command is a question."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (("刷脸不过",), ("fix", "刷脸不过")),
        (("解绑",), ("faq", "解绑")),
        (("医保码", "是什么"), ("faq", "医保码", "是什么")),
    ],
)
def test_plain_words_are_answered_as_faq_and_fix_would(
    words: tuple[str, ...], command: tuple[str, ...], run: Run
) -> None:
    assert run(*words) == run(*command)


def test_what_is_no_command_and_no_word_is_a_usage_error(run: Run) -> None:
    assert run("").code == 2
    assert run("activte").code == 2


def test_the_help_of_plain_words_is_that_of_the_program(run: Run) -> None:
    assert run("解绑", "--help").out.startswith("用法：ybguide 想问的话… [选项]\n")
