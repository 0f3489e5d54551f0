"""``ybguide`` alone: one screen of what can be done."""

import json
import shlex

from tests.conftest import Run
from ybguide import __version__


def test_it_fits_one_screen(run: Run) -> None:
    for style in ("rich", "plain"):
        result = run("-f", style, "--width", "80")
        assert (result.code, result.err) == (0, "")
        assert len(result.out.splitlines()) <= 24


def test_every_command_it_names_works_as_written(run: Run) -> None:
    commands = [link["command"] for link in json.loads(run("-f", "json").out)["data"]["commands"]]
    assert len(commands) >= 5
    for command in commands:
        program, *argv = shlex.split(command)
        assert program == "ybguide"
        assert run(*argv).code == 0


def test_it_names_the_hotline_and_keeps_secrets_safe(run: Run) -> None:
    out = run().out
    assert "12393" in out
    assert "不要告诉任何人" in out


def test_the_version_is_one_line(run: Run) -> None:
    result = run("--version")
    assert (result.code, result.out, result.err) == (0, f"ybguide {__version__}\n", "")
