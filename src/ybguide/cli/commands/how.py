"""``ybguide how``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.names import ChannelName
from ybguide.cli.read import Reader, following
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

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
@following
def how(reader: Reader, task: TaskName = None, channel: ChannelName = None) -> Address:
    key, where = reader.resolve(Kind.TASK, task), reader.resolve(Kind.CHANNEL, channel)
    return Address(of=Kind.TASK, key=key, channel=where)
