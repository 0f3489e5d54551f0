"""The terminal as a window: drawn from its top, with keys that come one by one.

Only this module knows the library that does it. It is used where ``can_walk`` says so.
"""

import os
import select
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from prompt_toolkit.input import DummyInput, Input, create_input
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import Output, create_output

from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import fitted
from ybguide.cli.walking.keys import ENTER, ERASE, Stroke
from ybguide.record import Record

_ESCAPE = 0.1
"""Seconds in which what follows an Escape belongs to the same key."""
_NAP = 0.02
"""Seconds between two looks for a key where the system cannot be asked to wait for one."""
_NAMES = {Keys.ControlM: ENTER, Keys.ControlJ: ENTER, Keys.ControlH: ERASE, Keys.Delete: ERASE}
_INTERRUPTING = (Keys.ControlC, Keys.SIGINT)


class Size(Record):
    """Cells across and rows down."""

    columns: int
    rows: int


class Window(Protocol):
    """Where screens are seen and strokes come from."""

    @property
    def size(self) -> Size:
        """As large as it is now."""

    def draw(self, text: str) -> None:
        """Show this text in the place of what was there, the cursor behind it."""

    def stroke(self, seconds: float) -> Stroke:
        """The next stroke within so many seconds, else nothing.

        Raises ``EOFError`` where no stroke will come any more, ``KeyboardInterrupt`` for Ctrl-C.
        """


class TerminalWindow:
    """A real one."""

    def __init__(self, environment: Environment, keys: Input, output: Output) -> None:
        self._stdout = environment.stdout
        self._stdin = environment.stdin
        self._keys = keys
        self._output = output
        self._waiting: deque[KeyPress] = deque()

    @property
    def size(self) -> Size:
        size = self._output.get_size()
        return Size(columns=size.columns, rows=size.rows)

    def draw(self, text: str) -> None:
        # Line by line, so that nothing flickers; cleared before it is written, since behind a line that is as
        # wide as the window its last character would go too.
        output = self._output
        output.cursor_goto(0, 0)
        for number, line in enumerate(fitted(text, self._stdout).split("\n")):
            output.write_raw("\r\n" if number else "")
            output.erase_end_of_line()
            output.write_raw(line)
        output.erase_down()
        output.flush()

    def stroke(self, seconds: float) -> Stroke:
        deadline = time.monotonic() + seconds
        while not self._waiting:
            self._waiting.extend(self._keys.read_keys())
            left = deadline - time.monotonic()
            if self._waiting or left <= 0:
                break
            if not self._rest(min(left, _ESCAPE)):
                # An Escape that nothing follows is a key by itself.
                self._waiting.extend(self._keys.flush_keys())
            self._check()
        return self._named(self._waiting.popleft()) if self._waiting else ""

    def _rest(self, seconds: float) -> bool:
        """Wait for a key, but no longer than this; whether there may be one."""
        if os.name == "posix":
            return bool(select.select([self._keys.fileno()], [], [], seconds)[0])
        time.sleep(min(seconds, _NAP))
        return True

    def _check(self) -> None:
        """Raise ``EOFError`` where the terminal is gone."""
        if self._keys.closed or self._stdin is None or not self._stdin.isatty():
            raise EOFError

    def _named(self, press: KeyPress) -> Stroke:
        if press.key in _INTERRUPTING:
            raise KeyboardInterrupt
        if isinstance(press.key, Keys):
            return _NAMES.get(press.key, press.key.value)
        return press.key


@contextmanager
def opened(environment: Environment) -> Iterator[Window | None]:
    """The terminal as a window, as it was before in the end; None for a stream that only claims to be one."""
    keys = create_input(environment.stdin)
    if isinstance(keys, DummyInput) or not _is_real(environment):
        yield None
        return
    output = create_output(environment.stdout)
    with keys.raw_mode():
        output.enter_alternate_screen()
        output.flush()
        try:
            yield TerminalWindow(environment, keys, output)
        finally:
            # What is written next stands on a line of its own also where there is but one screen.
            output.write_raw("\r\n")
            output.quit_alternate_screen()
            output.flush()


def _is_real(environment: Environment) -> bool:
    try:
        environment.stdout.fileno()
    except (OSError, ValueError):
        return False
    return True
