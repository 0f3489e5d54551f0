"""``content report``: how much there is, and what is missing.

Imports stand inside: the YAML and validation libraries are loaded only when an editor asks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ybguide.cli.environment import Environment
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import write_page
from ybguide.errors import InvalidContent
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.view.page import Block, Column, Entries, Entry, Page, Paragraph, Row, Table

if TYPE_CHECKING:
    from ybguide.authoring.report import Section

_COMMAND = "content report"
_WRITTEN_AS = {"text": Format.PLAIN, "markdown": Format.MARKDOWN, "json": Format.JSON}
"""The formats of the report, by those of pages."""


def reported(
    folders: Sequence[Path],
    chosen: str,
    *,
    ledger_only: bool,
    output: Path | None,
    force: bool,
    environment: Environment,
) -> None:
    """Print the report or the ledger in the chosen format, or write it to a file.

    Raises ``InvalidContent`` for unreadable content, ``FileExists`` unless ``force``, ``FileTrouble``.
    """
    from ybguide.authoring import report as reports
    from ybguide.authoring.check import blocking
    from ybguide.authoring.read import read

    content, problems = read(folders)
    if faults := blocking(problems):
        raise InvalidContent(problems=tuple(str(problem) for problem in faults))
    value: Any
    if ledger_only:
        title = "采用了什么，没有采用什么"
        intro = "由 ybguide content report --format markdown --ledger 生成，不要手改。"
        value = reports.ledger(content)
        sections = reports.ledger_sections(value)
    else:
        title, intro = "内容概况", "由 ybguide content report 生成。"
        value = reports.report(content)
        sections = reports.report_sections(value)
    if chosen == "json":
        from ybguide.render.structured import envelope

        text = envelope(_COMMAND, asdict(value))
    else:
        on_screen = environment.draws and output is None
        # A terminal lines tables up in columns, which a page of hundreds of rows needs.
        form = Format.RICH if on_screen and chosen == "text" else _WRITTEN_AS[chosen]
        surface = Surface(columns=environment.columns, on_screen=on_screen, color=environment.color)
        text = form.row.render(page_of(title, intro, sections), surface)
    if output is None:
        write_page(text, _WRITTEN_AS[chosen], environment.stdout, environment.stderr)
    else:
        write_file(text, output, overwrite=force)


def page_of(title: str, intro: str, sections: Iterable["Section"]) -> Page:
    """The tables as a page, each under its heading and after what to know before reading it."""
    blocks = [block for section in sections for block in _blocks(section)]
    return Page(command=_COMMAND, address=None, title=title, blocks=(Paragraph(text=intro), *blocks))


def _blocks(section: "Section") -> Iterator[Block]:
    key = section.title
    about = Entry(id="about", address=None, name=None, text=section.intro, details=(), evidence=None)
    yield Entries(key=key, title=section.title, entries=(about,))
    if not section.rows:
        yield Paragraph(text="没有。")
        return
    columns = tuple(Column(key=title, title=title) for title in section.columns)
    rows = tuple(Row(id=cells[0], cells=tuple(cells)) for cells in section.rows)
    yield Table(key=key, title="", columns=columns, rows=rows)
