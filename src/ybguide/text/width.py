"""How many terminal cells a text takes.

Wide and full-width characters take two cells, combining and invisible ones none. Characters of
ambiguous width (“ ” → ①) count as one, as terminals outside East Asian legacy modes draw them. Where
terminals differ the greater number counts, so that no line sticks out: a narrow character asked to be an
emoji takes two cells, and the parts of a joined emoji are counted one by one.
"""

import unicodedata
from functools import cache
from itertools import pairwise

_INVISIBLE = ("Mn", "Me", "Cf", "Cc")
_SOFT_HYPHEN = "\u00ad"
_EMOJI_STYLE = "\ufe0f"


@cache
def char_width(char: str) -> int:
    """Cells of one character: 0, 1 or 2."""
    if char.isascii():
        return int(char.isprintable())
    if unicodedata.category(char) in _INVISIBLE and char != _SOFT_HYPHEN:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cells(text: str) -> list[int]:
    """Cells of each character of a line; a selector of emoji style takes the one it adds."""
    alone = [char_width(char) for char in text]
    if _EMOJI_STYLE in text:
        for place, (before, char) in enumerate(pairwise(text), 1):
            alone[place] += char == _EMOJI_STYLE and char_width(before) == 1
    return alone


def width(text: str) -> int:
    """Cells of a line."""
    return sum(cells(text) if _EMOJI_STYLE in text else map(char_width, text))


def pad(text: str, cells: int) -> str:
    """The text with spaces to fill ``cells``; longer text stays as it is."""
    return text + " " * max(0, cells - width(text))
