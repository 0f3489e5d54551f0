"""How many terminal cells a text takes.

Wide and full-width characters take two cells, combining and invisible ones none. Characters of
ambiguous width (“ ” → ①) count as one, as terminals outside East Asian legacy modes draw them.
"""

import unicodedata
from functools import cache

_INVISIBLE = ("Mn", "Me", "Cf", "Cc")


@cache
def char_width(char: str) -> int:
    """Cells of one character: 0, 1 or 2."""
    if char.isascii():
        return int(char.isprintable())
    if unicodedata.category(char) in _INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def width(text: str) -> int:
    """Cells of a line."""
    return sum(map(char_width, text))


def pad(text: str, cells: int) -> str:
    """The text with spaces to fill ``cells``; longer text stays as it is."""
    return text + " " * max(0, cells - width(text))
