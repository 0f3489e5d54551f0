"""``--no-color``, ``--no-input``, ``--debug``: with every command, before it or after it."""

import io
from typing import Any

import pytest

from tests.conftest import Run, Stream
from tests.test_docs import all_commands

SWITCHES = ("--no-color", "--no-input", "--debug")
COMMANDS = [command.split()[1:] for command in all_commands()]
ESCAPE = "\x1b["


def talking() -> dict[str, Any]:
    """The fields of an environment in which somebody sits at a keyboard, who types nothing."""
    return {"terminal": True, "stdin": Stream(terminal=True)}


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words) or "alone")
def test_every_command_takes_them(words: list[str], run: Run) -> None:
    assert run(*words, *SWITCHES, "--help") == run(*words, "--help")
    assert run(*SWITCHES, *words, "--help") == run(*words, "--help")


def test_the_help_of_the_program_tells_of_them_and_each_command_names_them(run: Run) -> None:
    whole, one = run("--help").out, run("activate", "--help").out
    for switch in SWITCHES:
        assert f"  {switch} " in whole
        assert switch in one
    assert "ybguide --help" in one


@pytest.mark.parametrize("argv", [("--no-color", "channels"), ("channels", "--no-color")])
@pytest.mark.parametrize("variables", [{}, {"FORCE_COLOR": "1"}, {"YBGUIDE_COLOR": "always"}])
def test_no_color_is_no_colour_whatever_else_is_set(
    argv: tuple[str, ...], variables: dict[str, str], run: Run
) -> None:
    assert ESCAPE in run("channels", "-f", "rich", terminal=True).out
    assert ESCAPE not in run(*argv, "-f", "rich", terminal=True, variables=variables).out


def test_no_color_and_another_wish_about_colour_contradict(run: Run) -> None:
    for argv in (("--no-color", "channels"), ("channels", "--no-color")):
        result = run(*argv, "--color", "always")
        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("--no-color 和 --color always 只能写一个。\n")
    assert run("channels", "--no-color", "--color", "never") == run("channels", "--color", "never")


def test_without_input_start_asks_nothing_and_recommends(run: Run) -> None:
    # Whoever is asked and has no more to type has ended the questions by Ctrl-D.
    assert run("start", **talking()).code == 130
    for argv in (("start", "--no-input"), ("--no-input", "start")):
        result = run(*argv, **talking())
        assert (result.code, result.err) == (0, "")
        assert result.out == run("start", "--no-ask", **talking()).out


@pytest.mark.parametrize(("value", "asks"), [("1", False), ("yes", False), ("0", True), ("", True)])
def test_a_variable_says_it_for_every_command(value: str, run: Run, *, asks: bool) -> None:
    result = run("start", variables={"YBGUIDE_NO_INPUT": value}, **talking())
    assert (result.code == 130) is asks


def test_without_input_two_answers_are_both_shown_and_no_digit_is_asked_for(run: Run) -> None:
    question = ("fix", "我爸72 老人机 刷脸不过")
    asked = run(*question, terminal=True, stdin=Typed("\n"))
    assert "直接按回车结束：" in asked.err
    silent = run(*question, "--no-input", terminal=True, stdin=Typed("\n"))
    assert (silent.code, silent.err) == (0, "")
    assert silent.out == asked.out


class Typed(io.StringIO):
    """What somebody types at a terminal."""

    def isatty(self) -> bool:
        return True
