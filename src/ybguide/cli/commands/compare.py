"""``ybguide compare``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Topic = Annotated[
    str | None,
    typer.Argument(
        autocompletion=names_of("comparison"),
        metavar="对照",
        help="例如 电子社保卡、共济；不写时全部列出",
    ),
]


@app.command(
    cls=GuideCommand,
    help="把容易弄混的放在一起看：医保码、电子社保卡和实体卡；几种“激活”；亲情账户、家庭共济和医保钱包。",
    epilog="ybguide compare\nybguide compare 电子社保卡",
)
@reading
def compare(reader: Reader, topic: Topic = None) -> Address:
    return Address(of=Kind.COMPARISON, key=reader.resolve(Kind.COMPARISON, topic))
