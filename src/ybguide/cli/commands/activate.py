"""``ybguide activate``."""

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options import ChannelName
from ybguide.cli.reading import Reader, reading
from ybguide.domain.person import Person
from ybguide.names import resolve
from ybguide.view.page import Page
from ybguide.view.task import channel_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="激活医保码的步骤。不写渠道时，把各个渠道并排列出，并说明该选哪一个。",
    epilog="ybguide activate --channel alipay\nybguide activate -c 微信\nybguide activate -c zfb -f json",
)
@reading
def activate(reader: Reader, channel: ChannelName = None) -> Page:
    if channel is None:
        from ybguide.view.channels import activate_page

        return activate_page(reader.store, Person(regions=reader.regions), with_sources=reader.with_sources)
    return channel_page(
        reader.store,
        "activate",
        "activate",
        resolve(reader.store, "channel", channel),
        Person(regions=reader.regions),
        with_sources=reader.with_sources,
    )
