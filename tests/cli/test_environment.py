"""What surrounds a command: terminal or pipe, colours, width, the cache."""

import os
import re
from pathlib import Path

import pytest

from tests.conftest import Run, Stream
from tests.samples import Sample
from ybguide.cli.environment import Environment

ESCAPE = "\x1b["


def test_a_terminal_gets_rich_and_a_pipe_gets_plain(run: Run) -> None:
    on_screen, piped = run("channels", terminal=True, variables={"NO_COLOR": "1"}), run("channels")
    assert on_screen.out == run("channels", "-f", "rich").out
    assert piped.out == run("channels", "-f", "plain").out
    assert on_screen.out != piped.out


@pytest.mark.parametrize(
    ("terminal", "variables", "colored"),
    [
        (True, {}, True),
        (True, {"TERM": "xterm-256color"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": "0"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (True, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": ""}, False),
        (False, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (True, {"CLICOLOR": "0"}, False),
        (True, {"CLICOLOR": "1"}, True),
        (True, {"CLICOLOR": ""}, True),
        (True, {"CLICOLOR": "1", "TERM": "dumb"}, False),
        (False, {"CLICOLOR": "1"}, False),
        (False, {"CLICOLOR_FORCE": "1"}, True),
        (False, {"CLICOLOR_FORCE": "0"}, False),
        (False, {"CLICOLOR_FORCE": "1", "CLICOLOR": "0"}, True),
        (True, {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_follows_the_terminal_and_the_variables(
    run: Run, *, terminal: bool, variables: dict[str, str], colored: bool
) -> None:
    out = run("channels", "-f", "rich", terminal=terminal, variables=variables).out
    assert (ESCAPE in out) is colored


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"NO_COLOR": "1"},
        {"FORCE_COLOR": "1"},
        {"CLICOLOR": "0"},
        {"CLICOLOR_FORCE": "1"},
        {"TERM": "dumb"},
    ],
)
@pytest.mark.parametrize("terminal", [True, False])
def test_what_the_command_line_says_about_colour_counts_most(
    run: Run, *, terminal: bool, variables: dict[str, str]
) -> None:
    def colored(when: str) -> bool:
        out = run("channels", "-f", "rich", "--color", when, terminal=terminal, variables=variables).out
        return ESCAPE in out

    assert (colored("always"), colored("never")) == (True, False)


@pytest.mark.parametrize("style", ["plain", "json"])
def test_plain_and_json_are_never_coloured(style: str, run: Run) -> None:
    out = run("channels", "-f", style, "--color", "always", variables={"FORCE_COLOR": "1"}, terminal=True).out
    assert ESCAPE not in out


def test_colour_adds_nothing_but_colour(run: Run) -> None:
    colored = run("activate", "-c", "zfb", "-f", "rich", "--color", "always").out
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == run("activate", "-c", "zfb", "-f", "rich").out


@pytest.mark.parametrize("columns", [20, 33, 80, 200])
def test_the_width_of_the_terminal_is_used(columns: int, run: Run) -> None:
    assert (
        run("channels", "-f", "rich", columns=columns).out
        == run("channels", "-f", "rich", "--width", str(columns)).out
    )
    assert (
        run("channels", "-f", "plain", columns=columns, terminal=True).out
        == run("channels", "-f", "plain", "--width", str(columns)).out
    )


@pytest.mark.parametrize("columns", [0, 1, 2, 5])
def test_a_terminal_hardly_wide_at_all_loses_nothing(columns: int, run: Run) -> None:
    def letters(text: str) -> str:
        return "".join(char for char in text if char.isalnum())

    narrow, wide = (run("channels", "-f", "plain", columns=each, terminal=True) for each in (columns, 200))
    assert letters(narrow.out) == letters(wide.out)
    assert run("channels", "-f", "rich", columns=columns).code == 0


def test_a_terminal_that_cannot_draw_gets_plain_text_unless_a_format_is_named(
    run: Run, tmp_path: Path
) -> None:
    dumb = {"terminal": True, "variables": {"TERM": "dumb"}}
    assert run("channels", **dumb) == run("channels", "-f", "plain", **dumb)
    rich = run("channels", "-f", "rich", **dumb)
    assert rich != run("channels", **dumb)
    settings = tmp_path / "config.toml"
    settings.write_text('format = "rich"\n', encoding="utf-8")
    assert run("channels", settings=settings, **dumb) == rich


def test_a_pipe_is_not_broken_into_lines(run: Run) -> None:
    assert run("channels", columns=30).out == run("channels", columns=200).out


def test_the_process_is_what_is_used_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Stream(terminal=True)
    monkeypatch.setattr("sys.stdout", stream)
    monkeypatch.setenv("COLUMNS", "57")
    monkeypatch.setenv("LINES", "33")
    environment = Environment.current()
    assert (environment.stdout, environment.terminal) == (stream, True)
    assert (environment.columns, environment.lines) == (57, 33)
    assert environment.variables is os.environ


def test_a_cache_damaged_far_inside_costs_time_never_the_answer(
    run: Run, sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert sample.problems() == []
    expected = run("channels", "-f", "json")
    (file,) = (tmp_path / "cache" / "ybguide").iterdir()
    whole = file.read_bytes()
    size = int.from_bytes(whole[16:18], "big")
    pages = [whole[start : start + size] for start in range(0, len(whole), size)]
    # Such a file opens and tells its format; only reading on shows that most of it was never written.
    damaged = b"".join(bytes(size) if "医保".encode() in page else page for page in pages)
    file.write_bytes(damaged)
    assert run("channels", "-f", "json") == expected
    assert run("channels", "-f", "json") == expected
    assert file.read_bytes() != damaged
