"""How large a text may be printed so that it stays on one side of A4, by an estimate of its lines.

Chinese characters are as wide as they are high in every font, so a line holds as many as its length is of
their size. Lines are broken as ``text.wrap`` does, a little earlier than a browser does, and some room is
kept for Latin letters, whose width differs from font to font. Lengths are in points, of which a millimetre
has 72/25.4, and within a text in ems: the size of its characters.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ybguide.text.wrap import wrap

POINTS = 72 / 25.4
"""Of a millimetre."""
_WIDE, _HIGH = 210, 297
"""A4, in millimetres."""
_SPARE = 1.5
"""Cells of each line, of which a character has two, that are kept for wider letters."""
_RESERVE = 1.0
"""Lines of each sheet that are kept."""


class Line(NamedTuple):
    """A paragraph: how much larger than the text it is, how far indented, and the space around it, in ems."""

    text: str
    scale: float = 1.0
    indent: float = 0.0
    space: float = 0.0


class Setting(NamedTuple):
    """How a sheet is set: the size of its text in points, its margin in millimetres.

    ``close``: what belongs to a step follows it in the same line. ``leading`` is from line to line, in ems.
    """

    size: int
    margin: int
    close: bool
    leading: float = 1.32

    @property
    def length(self) -> float:
        """Points of a line."""
        return (_WIDE - 2 * self.margin) * POINTS

    @property
    def height(self) -> float:
        """Points from the first line to the last."""
        return (_HIGH - 2 * self.margin) * POINTS


SETTINGS: Sequence[Setting] = (
    *(Setting(size, 12, close=False) for size in (26, 24, 22, 20, 18, 17, 16)),
    Setting(16, 8, close=False),
    *(Setting(size, 12, close=True) for size in (17, 16)),
    Setting(16, 8, close=True),
    Setting(16, 8, close=True, leading=1.2),
)
"""From the one that is read most easily; nothing is printed smaller than 16 pt."""


def height(lines: Iterable[Line], setting: Setting, length: float) -> float:
    """Points that the lines take, one below the other, in a column of this ``length``."""
    ems = sum(_ems(line, length / setting.size, setting.leading) for line in lines)
    return ems * setting.size


def fits(taken: float, setting: Setting) -> bool:
    """Whether what takes so many points stays on one side."""
    return taken + _RESERVE * setting.leading * setting.size <= setting.height


def _ems(line: Line, length: float, leading: float) -> float:
    cells = int(2 * (length - line.indent) / line.scale - _SPARE)
    return len(wrap(line.text, cells)) * line.scale * leading + line.space
