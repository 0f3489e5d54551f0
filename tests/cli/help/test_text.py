"""``--help``: Chinese, for every command and option, never cut, with examples that work."""

import re
import shlex
from collections.abc import Callable, Iterator
from itertools import count, takewhile
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.conftest import Run
from ybguide.cli.app import app
from ybguide.text.width import width

OF_THE_CONTRACT = {
    *("activate", "family-add", "faq", "fix", "how", "use", "channels", "compare", "terms", "sources"),
    *("region", "hotline", "content"),
}
PARSERS_ENGLISH = re.compile(r"\b(Usage|Options|Arguments|Commands|Show this message|default|required)\b")
CHINESE = re.compile("[一-鿿]")
EXAMPLES = "例子："
ON_80_COLUMNS = 78
"""How wide a line to be copied may be."""


def section(text: str, title: str) -> list[str]:
    """The lines of the help under a title."""
    lines = text.splitlines()
    found = lines[lines.index(title) + 1 :] if title in lines else []
    return found[: found.index("")] if "" in found else found


def listed(text: str) -> list[str]:
    """The commands that a help lists."""
    return [line.split()[0] for line in section(text, "命令：") if re.match(r"  \S", line)]


def every_command(run: Run, path: str = "") -> Iterator[str]:
    """All command lines there are, found as a reader finds them: by the help of what was found before."""
    yield path
    for name in listed(run(*path.split(), "--help").out):
        yield from every_command(run, f"{path} {name}".strip())


def tree() -> dict[str, Any]:
    """Every command of the program by the words that call it."""

    def below(command: Any, path: str) -> Iterator[tuple[str, Any]]:
        yield path, command
        context: Any = None
        for name in command.list_commands(context) if hasattr(command, "list_commands") else ():
            yield from below(command.get_command(context, name), f"{path} {name}".strip())

    return dict(below(typer.main.get_command(app), ""))


TREE = tree()


def shown(command: str) -> list[Any]:
    """The arguments and options that the help of a command has to explain."""
    return [param for param in TREE[command].params if not getattr(param, "hidden", False)]


def name(command: str) -> str:
    """What a test of a command is called."""
    return command or "ybguide"


def examples(run: Run, command: str) -> list[str]:
    return section(run(*command.split(), "--help").out, EXAMPLES)


def works(example: str, run: Run) -> bool:
    """Whether a command line works up to where it goes on into another program or a file."""
    program, *argv = takewhile(lambda word: word not in {"|", ">", ">>"}, shlex.split(example))
    return program == "ybguide" and run(*argv).code == 0


def unbroken(text: str) -> str:
    return "".join(text.split())


def test_help_lists_every_command_there_is(run: Run) -> None:
    assert list(every_command(run)) == list(TREE)


def test_the_commands_of_the_contract_are_there(run: Run) -> None:
    assert set(listed(run("--help").out)) >= OF_THE_CONTRACT
    assert set(listed(run("content", "--help").out)) >= {"check", "build"}


