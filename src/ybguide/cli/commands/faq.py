"""``ybguide faq``."""

from dataclasses import replace
from typing import Annotated

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.cli.sure import sure
from ybguide.domain.person import Person
from ybguide.search import ask, place_in
from ybguide.store import Store
from ybguide.view.faq import answer_page, subjects_page
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Query = Annotated[list[str] | None, typer.Argument(metavar="问题", help="几个字、一句话或屏幕上的提示都可以")]


@app.command(
    cls=GuideCommand,
    help="回答问题。不写问题时，列出全部常见问题。没有把握的不乱答，会给出最接近的几个问题。",
    epilog='ybguide faq "解绑"\nybguide faq 孩子没有身份证怎么办\nybguide faq',
)
@reading_with(situation=Situation)
def faq(reader: Reader, query: Query = None) -> Page:
    if not query:
        return subjects_page(reader.store)
    asked = " ".join(query)
    hits = ask(reader.store, asked)
    person = _named_place(reader.store, asked, reader.person)
    page = answer_page(reader.store, hits, person, reader.today, with_sources=reader.with_sources)
    return sure(page, hits, asked)


def _named_place(store: Store, asked: str, person: Person) -> Person:
    """The person, who is where the question says unless that was said already."""
    place = None if person.regions else place_in(store, asked)
    return replace(person, regions=(place,)) if place else person
