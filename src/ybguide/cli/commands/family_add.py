"""``ybguide family-add``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options.desk import ForDesk
from ybguide.cli.options.names import ChannelName
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.names import resolve
from ybguide.view.family import family_page
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="把家人添加到自己的亲情账户。写上年龄，就只列出用得着的规定、材料和步骤。",
    epilog="ybguide family-add --age 7\nybguide family-add --birth-date 2010-11-21 -c 支付宝",
)
@reading_with(situation=Situation, pace=Pace)
def family_add(reader: Reader, channel: ChannelName = None, for_desk: ForDesk = False) -> Page:
    chosen = resolve(reader.store, "channel", channel) if channel is not None else None
    page = family_page(reader.store, chosen, reader.person, with_sources=reader.with_sources)
    if for_desk:
        from ybguide.view.desk import at_desk

        return at_desk(reader.store, page)
    return page
