"""``ybguide sources``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import sources as complete
from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

SourceId = Annotated[
    str | None,
    typer.Argument(
        autocompletion=complete,
        metavar="编号",
        help="来源的编号；不写时全部列出",
    ),
]


@app.command(
    cls=GuideCommand,
    help="指南依据的全部来源：谁说的、级别、日期。",
    epilog="ybguide sources\nybguide sources deyang-2023",
)
@reading
def sources(_: Reader, source: SourceId = None) -> Address:
    return Address(of=Kind.SOURCE, key=source)
