"""``ybguide how``."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of
from ybguide.cli.group import GuideCommand
from ybguide.cli.options.names import ChannelName
from ybguide.cli.read import Chosen, Reader, following
from ybguide.cli.words.names import named
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind

app = typer.Typer(add_completion=False, rich_markup_mode=None)

TaskWords = Annotated[
    list[str] | None,
    typer.Argument(
        autocompletion=names_of("task"),
        metavar="事项、渠道、地方",
        help="例如 unbind、解绑、jiebang；不写时列出全部事项",
    ),
]


@app.command(
    cls=GuideCommand,
    help="办一件事的步骤：出示医保码、设密码、改密码、解绑、换手机号、解除亲情账户等。",
    epilog="ybguide how 解绑\nybguide how 解绑 支付宝\nybguide how password-reset -c 支付宝\nybguide how",
)
@following
def how(reader: Reader, words: TaskWords = None, channel: ChannelName = None) -> Chosen:
    return named(
        reader,
        words,
        {Kind.TASK: None, Kind.CHANNEL: channel},
        lambda _, keys: Address(of=Kind.TASK, key=keys.get(Kind.TASK), channel=keys.get(Kind.CHANNEL)),
    )
