"""Sections → Markdown with tables."""

from collections.abc import Iterable, Iterator, Sequence

from ybguide.authoring.report.sections import Section


def render(title: str, intro: str, sections: Iterable[Section]) -> str:
    """A whole page that ends with a line break."""
    lines = [f"# {title}", "", intro]
    for section in sections:
        lines += ["", f"## {section.title}", "", section.intro, "", *_table(section)]
    return "\n".join(lines) + "\n"


def _table(section: Section) -> Iterator[str]:
    if not section.rows:
        yield "没有。"
        return
    yield _row(section.columns)
    yield _row(["---"] * len(section.columns))
    yield from map(_row, section.rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(map(_escape, cells))} |"


def _escape(cell: str) -> str:
    """A cell in one line, with what Markdown would read as its own made plain."""
    flat = " ".join(cell.split())
    return "".join(f"\\{char}" if char in "\\|*_<>`[]" else char for char in flat)
