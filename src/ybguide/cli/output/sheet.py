"""Sheets of paper as files: the one of a page, or those that lie on a desk."""

from pathlib import Path

from ybguide.cli.environment import Environment
from ybguide.cli.errors import NoSheet, NotForASheet
from ybguide.cli.open import open_book
from ybguide.cli.options.precedence import Settled
from ybguide.cli.output.choice import file_format
from ybguide.cli.output.export import file_named, write_export
from ybguide.cli.read import Reader
from ybguide.errors import Contradiction
from ybguide.guidebook.person import Person
from ybguide.render.formats import Format
from ybguide.view.page import Page
from ybguide.view.sheet import sheet_of


def export_sheet(page: Page, reader: Reader, *, link: str | None) -> None:
    """Write the page as one side of paper. Raises ``NoSheet``, ``UsageError``, ``FileTrouble``."""
    from ybguide.render.sheet import render

    path = _path(reader.settled, page.title)
    sheet = sheet_of(page)
    if sheet is None:
        raise NoSheet(title=page.title)
    text = render([sheet], page.title, reader.environment.today, link)
    write_export(text, path, reader.settled, reader.environment)


def export_desk_sheets(settled: Settled, environment: Environment, *, link: str | None) -> None:
    """Write the sheets that a desk needs into one file. Raises ``UsageError``, ``FileTrouble``."""
    from ybguide.render.sheet import render
    from ybguide.view.for_desk import DESK, DESK_TITLE

    path = _path(settled, DESK_TITLE)
    book = open_book(settled.display, environment)
    person, notices = book.known(Person(region=settled.display.region))
    pages = (book.made(each.address.but(person=person)).after(*notices) for each in DESK)
    sheets = [sheet for page in pages if (sheet := sheet_of(page)) is not None]
    write_export(render(sheets, DESK_TITLE, environment.today, link), path, settled, environment)


def _path(settled: Settled, title: str) -> Path:
    """Where it goes. Raises ``NotForASheet`` for another format, ``Contradiction`` for the whole form."""
    chosen = file_format(settled)
    if chosen is not Format.HTML:
        raise NotForASheet(asked=chosen.value)
    if settled.display.more:
        raise Contradiction(written=("--sheet", "--more"), wanted=("要一张纸", "要全部写出来"))
    return settled.display.output or file_named(title, chosen)
