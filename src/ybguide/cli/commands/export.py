"""``ybguide export``: what a reading command shows, or everything, as a file."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any, ClassVar

import typer
from typer.core import TyperOption

from ybguide.cli.app import READING
from ybguide.cli.errors import NothingChosen
from ybguide.cli.group import Entry, GuideGroup
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.precedence import settle
from ybguide.cli.output.export import export_handbook, export_page
from ybguide.cli.read import DELIVERY
from ybguide.errors import Contradiction

_FORCE_HELP = "已经有同名的文件时，换成新的"


class Exported(GuideGroup):
    """The reading commands; each writes a file here."""

    entries: ClassVar[Mapping[str, Entry]] = READING

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.params.append(_force())
            command.epilog = (command.epilog or "").replace("ybguide ", "ybguide export ")
        return command


def _force() -> TyperOption:
    """``--force`` for a command that knows nothing of it: the answer is left where the exporter finds it."""

    def keep(context: Any, _: Any, wanted: bool) -> None:  # noqa: FBT001 - the shape of a callback
        if wanted:
            context.meta[DELIVERY] = partial(export_page, force=True)

    return TyperOption(
        param_decls=["--force"],
        is_flag=True,
        default=False,
        expose_value=False,
        callback=keep,
        help=_FORCE_HELP,
    )


app = typer.Typer(
    cls=Exported,
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    help="把一份指南，或者整本手册，写成文件：大字网页可以发到手机上看，也可以打印。"
    "后面照常写命令；不写 -f 时按文件名的后缀，没有后缀的写成网页。同名的文件不会被覆盖。",
    epilog="ybguide export activate -c alipay\nybguide export family-add --age 7 -o 给孩子开通.html\n"
    "ybguide export --all -o 医保码手册.html",
)

Everything = Annotated[
    bool, typer.Option("--all", help="整本手册：全部步骤、问答、排障、各地资料，写进一个文件")
]
Force = Annotated[bool, typer.Option("--force", help=_FORCE_HELP)]


def _export(
    context: typer.Context, display: Display, everything: Everything = False, force: Force = False
) -> None:
    context.meta[DELIVERY] = partial(export_page, force=force)
    if context.invoked_subcommand is not None:
        if everything:
            raise Contradiction(
                written=("--all", context.invoked_subcommand), wanted=("要整本手册", "只要这一份")
            )
        return
    if not everything:
        raise NothingChosen(
            choice="要导出哪一份",
            examples=(
                ("一份", "ybguide export activate -c alipay"),
                ("整本", "ybguide export --all -o 医保码手册.html"),
            ),
        )
    export_handbook(settle(context, display, context.obj), context.obj, force=force)


app.callback()(gathered(_export, {"display": Display}))
