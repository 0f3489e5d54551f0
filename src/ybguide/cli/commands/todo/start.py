"""``ybguide todo start``: the commands whose pages have steps; each starts a list here."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

import typer
from typer.core import TyperOption

from ybguide.cli.app import READING
from ybguide.cli.commands.todo.lists import started
from ybguide.cli.errors import NothingChosen
from ybguide.cli.group import Entry, GuideGroup
from ybguide.cli.read import DELIVERY

_START = "ybguide todo start"
_EXAMPLES = {
    "activate": f"{_START} activate -c alipay --name 妈妈\n{_START} activate -c 微信 --way 2",
    "family-add": f"{_START} family-add -c 支付宝 --for child --age 7 --name 小宝",
    "how": f"{_START} how 解绑 -c alipay --name 爸爸",
    "use": f"{_START} use 药店 --name 妈妈",
    "show": f"{_START} show alipay/activate --name 妈妈",
}
"""The commands whose pages have steps, each with how to start a list from it."""


class Started(GuideGroup):
    """The commands that show steps; each starts a list here."""

    entries: ClassVar[Mapping[str, Entry]] = {name: READING[name] for name in _EXAMPLES}

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.params.append(_name())
            command.epilog = _EXAMPLES[cmd_name]
        return command


def _name() -> TyperOption:
    """``--name`` for a command that knows nothing of it."""

    def keep(context: Any, _: Any, name: str | None) -> None:
        context.meta[DELIVERY] = partial(started, name=name)

    return TyperOption(
        param_decls=["--name"],
        metavar="名字",
        expose_value=False,
        callback=keep,
        help="这份清单叫什么，例如 妈妈；不写时按 --for 起名",
    )


app = typer.Typer(
    cls=Started,
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    help="开始一份清单。后面照常写看步骤的命令。",
    epilog="\n".join(example.splitlines()[0] for example in _EXAMPLES.values()),
)


@app.callback()
def _start(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        example = "ybguide todo start activate -c alipay --name 妈妈"
        raise NothingChosen(choice="要办哪一件", examples=(("例如", example),))
