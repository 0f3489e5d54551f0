"""``ybguide man``."""

from typing import TYPE_CHECKING

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.output.stream import write_fitted

if TYPE_CHECKING:
    from ybguide.cli.environment import Environment

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="打印手册页：全部命令和选项写在一处。打印的是 roff 格式，交给 man 看，或者存成文件。",
    epilog="ybguide man | man -l -\nybguide man > ybguide.1",
)
def man(context: typer.Context) -> None:
    from ybguide.cli.help import roff
    from ybguide.cli.help.manual import manual
    from ybguide.cli.output.waiting import Waiting
    from ybguide.library import open_library

    environment: Environment = context.obj
    page = manual(context.find_root().command, open_library(progress=Waiting(environment)))
    write_fitted(page, roff.fitted, environment.stdout)
