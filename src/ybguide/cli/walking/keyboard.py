"""Strokes gathered into what was typed: a letter may be followed by Enter or not.

An Enter that comes soon after a letter belongs to it; a later one is a key of its own.
"""

from collections.abc import Callable, Sequence

from ybguide.cli.walking.keys import ENTER, ERASE, NAMED, Key, Stroke, meant
from ybguide.record import Record

PATIENCE = 0.35
"""Seconds in which an Enter, or the next letter of a word, belongs to the letter before it."""

Strokes = Callable[[float], Stroke]
"""The next stroke within so many seconds, else nothing."""


class Typed(Record):
    """What was typed as ``text``, and the keys it means; None where it means none."""

    text: str
    keys: Sequence[Key | None]


class Keyboard:
    """Where strokes come from."""

    def __init__(self, stroke: Strokes) -> None:
        self._stroke = stroke
        self._held = ""

    def typed(self, seconds: float) -> Typed | None:
        """What is typed next, None where nothing was within so many seconds.

        Raises what the strokes raise: ``EOFError``, ``KeyboardInterrupt``.
        """
        first, self._held = self._held or self._stroke(seconds), ""
        if not first:
            return None
        if first in NAMED:
            return Typed(text="", keys=(NAMED[first],))
        if not _is_text(first):
            return Typed(text="", keys=(None,))
        text = self._gathered(first)
        return Typed(text=text, keys=meant(text) or (None,)) if text else None

    def _gathered(self, text: str) -> str:
        """All that is typed without a pause, until an Enter, which belongs to it."""
        while stroke := self._stroke(PATIENCE):
            if stroke == ENTER:
                break
            if stroke == ERASE:
                text = text[:-1]
            elif _is_text(stroke) and stroke not in NAMED:
                text += stroke
            else:
                self._held = stroke
                break
        return text


def _is_text(stroke: Stroke) -> bool:
    return len(stroke) == 1 and stroke.isprintable()
