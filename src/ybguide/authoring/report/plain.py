"""Sections → plain text with columns, for a terminal or a pipe."""

from collections.abc import Iterable, Iterator, Sequence

from ybguide.authoring.report.sections import Section
from ybguide.text.width import pad, width

_GAP = 2
_WIDEST = 28
"""Cells up to which a column is lined up; what is longer pushes its own line and loses nothing."""


def render(title: str, intro: str, sections: Iterable[Section]) -> str:
    """The report as text that ends with a line break."""
    lines = [title, intro]
    for section in sections:
        lines += ["", section.title, section.intro, *(_table(section) if section.rows else ["没有。"])]
    return "\n".join(lines) + "\n"


def _table(section: Section) -> Iterator[str]:
    rows = [section.columns, *section.rows]
    widths = [min(_WIDEST, max(width(row[column]) for row in rows)) for column in range(len(section.columns))]
    return (_row(row, widths) for row in rows)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (pad(cell, cells_wide) for cell, cells_wide in zip(cells, widths, strict=True))
    return (" " * _GAP).join(padded).rstrip()
