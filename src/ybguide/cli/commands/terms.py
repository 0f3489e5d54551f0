"""``ybguide terms``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Word = Annotated[
    str | None,
    typer.Argument(
        autocompletion=names_of("term"),
        metavar="名词",
        help="例如 参保地；不写时全部列出",
    ),
]


@app.command(
    cls=GuideCommand,
    help="名词解释：医保码、电子社保卡、亲情账户、家庭共济、参保地等。",
    epilog="ybguide terms\nybguide terms 家庭共济",
)
@reading
def terms(reader: Reader, word: Word = None) -> Address:
    return Address(of=Kind.TERM, key=reader.resolve(Kind.TERM, word))
