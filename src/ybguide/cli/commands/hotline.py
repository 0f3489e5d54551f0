"""``ybguide hotline``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import places
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address, Room

app = typer.Typer(add_completion=False, rich_markup_mode=None)

PlaceWords = Annotated[
    list[str] | None,
    typer.Argument(
        autocompletion=places,
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
def hotline(_: Reader, words: PlaceWords = None) -> Address:
    return Address(of=Room.HOTLINE, key="".join(words) if words else None)
