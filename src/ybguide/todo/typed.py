"""What the user types into a list, made fit to be kept: one line, visible, nothing private."""

import unicodedata

from ybguide.text.tokens import normalise
from ybguide.text.width import width
from ybguide.todo.errors import Text, Unfit, UnfitText
from ybguide.todo.privacy import refuse_private


def clean_name(text: str) -> str:
    """A name for a list, without spaces around it. Raises ``UnfitText``, ``PrivateText``."""
    name = _one_line(text)
    if not name or width(name) == 0:
        raise UnfitText(text=Text.NAME, fault=Unfit.EMPTY, length=0)
    _refuse_unfit(name, Text.NAME)
    if name.startswith("-"):
        raise UnfitText(text=Text.NAME, fault=Unfit.DASH, length=len(name))
    return name


def clean_note(text: str) -> str:
    """A note as one line; empty where nothing was written. Raises ``UnfitText``, ``PrivateText``."""
    note = _one_line(text)
    _refuse_unfit(note, Text.NOTE)
    return note


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case and width at most."""
    return normalise(_one_line(one)) == normalise(_one_line(other))


def _one_line(text: str) -> str:
    """The text without what only formats it (zero-width characters), each white space as one space."""
    seen = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(seen.split())


def _refuse_unfit(written: str, text: Text) -> None:
    if len(written) > text.most:
        raise UnfitText(text=text, fault=Unfit.LONG, length=len(written))
    if not written.isprintable():
        raise UnfitText(text=text, fault=Unfit.INVISIBLE, length=len(written))
    refuse_private(written, text.label)
