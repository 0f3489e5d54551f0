"""``help`` shows what ``--help`` shows, wherever the command stands."""

import pytest

from tests.conftest import Run
from tests.test_docs import all_commands

COMMANDS = [command.split()[1:] for command in all_commands()]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words) or "alone")
def test_help_and_its_two_options_give_the_same_text(words: list[str], run: Run) -> None:
    shown = run(*words, "--help")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("用法：ybguide")
    assert run("help", *words) == shown
    assert run(*words, "-h") == shown


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("words", [["activate"], ["todo"], ["todo", "start"], ["content", "check"]])
def test_a_command_after_the_option_is_the_one_whose_help_is_wanted(
    option: str, words: list[str], run: Run
) -> None:
    assert run(option, *words) == run(*words, "--help")


def test_the_option_before_other_options_shows_the_help_of_the_program(run: Run) -> None:
    assert run("--help", "-f", "json") == run("--help")


def test_a_near_miss_is_told_as_for_commands(run: Run) -> None:
    result = run("help", "actvate")
    assert (result.code, result.out) == (2, "")
    assert "您是不是要用 ybguide activate？" in result.err
    inner = run("help", "content", "chek")
    assert (inner.code, inner.out) == (2, "")
    assert "您是不是要用 ybguide content check？" in inner.err


def test_words_behind_a_command_that_has_none_below_it_are_too_many(run: Run) -> None:
    result = run("help", "activate", "alipay", "x")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("多写了：alipay x。\n")


def test_the_help_is_as_wide_as_the_terminal(run: Run) -> None:
    assert run("help", "activate", columns=40) == run("activate", "--help", columns=40)
    assert run("help", "activate", columns=40) != run("help", "activate", columns=80)


def test_the_version_has_a_short_name(run: Run) -> None:
    assert run("-V") == run("--version")
    assert run("-V").code == 0
