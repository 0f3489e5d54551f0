"""``ybguide search``."""

from typing import Annotated

import typer

from ybguide.cli.asking.words import asked_words
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.listing import KindName, Limit
from ybguide.cli.read import Reader, reading
from ybguide.domain.kind import FOUND
from ybguide.search import ask
from ybguide.view.faq import search_page
from ybguide.view.page import Page
from ybguide.view.place import asked_here

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Query = Annotated[list[str], typer.Argument(metavar="内容", help="几个字就行")]


@app.command(
    cls=GuideCommand,
    help="搜索全部内容：问答、步骤、排障、场景、名词、电话、地方，按接近的程度列出。",
    epilog="ybguide search 解绑\nybguide search 住院 --kind scene --limit 3",
)
@reading
def search(reader: Reader, query: Query, limit: Limit = 10, kind: KindName = None) -> Page:
    asked = asked_words(query, reader.environment) or ""
    there = asked_here(reader.making(), asked)
    hits = ask(there.store, asked, kinds=(kind,) if kind else FOUND, limit=limit)
    return search_page(there, asked, hits)
