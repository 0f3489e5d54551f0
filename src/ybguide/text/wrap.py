"""Break Chinese lines by the rules of print (禁则): GB/T 15834 and W3C clreq.

No line starts with closing punctuation or ends with an opening one; Latin words and numbers stay whole,
and so do a label on a screen (``【医保码】``), a number with its unit (``16 周岁``)
and a command that is to be typed. Nothing is lost but the space at a break.
"""

import re
from collections.abc import Iterator

from ybguide.text.width import cells, char_width, width

_CLOSING = "，。、；：？！）】》〉”’…—～·,.;:?!)]}%％℃"
_OPENING = "（【《〈“‘([{"
_WORD = r"[A-Za-z0-9@#&+=_/\\.,:;!?%~'\"*^$|<>`-]*[A-Za-z0-9@#&+=_/\\%~'\"*^$|<>`-]"
_COMMAND = r"ybguide(?: [A-Za-z0-9-]+)+"
_MEASURE = r"\d+(?:[.,]\d+)* ?(?:周岁|岁|位|分钟|小时|天|日|月|年|元|人|笔|名|次|秒|步|条|个)"
_LABEL = r"【[^【】\n]*】"
_ATOM = re.compile(
    rf"(?:(?!{_LABEL})[{re.escape(_OPENING)}])*(?:{_LABEL}|{_COMMAND}|{_MEASURE}|{_WORD}|.)"
    rf"[{re.escape(_CLOSING)}]*",
    re.DOTALL,
)
"""What must not be torn apart: a word, a label or a character with the punctuation that clings to it."""


Span = tuple[int, int]


def wrap(text: str, columns: int) -> list[str]:
    """The text as lines of at most ``columns`` cells (at least 2); line breaks in it are kept."""
    return [text[start:end] for start, end in spans(text, columns)]


def spans(text: str, columns: int) -> list[Span]:
    """Where the lines of the text start and end, for text that carries styles by position."""
    lines: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        lines += _fill(text, start, start + len(paragraph), max(2, columns))
        start += len(paragraph) + 1
    return lines


def _fill(text: str, start: int, end: int, columns: int) -> Iterator[Span]:
    """Lines of one paragraph; the spaces at a break belong to no line."""
    used = 0
    for first, last in _atoms(text, start, end, columns):
        atom = text[first:last]
        if used and used + width(atom.rstrip(" ")) > columns:
            yield _without_end_spaces(text, start, first)
            start, used = last - len(atom.lstrip(" ")), 0
            atom = atom.lstrip(" ")
        used += width(atom)
    yield _without_end_spaces(text, start, end)


def _without_end_spaces(text: str, start: int, end: int) -> Span:
    return start, start + len(text[start:end].rstrip(" "))


def _atoms(text: str, start: int, end: int, columns: int) -> Iterator[Span]:
    for first, last in _clinging(text, start, end):
        if width(text[first:last]) <= columns:
            yield first, last
        else:
            yield from _pieces(text, first, last, columns)


def _clinging(text: str, start: int, end: int) -> Iterator[Span]:
    """The atoms, each with the combining marks that sit on its last character."""
    first = last = start
    for match in _ATOM.finditer(text, start, end):
        if last > first and char_width(text[match.start()]) > 0:
            yield first, last
            first = match.start()
        last = match.end()
    if last > first:
        yield first, last


def _pieces(text: str, start: int, end: int, columns: int) -> Iterator[Span]:
    """An atom wider than a line, cut where it must be: at a space, else before its last character.

    Closing punctuation takes the character before it along, so that no piece begins with it.
    """
    used = 0
    place = first = start
    sizes = cells(text[start:end])
    while place < end:
        size = sizes[place - first]
        if used + size > columns and place > start:
            cut = _cut(text, start, place)
            yield start, cut
            start, used, place = cut, 0, cut
            continue
        used += size
        place += 1
    yield start, end


def _cut(text: str, start: int, place: int) -> int:
    space = text.rfind(" ", start, place)
    if space > start:
        return space + 1
    cut = place
    while cut - 1 > start and _clings(text[cut]):
        cut -= 1
    # Nothing but punctuation: it has to be cut all the same.
    return cut if not _clings(text[cut]) else place


def _clings(char: str) -> bool:
    """Whether a line must not begin with it: closing punctuation, or a mark on the character before."""
    return char in _CLOSING or char_width(char) == 0
