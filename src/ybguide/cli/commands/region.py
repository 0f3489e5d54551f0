"""``ybguide region``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import places
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

PlaceWords = Annotated[
    list[str] | None,
    typer.Argument(
        autocompletion=places,
        metavar="地方",
        help="例如 德阳、四川、绵竹",
    ),
]


@app.command(
    cls=GuideCommand,
    help="一个地方自己的渠道、不一样的规定和电话。省、市、县都可以写。不写时列出有资料的地方。",
    epilog="ybguide region 德阳\nybguide region 绵竹\nybguide region",
)
@reading
def region(_: Reader, words: PlaceWords = None) -> Address:
    return Address(of=Kind.REGION, key="".join(words) if words else None)
