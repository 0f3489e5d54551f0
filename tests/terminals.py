"""The program in a terminal of its own: real keys, and the screen as somebody sees it."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pexpect
import pyte

from tests.processes import surroundings

LOOKS = {"TERM": "xterm", "NO_COLOR": "1"}
_PATIENCE = 50
_TURN = 0.05
"""Seconds to wait for more of a screen."""


class Seen:
    """A program in a terminal; ``line`` is one for a shell instead of its arguments."""

    def __init__(
        self,
        *argv: str,
        columns: int = 80,
        rows: int = 24,
        state: Path | None = None,
        line: str | None = None,
        variables: Mapping[str, str] | None = None,
        encoding: str = "utf-8",
    ) -> None:
        own = {"XDG_STATE_HOME": str(state)} if state else {}
        self.child = pexpect.spawn(
            "/bin/sh" if line else sys.executable,
            ["-c", line] if line else ["-m", "ybguide", *argv],
            dimensions=(rows, columns),
            env=surroundings(LOOKS | own | dict(variables or {})),
            encoding=encoding,
            codec_errors="replace",
            timeout=_PATIENCE,
        )
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self.written = ""

    @property
    def lines(self) -> list[str]:
        """The rows of the screen."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen without its empty rows at the end."""
        return "\n".join(self.lines).rstrip()

    def wait(self, *texts: str) -> str:
        """The screen as soon as all the texts stand on it, however they are broken."""
        deadline = time.monotonic() + _PATIENCE
        while not all(text in _joined(self.text) for text in map(_joined, texts)):
            if time.monotonic() > deadline or not self._more():
                raise AssertionError(f"{texts} not in:\n{self.text}")
        self._settle()
        return self.text

    def press(self, keys: str, *texts: str) -> str:
        """Type, and wait for what is to be seen then."""
        self.child.send(keys)
        return self.wait(*texts)

    def resize(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller."""
        self._screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def end(self) -> int | None:
        """Wait for the end: the exit code."""
        while self._more():
            pass
        self.child.close()
        return self.child.exitstatus

    def _more(self) -> bool:
        """Whether the program still writes, or may."""
        try:
            self._read(_TURN * 20)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        return True

    def _settle(self) -> None:
        """The rest of a screen that has begun to be written."""
        try:
            while True:
                self._read(_TURN)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return

    def _read(self, seconds: float) -> None:
        text = self.child.read_nonblocking(65536, timeout=seconds)
        self.written += text
        self._stream.feed(text)


def _joined(text: str) -> str:
    return "".join(text.split())
