"""``ybguide how``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.desk import ForDesk
from ybguide.cli.options.names import ChannelName
from ybguide.cli.options.pace import Pace
from ybguide.cli.options.person import Situation
from ybguide.cli.read import Reader, reading_with
from ybguide.names import resolve
from ybguide.view.how import task_page, tasks_page
from ybguide.view.page import Page
from ybguide.view.task import channel_page

app = typer.Typer(add_completion=False, rich_markup_mode=None)

TaskName = Annotated[
    str | None,
    typer.Argument(
        autocompletion=names_of("task"),
        metavar="事项",
        help="例如 unbind、解绑、jiebang；不写时列出全部事项",
    ),
]


@app.command(
    cls=GuideCommand,
    help="办一件事的步骤：出示医保码、设密码、改密码、解绑、换手机号、解除亲情账户等。",
    epilog="ybguide how 解绑\nybguide how password-reset -c 支付宝\nybguide how",
)
@reading_with(situation=Situation, pace=Pace)
def how(
    reader: Reader, task: TaskName = None, channel: ChannelName = None, for_desk: ForDesk = False
) -> Page:
    page = _page(reader, task, channel)
    if for_desk:
        from ybguide.view.desk import at_desk

        return at_desk(reader.store, page)
    return page


def _page(reader: Reader, task: str | None, channel: str | None) -> Page:
    if task is None:
        return tasks_page(reader.store)
    chosen = resolve(reader.store, "task", task)
    if channel is None:
        return task_page(reader.store, chosen, reader.person, with_sources=reader.with_sources)
    return channel_page(
        reader.store,
        "how",
        chosen,
        resolve(reader.store, "channel", channel),
        reader.person,
        with_sources=reader.with_sources,
    )
