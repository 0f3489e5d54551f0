"""Words of a command line as somebody types them."""

from collections.abc import Sequence

from ybguide.domain.spelling import PROGRAM, quoted
from ybguide.text.private import without_numbers

_LONGEST = 200
"""Characters of a line that somebody may still copy."""


def line(words: Sequence[str]) -> str:
    """The words as a command line; nothing where it is too long, or holds numbers that nobody needs."""
    text = " ".join((PROGRAM, *map(shown, words)))
    return text if len(text) <= _LONGEST and text.isprintable() and without_numbers(text) == text else ""


def shown(word: str) -> str:
    """A word as it is typed: an option as it stands, anything else as a shell takes it."""
    name, sign, value = word.partition("=")
    bare = name.lstrip("-")
    if word == "--" or (name != bare and bare and quoted(bare) == bare):
        return name + sign + (quoted(value) if sign else "")
    return quoted(word)
