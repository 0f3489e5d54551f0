"""Everything the command line takes from outside, in one value: a test builds its own."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from ybguide.cli.output.clipboard import Copying, copy_to_clipboard


@dataclass(frozen=True, kw_only=True, slots=True)
class Environment:
    """The streams, the variables, the width of the terminal in cells, today, and the time.

    ``lines`` is the height of the terminal in rows, 0 where nobody knows.

    ``clipboard`` takes a text and tells whether it is on the clipboard now; ``state`` is the folder for what
    is kept between commands, ``settings`` the file of the user's settings, by default the user's own. Without
    ``stdin`` nothing can be typed. After ``patience`` seconds, what takes long says so. What was said for
    every command alike is here too: not ``asks`` is ``--no-input``, ``colorless`` is ``--no-color``.
    """

    stdout: TextIO
    stderr: TextIO
    variables: Mapping[str, str]
    columns: int
    lines: int = 0
    today: date
    now: datetime = field(default_factory=lambda: datetime.now().astimezone())
    clipboard: Callable[[str], Copying] = copy_to_clipboard
    state: Path | None = None
    settings: Path | None = None
    stdin: TextIO | None = None
    patience: float = 0.5
    asks: bool = True
    colorless: bool = False

    @classmethod
    def current(cls) -> "Environment":
        """What the process was started with, read now and not at import."""
        window = shutil.get_terminal_size()
        return cls(
            stdout=_open(sys.stdout),
            stderr=_open(sys.stderr),
            variables=os.environ,
            columns=window.columns,
            lines=window.lines,
            stdin=sys.stdin,
            # The age rules go by the calendar day where the reader is.
            today=date.today(),  # noqa: DTZ011
        )

    @property
    def terminal(self) -> bool:
        """Whether a person is looking at what is written."""
        return self.stdout.isatty()

    @property
    def draws(self) -> bool:
        """Whether it is a terminal on which more can be done than writing lines one below the other."""
        return self.terminal and self.variables.get("TERM") != "dumb"

    @property
    def conversation(self) -> bool:
        """Whether somebody can be asked: questions on ``stderr`` are seen, and answers can be typed."""
        stdin = self.stdin
        if not self.asks or self.is_on("YBGUIDE_NO_INPUT"):
            return False
        return stdin is not None and not stdin.closed and stdin.isatty() and self.stderr.isatty()

    @property
    def color(self) -> bool:
        """Whether colour is wanted: see no-color.org, force-color.org and bixense.com/clicolors."""
        if self.colorless or self.variables.get("NO_COLOR"):
            return False
        if self.variables.get("FORCE_COLOR") or self.is_on("CLICOLOR_FORCE"):
            return True
        return self.draws and self.variables.get("CLICOLOR") != "0"

    def is_on(self, variable: str) -> bool:
        """Whether a variable that is a switch is set to anything but nothing or 0."""
        return self.variables.get(variable, "") not in ("", "0")


def _open(stream: TextIO | None) -> TextIO:
    """The stream, or one that swallows everything where the process was started without it."""
    return stream if stream is not None else Path(os.devnull).open("w", encoding="utf-8")
