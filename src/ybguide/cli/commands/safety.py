"""``ybguide safety``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address, Room

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="安全须知和常见骗局：怎么识破，找谁。",
    epilog="ybguide safety",
)
@reading
def safety(_: Reader) -> Address:
    return Address(of=Room.SAFETY)
