"""``--help``: Chinese, for every command, never cut, with examples that work."""

import re
import shlex
from pathlib import Path

import pytest

from tests.conftest import Run
from ybguide.text.width import width

OF_THE_CONTRACT = {
    *("activate", "family-add", "faq", "fix", "how", "use", "channels", "compare", "terms", "sources"),
    *("region", "hotline", "content"),
}
PARSERS_ENGLISH = re.compile(r"\b(Usage|Options|Arguments|Commands|Show this message|default|required)\b")


def section(text: str, title: str) -> list[str]:
    """The lines of the help under a title."""
    lines = text.splitlines()
    found = lines[lines.index(title) + 1 :] if title in lines else []
    return found[: found.index("")] if "" in found else found


def listed(text: str) -> list[str]:
    """The commands that a help lists."""
    return [line.split()[0] for line in section(text, "命令：") if re.match(r"  \S", line)]


def every_command(run: Run) -> list[str]:
    """All command lines there are, found as a reader finds them."""
    commands = listed(run("--help").out)
    return ["", *commands, *(f"content {name}" for name in listed(run("content", "--help").out))]


def test_help_lists_every_command_of_the_contract(run: Run) -> None:
    assert set(listed(run("--help").out)) >= OF_THE_CONTRACT
    assert set(listed(run("content", "--help").out)) >= {"check", "build"}


def test_help_of_every_command_is_in_chinese(run: Run) -> None:
    for command in every_command(run):
        result = run(*command.split(), "--help")
        assert (result.code, result.err) == (0, "")
        assert result.out.startswith(f"用法：ybguide {command}".rstrip())
        assert "显示这段说明" in result.out
        assert not PARSERS_ENGLISH.search(result.out)


@pytest.mark.parametrize("command", ["activate", "family-add", "faq", "how", "channels"])
def test_help_names_every_option_that_reading_commands_share(command: str, run: Run) -> None:
    out = run(command, "--help").out
    options = ("--region", "-r", "--format", "-f", "--evidence", "--output", "-o", "--width", "--color")
    assert [option for option in (*options, "--content") if option not in out] == []


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 100, 200])
def test_help_fits_the_terminal(columns: int, run: Run) -> None:
    for command in every_command(run):
        text = run(*command.split(), "--help", columns=columns).out.split("例子：\n")[0]
        assert [line for line in text.splitlines() if width(line) > columns] == []


def test_help_loses_nothing_where_there_is_no_room(run: Run) -> None:
    wide, narrow = ("".join(run("activate", "--help", columns=each).out.split()) for each in (100, 12))
    assert narrow == wide


def test_every_example_works_as_written(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    failed = []
    # Checking and compiling takes seconds; the tests of those commands stand in for their examples.
    for command in (each for each in every_command(run) if not each.startswith("content")):
        examples = section(run(*command.split(), "--help").out, "例子：")
        assert examples
        for example in examples:
            program, *argv = shlex.split(example)
            assert program == "ybguide"
            if run(*argv).code != 0:
                failed.append(example)
    assert failed == []


def test_help_works_in_spite_of_what_else_is_wrong(run: Run) -> None:
    assert run("activate", "--channel", "nowhere", "--help").out == run("activate", "--help").out
