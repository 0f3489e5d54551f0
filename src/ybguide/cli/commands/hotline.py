"""``ybguide hotline``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.view.page import Page
from ybguide.view.place import FoundPlace, find_place
from ybguide.view.region import hotline_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

PlaceName = Annotated[
    str | None,
    typer.Argument(
        autocompletion=names_of("region"),
        metavar="地方",
        help="例如 德阳、绵竹；不写时只列全国的",
    ),
]


@app.command(
    cls=GuideCommand,
    help="打哪个电话：全国热线，以及一个地方公布过的电话。",
    epilog="ybguide hotline\nybguide hotline 绵竹",
)
@reading
def hotline(reader: Reader, name: PlaceName = None) -> Page:
    asked = name or reader.person.place or ""
    place = find_place(reader.store, asked) if asked else FoundPlace(regions=())
    return hotline_page(reader.store, place, asked)
