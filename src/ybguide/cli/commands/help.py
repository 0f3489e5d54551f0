"""``ybguide help``."""

from typing import Annotated, Any

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.help.errors import ExtraArgument
from ybguide.cli.output.stream import write_readable

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Words = Annotated[
    list[str] | None,
    typer.Argument(metavar="命令", help="要看的命令，例如 activate、todo start；不写时列出全部命令"),
]


@app.command(
    cls=GuideCommand,
    help="看一条命令怎么用，和在它后面写 --help 一样。",
    epilog="ybguide help\nybguide help activate\nybguide help todo start",
)
def help_(context: typer.Context, words: Words = None) -> None:
    meant: Any = context.find_root()
    for place, word in enumerate(words or ()):
        if not hasattr(meant.command, "find"):
            extra = " ".join((words or ())[place:])
            raise ExtraArgument(path=context.command_path, words=extra)
        name, command = meant.command.find(meant, word)
        meant = command.context_class(command, info_name=name, parent=meant)
    write_readable(f"{meant.get_help()}\n", context.obj.stdout, context.obj.stderr)
