"""``ybguide activate``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.desk import ForDesk
from ybguide.cli.options.names import ChannelName
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.names import resolve
from ybguide.view.page import Page
from ybguide.view.task import channel_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="激活医保码的步骤。不写渠道时，把各个渠道并排列出，并说明该选哪一个。",
    epilog="ybguide activate --channel alipay\nybguide activate -c 微信\nybguide activate -c zfb -f json",
)
@reading_with(situation=Situation, pace=Pace)
def activate(reader: Reader, channel: ChannelName = None, for_desk: ForDesk = False) -> Page:
    page = _page(reader, channel)
    if for_desk:
        from ybguide.view.desk import at_desk

        return at_desk(reader.store, page)
    return page


def _page(reader: Reader, channel: str | None) -> Page:
    if channel is None:
        from ybguide.view.channels import activate_page

        return activate_page(reader.store, reader.person, with_sources=reader.with_sources)
    return channel_page(
        reader.store,
        "activate",
        "activate",
        resolve(reader.store, "channel", channel),
        reader.person,
        with_sources=reader.with_sources,
    )
