"""The program as a process of its own: real streams, real signals, a fresh set of modules."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from typing import IO

from ybguide.library import open_library

_ABOUT_LOOKS = (
    *("COLUMNS", "FORCE_COLOR", "LESS", "LINES", "NO_COLOR", "PAGER", "PYTHONIOENCODING", "TERM"),
)
_PROGRAM = ("-m", "ybguide")


def surroundings(variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables of this process without those that change how output looks, and with these.

    No pager waits for a key, and nothing is said of compiling, since the guide is compiled.
    """
    _compile()
    kept = {name: value for name, value in os.environ.items() if name not in _ABOUT_LOOKS}
    return kept | {"PYTHONIOENCODING": "utf-8", "PAGER": "cat"} | dict(variables or {})


@cache
def _compile() -> None:
    open_library()


def start(
    *argv: str | bytes,
    program: Sequence[str] = _PROGRAM,
    variables: Mapping[str, str] | None = None,
    stdout: int | IO[bytes] = subprocess.PIPE,
    stderr: int | IO[bytes] = subprocess.PIPE,
) -> subprocess.Popen[bytes]:
    """Start the program, or another one for the same interpreter, without waiting for it."""
    return subprocess.Popen(  # noqa: S603 - the program under test
        [sys.executable, *program, *argv],
        env=surroundings(variables),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=stderr,
    )


def finish(process: subprocess.Popen[bytes]) -> tuple[int, bytes, bytes]:
    """Wait for the end: exit code, standard output, standard error."""
    with process:
        out, err = process.communicate(timeout=50)
    return process.returncode, out or b"", err or b""


def run_process(
    *argv: str | bytes,
    program: Sequence[str] = _PROGRAM,
    variables: Mapping[str, str] | None = None,
) -> tuple[int, bytes, bytes]:
    """Run the program to its end."""
    return finish(start(*argv, program=program, variables=variables))
