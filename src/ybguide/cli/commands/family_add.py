"""``ybguide family-add``."""

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
    help="把家人添加到自己的亲情账户。写上年龄，就只列出用得着的规定、材料和步骤。",
    epilog="ybguide family-add --age 7\nybguide family-add --birth-date 2010-11-21 -c 支付宝",
)
@following
def family_add(reader: Reader, words: ChannelWords = None, channel: ChannelName = None) -> Chosen:
    return named(
        reader,
        words,
        {Kind.CHANNEL: channel},
        lambda _, keys: task_at("family-add", keys.get(Kind.CHANNEL)),
    )
