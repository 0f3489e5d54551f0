"""Put a new value in the place of an old one inside YAML text, and nothing else.

The text is never written anew from data, which would lose comments and layout. Each change is made in
the letters of the file and read again: only if exactly the value that was meant has changed, it counts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ybguide.authoring.load import Data
from ybguide.authoring.problem import Path

_TRIES = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """A value to change: where it stands, near which line, what it is and what it shall be."""

    path: Path
    line: int
    old: str
    new: str


Read = Callable[[str], Data | None]
"""YAML text → its data, None where it cannot be read."""


def rewrite(text: str, edit: Edit, read: Read) -> str | None:
    """The text with this one value changed; None where the value is not written letter by letter.

    A value in several lines or with escapes is left to the hand of an editor.
    """
    before = read(text)
    if before is None:
        return None
    wanted = _changed(before, edit.path, edit.new)
    for start in _candidates(text, edit):
        changed = text[:start] + edit.new + text[start + len(edit.old) :]
        if read(changed) == wanted:
            return changed
    return None


def _candidates(text: str, edit: Edit) -> Iterator[int]:
    """Where the old value may stand, the places near its line first."""
    places: list[tuple[int, int]] = []
    start = text.find(edit.old)
    while start >= 0:
        places.append((abs(text.count("\n", 0, start) + 1 - edit.line), start))
        start = text.find(edit.old, start + 1)
    yield from (start for _, start in sorted(places)[:_TRIES])


def _changed(data: Data, path: Path, new: str) -> Data:
    # A note may be written as its text alone.
    if not path or not isinstance(data, dict | list):
        return new
    head, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {key: _changed(value, rest, new) if key == head else value for key, value in data.items()}
    return [_changed(value, rest, new) if index == head else value for index, value in enumerate(data)]
