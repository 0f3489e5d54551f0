"""``--json``: the same as ``-f json``, for every command that has ``-f``, before it or after it."""

import json
from typing import Any

import pytest
import typer

from tests.conftest import Run
from tests.samples import Sample
from tests.test_docs import all_commands
from ybguide.cli.app import app


def with_formats() -> list[list[str]]:
    """The commands, as words, that take ``-f``."""
    found = []
    for path in all_commands():
        words, command = path.split()[1:], typer.main.get_command(app)
        for word in words:
            group: Any = command
            command = group.get_command(None, word)
        names = {name for param in command.params for name in param.opts}
        if "-f" in names:
            assert "--json" in names, path
            found.append(words)
    return found


def test_many_commands_have_it() -> None:
    paths = [" ".join(words) for words in with_formats()]
    assert {"", "activate", "faq", "export", "todo", "config show", "content check"} <= {*paths}


@pytest.mark.parametrize(
    "argv",
    [(), ("activate", "-c", "zfb"), ("faq", "解绑"), ("channels",), ("config", "show"), ("todo",)],
    ids=" ".join,
)
def test_it_gives_what_the_format_gives(argv: tuple[str, ...], run: Run, tmp_path: Any) -> None:
    own = {"state": tmp_path / "state", "settings": tmp_path / "config.toml"}
    expected = run(*argv, "-f", "json", **own)
    assert json.loads(expected.out)["schema"] == "ybguide/1"
    assert run(*argv, "--json", **own) == expected
    assert run("--json", *argv, **own) == expected
    assert run(*argv, "--json", "-f", "json", **own) == expected


@pytest.mark.parametrize("command", ["check", "report"])
def test_editors_have_it_too(command: str, run: Run, sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    sample.stand_in(monkeypatch)
    expected = run("content", command, "-f", "json")
    assert json.loads(expected.out)["command"] == f"content {command}"
    assert run("content", command, "--json") == expected
    assert run("--json", "content", command) == expected


@pytest.mark.parametrize(
    "argv",
    [
        ("faq", "解绑", "--json", "-f", "plain"),
        ("--json", "faq", "解绑", "-f", "plain"),
        ("-f", "plain", "faq", "解绑", "--json"),
    ],
)
def test_another_format_beside_it_contradicts_and_is_told_as_json(argv: tuple[str, ...], run: Run) -> None:
    result = run(*argv)
    assert (result.code, result.err) == (2, "")
    error = json.loads(result.out)["error"]
    assert error["code"] == "contradiction"
    assert error["message"] == "--json 和 -f plain 只能写一个。"


@pytest.mark.parametrize("argv", [("content", "check"), ("content", "report")])
def test_another_format_beside_it_contradicts_for_editors(argv: tuple[str, ...], run: Run) -> None:
    result = run(*argv, "--json", "-f", "text")
    assert (result.code, result.err) == (2, "")
    assert json.loads(result.out)["error"]["code"] == "contradiction"


@pytest.mark.parametrize("argv", ["--json activate -c 支付保", "activate -c 支付保 --json"])
def test_a_failure_is_an_object_too(argv: str, run: Run) -> None:
    result = run(*argv.split())
    assert (result.code, result.err) == (4, "")
    assert json.loads(result.out)["error"]["code"] == "not-found"


def test_settings_for_the_screen_do_not_contradict_it(run: Run) -> None:
    result = run("channels", "--json", variables={"YBGUIDE_FORMAT": "plain"})
    assert result == run("channels", "-f", "json")
    assert result.code == 0


def test_after_two_dashes_it_is_a_word(run: Run) -> None:
    result = run("faq", "--", "--json")
    assert (result.code, result.out) == (4, "")
    assert "--json" in result.err
