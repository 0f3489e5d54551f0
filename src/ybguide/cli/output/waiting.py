"""One line on the error output while the guide is compiled, where that takes long enough to wonder."""

from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from ybguide.cli.output.stream import encoding_of, write
from ybguide.errors import FileTrouble

if TYPE_CHECKING:
    from ybguide.cli.environment import Environment

_LINE = "正在编译内容……"
_BLANK = " " * (2 * len(_LINE) + len("100%"))
"""As wide as the line where every character of it is drawn wide."""


class Waiting:
    """Is told the share of the compiling that is done, from 0 to 1, and tells whoever waits for it.

    Nothing is said before the patience of the environment is over. On a terminal the line counts, and is gone
    at the end; elsewhere it is written once and stays.
    """

    def __init__(self, environment: "Environment", clock: Callable[[], float] = monotonic) -> None:
        self._stream = environment.stderr
        self._patience = environment.patience
        self._erases = environment.stderr.isatty() and environment.variables.get("TERM") != "dumb"
        self._clock = clock
        self._began: float | None = None
        self._said = ""

    def __call__(self, share: float) -> None:
        if self._began is None:
            self._began = self._clock()
        if share >= 1:
            self._end()
        elif self._clock() - self._began > self._patience:
            self._say(f"{_LINE}{int(share * 100):3}%" if self._erases else _LINE)

    def _say(self, line: str) -> None:
        if line != self._said and encoding_of(self._stream).holds(line):
            self._said = line
            self._write(f"\r{line}" if self._erases else f"{line}\n")

    def _end(self) -> None:
        if self._said and self._erases:
            self._write(f"\r{_BLANK}\r")
        self._began, self._said = None, ""

    def _write(self, text: str) -> None:
        # That it takes long is no reason to fail.
        with suppress(FileTrouble):
            write(text, self._stream)