@pytest.mark.parametrize("command", TREE, ids=name)
def test_help_is_in_chinese(command: str, run: Run) -> None:
    result = run(*command.split(), "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"用法：ybguide {command}".rstrip())
    assert result.out.count("显示这段说明") == 1
    assert not PARSERS_ENGLISH.search(result.out)


@pytest.mark.parametrize("command", TREE, ids=name)
def test_help_explains_every_argument_and_option(command: str, run: Run) -> None:
    out = run(*command.split(), "--help").out
    assert unbroken(TREE[command].help) in unbroken(out)
    for param in shown(command):
        option = param.param_type_name == "option"
        names = [*param.opts, *param.secondary_opts] if option else [param.human_readable_name]
        assert CHINESE.search(param.help)
        assert unbroken(param.help) in unbroken(out)
        for word in names:
            assert re.search(rf"^  (?:\S+、)?{re.escape(word)}(?=[、 \n])", out, re.MULTILINE)
        if not (option and param.is_flag):
            assert param.metavar
            assert param.metavar in out


@pytest.mark.parametrize("command", TREE, ids=name)
def test_the_usage_tells_what_has_to_be_written(command: str, run: Run) -> None:
    usage = run(*command.split(), "--help", columns=100).out.split("\n\n")[0]
    for param in shown(command):
        if param.param_type_name == "argument":
            word = param.human_readable_name + ("…" if param.nargs == -1 else "")
            assert (f" {word} " if param.required else f" [{word}] ") in usage
        elif param.required:
            assert f" {param.opts[0]} {param.metavar} " in usage
    assert usage.endswith("[选项]")


@pytest.mark.parametrize("command", TREE, ids=name)
def test_no_line_of_help_is_wider_than_the_terminal(command: str, run: Run) -> None:
    for columns in (30, 40, 60, 80, 100, 200):
        text = run(*command.split(), "--help", columns=columns).out.split(f"{EXAMPLES}\n")[0]
        assert [line for line in text.splitlines() if width(line) > columns] == []


@pytest.mark.parametrize("command", TREE, ids=name)
def test_help_loses_nothing_where_there_is_no_room(command: str, run: Run) -> None:
    wide, *narrower = (unbroken(run(*command.split(), "--help", columns=size).out) for size in (100, 40, 12))
    assert narrower == [wide, wide]


@pytest.mark.parametrize("command", TREE, ids=name)
def test_examples_can_be_copied_from_80_columns(command: str, run: Run) -> None:
    for columns in (20, 80):
        lines = section(run(*command.split(), "--help", columns=columns).out, EXAMPLES)
        assert lines
        assert [line for line in lines if not line.startswith("  ybguide")] == []
        assert [line for line in lines if width(line) > ON_80_COLUMNS] == []


@pytest.fixture
def works_after(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, list[str]], bool]:
    """Whether an example works where nothing has been done but what other examples do."""
    places = (tmp_path / str(number) for number in count())

    def try_it(example: str, before: list[str]) -> bool:
        place = next(places)
        place.mkdir()
        monkeypatch.chdir(place)
        for kind in ("STATE", "CONFIG"):
            monkeypatch.setenv(f"XDG_{kind}_HOME", str(place / kind))
        return [works(each, run) for each in (*before, example)][-1]

    return try_it


@pytest.mark.parametrize("command", [each for each in TREE if not each.startswith("content")], ids=name)
def test_every_example_works_as_written(
    command: str, run: Run, works_after: Callable[[str, list[str]], bool]
) -> None:
    own, group = examples(run, command), command.rpartition(" ")[0]
    for number, example in enumerate(own):
        # What has been started can be gone on with; the examples of its group start it.
        told_before = [*(examples(run, group) if group else ()), *own[:number]]
        assert works_after(example, []) or works_after(example, told_before), example


@pytest.mark.parametrize("command", [each for each in TREE if each.startswith("content")], ids=name)
@pytest.mark.usefixtures("sample")
def test_every_example_for_editors_works_as_written(
    command: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("我的内容").mkdir()
    Path("docs").mkdir()
    assert [example for example in examples(run, command) if not works(example, run)] == []


@pytest.mark.parametrize("command", ["activate", "family-add", "faq", "how", "channels"])
def test_help_names_every_option_that_reading_commands_share(command: str, run: Run) -> None:
    out = run(command, "--help").out
    options = ("--region", "-r", "--format", "-f", "--evidence", "--output", "-o", "--width", "--color")
    assert [
        option for option in (*options, "--content", "--more", "--short", "--no-pager") if option not in out
    ] == []


def test_help_of_a_command_that_takes_an_argument(run: Run) -> None:
    assert (
        run("content", "explain", "--help", columns=40).out
        == """\
用法：ybguide content explain [编号] [选
项]

说明一条检查规则：管什么，为什么，怎样写
不对，怎样写对。不写编号时列出全部规则。

要写的内容：
  编号  规则的编号，例如 YB015

选项：
  --help、-h
      显示这段说明

每条命令还可以写 --no-color、
--no-input、--debug，见 ybguide --help。

例子：
  ybguide content explain
  ybguide content explain YB015
"""
    )


def test_help_works_in_spite_of_what_else_is_wrong(run: Run) -> None:
    assert run("activate", "--channel", "nowhere", "--help").out == run("activate", "--help").out
