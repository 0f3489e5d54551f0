"""The pager in a real pseudo-terminal: the one of a script, and ``less`` with real keys."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from tests.pagers import Keeping, script
from tests.processes import run_process, surroundings

# The workers that run tests side by side have threads of their own, which hold none of our locks.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")

LONG = "sources"
SHORT = "config show"
needs_less = pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")
Terminal = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """The guide is compiled once, so that no test waits for it."""
    run_process("channels")


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """Start a command in a terminal of 24 rows; ``PAGER`` is not set unless it is given.

    ``after`` is what a shell does when the command has ended.
    """
    started: list[pexpect.spawn[str]] = []

    def start(words: str, after: str | None = None, **variables: str) -> "pexpect.spawn[str]":
        named = surroundings({"TERM": "xterm", "NO_COLOR": "1"} | variables)
        if "PAGER" not in variables:
            del named["PAGER"]
        line = f"'{sys.executable}' -m ybguide {words}"
        child = pexpect.spawn(
            "/bin/sh",
            ["-c", f"{line}; {after}" if after else f"exec {line}"],
            dimensions=(24, 80),
            env=named,
            encoding="utf-8",
            codec_errors="replace",
            timeout=50,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def end(child: "pexpect.spawn[str]") -> tuple[int | None, str]:
    """Wait for the end: the exit code and the rest of what was shown."""
    child.expect(pexpect.EOF)
    rest = child.before or ""
    child.close()
    return child.exitstatus, rest.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("words", "paged"),
    [
        (LONG, True),
        (f"{LONG} -f json", True),
        (f"{LONG} < /dev/null", True),
        (SHORT, False),
        (f"{LONG} --no-pager", False),
        (f"{LONG} | cat", False),
        (f"TERM=dumb {LONG}", False),
    ],
)
def test_what_goes_through_the_pager(words: str, terminal: Terminal, tmp_path: Path, *, paged: bool) -> None:
    keeping = Keeping(tmp_path)
    dumb = {"TERM": "dumb"} if words.startswith("TERM=dumb") else {}
    code, shown = end(terminal(words.removeprefix("TERM=dumb "), PAGER=str(keeping.path), **dumb))
    assert code == 0
    assert (keeping.text is not None) is paged
    assert (shown == "paged\n") is paged


def test_the_pager_takes_the_keys_while_it_runs_and_leaves_the_rest(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = script(tmp_path / "pager", '#!/bin/sh\necho pager:\nread answer < /dev/tty\necho "got $answer"\n')
    child = terminal(LONG, after='read left; echo "left $left"', PAGER=str(path))
    child.expect_exact("pager:")
    child.sendline("first")
    child.expect_exact("got first")
    child.sendline("second")
    assert "left second" in end(child)[1]


@needs_less
def test_without_a_pager_named_it_is_less(terminal: Terminal) -> None:
    child = terminal(LONG)
    child.expect_exact("\r\n:")
    child.send("q")
    code, rest = end(child)
    assert code == 0
    assert "已中断" not in rest


@needs_less
@pytest.mark.parametrize("named", ["less", "less -S"])
def test_ctrl_c_leaves_less_running_and_quitting_ends_it_well(named: str, terminal: Terminal) -> None:
    child = terminal(LONG, PAGER=named)
    child.expect_exact("\r\n:")
    child.sendintr()
    child.send(" ")
    child.expect_exact("\r\n:")
    child.send("q")
    code, rest = end(child)
    assert code == 0
    assert "Traceback" not in rest
    assert "已中断" not in rest


@needs_less
def test_less_that_ends_by_ctrl_c_ends_well(terminal: Terminal) -> None:
    child = terminal(LONG, PAGER="less", LESS="FRXK")
    child.expect_exact("\r\n:")
    child.sendintr()
    code, rest = end(child)
    assert code == 0
    assert len(rest.splitlines()) < 24


@needs_less
def test_colours_are_seen_in_less(terminal: Terminal) -> None:
    child = terminal(f"{LONG} -f rich --color always")
    child.expect_exact("\r\n")
    assert "\x1b[" in (child.before or "")
    assert "ESC[" not in (child.before or "")
    child.send("q")
    assert end(child)[0] == 0
