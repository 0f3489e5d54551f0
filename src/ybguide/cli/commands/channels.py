"""``ybguide channels``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.read import Reader, reading
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="各个渠道对照：要准备什么、大约几分钟、能不能给家人开通、适合谁。",
    epilog="ybguide channels\nybguide channels -f json",
)
@reading
def channels(_: Reader) -> Address:
    return Address(of=Kind.CHANNEL)
