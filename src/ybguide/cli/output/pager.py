"""A page longer than the window goes through the reader's own pager: ``PAGER``, else ``less``.

Nothing is lost by it: where no pager can be started, or the one that was ends with an error, the page is
written as if there were none.
"""

import re
import shlex
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import encoding_of, fitted, write
from ybguide.text.width import width

_USUAL = ("less", "-FRX")
_FOR_LESS = "FRX"
"""Quit where one screen is enough, colours as they are, nothing cleared at the end; as Git has it."""
_LINK = re.compile(r"\x1b\]8;[^\x1b]*\x1b\\")
"""What begins or ends a link."""
_UNSEEN = re.compile(rf"\x1b\[[0-9;]*m|{_LINK.pattern}")
_VERSION = re.compile(r"less (\d+)")
_LESS_WITH_LINKS = 581
"""From this version on less hands links on to the terminal; 551 shows them as text."""


def write_paged(environment: Environment, text: str, stream: TextIO) -> None:
    """Write all of it to a terminal, by a pager where it is longer than the window.

    What the stream cannot encode is substituted. Raises ``FileTrouble`` as ``write`` does.
    """
    command = pager_of(environment.variables)
    if (
        not command
        or not is_longer(text, environment.columns, environment.lines)
        or not _was_shown(command, text, stream, environment.variables)
    ):
        write(text, stream)


def pager_of(variables: Mapping[str, str]) -> Sequence[str]:
    """The words of the command that pages, by the variables of the environment.

    There are none where no pager is wanted, or the terminal cannot be moved about in, or it cannot be told
    what is meant. The words are no line for a shell.
    """
    named = variables.get("PAGER")
    if variables.get("TERM") == "dumb":
        return ()
    if named is None:
        return _USUAL
    try:
        words = shlex.split(named)
    except ValueError:
        return ()
    return () if words == ["cat"] else words


def is_longer(text: str, columns: int, lines: int) -> bool:
    """Whether the text does not fit a window of so many cells and rows, one of which the prompt takes.

    In a window of no rows, which is one that nobody knows, everything fits.
    """
    if lines <= 0:
        return False
    written = text.removesuffix("\n").split("\n")
    return len(written) >= lines or sum(rows_of(line, columns) for line in written) >= lines


def rows_of(line: str, columns: int) -> int:
    """How many rows of the window a line takes, broken where the window ends."""
    cells = width(_UNSEEN.sub("", line))
    return max(1, -(-cells // max(1, columns)))


def _was_shown(command: Sequence[str], text: str, stream: TextIO, variables: Mapping[str, str]) -> bool:
    """Whether a pager took the text and ended well; how much of it was read is the reader's business.

    A pager that ends by Ctrl-C has ended well.
    """
    encoding = encoding_of(stream)
    shown = text if not _LINK.search(text) or _hands_links_on(command) else _LINK.sub("", text)
    surroundings = {"LESS": _FOR_LESS, **variables}
    if encoding.is_utf8:
        surroundings["LESSCHARSET"] = "utf-8"
    with _interrupts() as interrupts:
        try:
            stream.flush()
            process = subprocess.Popen(  # noqa: S603 - the command is the reader's own
                command, stdin=subprocess.PIPE, stdout=stream, env=surroundings
            )
        except OSError:
            # There is no such program, or the stream is none that a program can write to.
            return False
        # Whoever quits before the end closes the pipe, which is no error here.
        process.communicate(fitted(shown, stream).encode(encoding.name))
    return process.returncode == 0 or bool(interrupts)


def _hands_links_on(command: Sequence[str]) -> bool:
    """Whether this pager is known to leave links to the terminal; of others nobody knows."""
    if Path(command[0]).stem != "less":
        return False
    try:
        done = subprocess.run(  # noqa: S603 - the command is the reader's own
            [command[0], "--version"],
            capture_output=True,
            encoding="ascii",
            errors="replace",
            timeout=1,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    version = _VERSION.match(done.stdout)
    return version is not None and int(version[1]) >= _LESS_WITH_LINKS


@contextmanager
def _interrupts() -> Iterator[Sequence[int]]:
    """Leave Ctrl-C to the pager, as it comes to both; the signals that have come so far.

    Unlike ``SIG_IGN``, a handler of ours is not handed on to the pager.
    """
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield came
    finally:
        signal.signal(signal.SIGINT, before)
