"""``ybguide activate``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.names import ChannelName
from ybguide.cli.read import Reader, following
from ybguide.domain.address import Address, task_at
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="激活医保码的步骤。不写渠道时，把各个渠道并排列出，并说明该选哪一个。",
    epilog="ybguide activate --channel alipay\nybguide activate -c 微信\nybguide activate -c zfb -f json",
)
@following
def activate(reader: Reader, channel: ChannelName = None) -> Address:
    return task_at("activate", reader.resolve(Kind.CHANNEL, channel))
