"""``ybguide activate``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.names import ChannelName, ChannelWords
from ybguide.cli.read import Chosen, Reader, following
from ybguide.cli.words.names import named
from ybguide.domain.address import task_at
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="激活医保码的步骤。不写渠道时，把各个渠道并排列出，并说明该选哪一个。",
    epilog="ybguide activate --channel alipay\nybguide activate 微信 德阳\nybguide activate -c zfb -f json",
)
@following
def activate(reader: Reader, words: ChannelWords = None, channel: ChannelName = None) -> Chosen:
    return named(
        reader,
        words,
        {Kind.CHANNEL: channel},
        lambda _, keys: task_at("activate", keys.get(Kind.CHANNEL)),
    )
