"""``ybguide export``: what a reading command shows, or everything, as a file."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar

import typer
from typer.core import TyperOption

from ybguide.cli.app import READING, SENTENCE
from ybguide.cli.errors import NothingChosen, OnlyWith
from ybguide.cli.group import Entry, GuideGroup
from ybguide.cli.options.display import Display
from ybguide.cli.options.groups import gathered
from ybguide.cli.options.link import link_of
from ybguide.cli.options.precedence import settle
from ybguide.cli.output.export import export_handbook, export_page
from ybguide.cli.output.sheet import export_desk_sheets, export_sheet
from ybguide.cli.read import DELIVERY, Reader
from ybguide.errors import Contradiction
from ybguide.record import Record
from ybguide.view.page import Page

_SHEET_HELP = "写成一张纸的清单：正好一面 A4，字不小于 16 磅，能打勾"
_LINK_HELP = "清单上印一个二维码，手机扫了打开这个网址"
_DESK_HELP = "和 --sheet 一起写：服务台常用的清单，写进一个文件，一张一面"
_SHEET = "ybguide export --sheet activate -c alipay"


class Wanted(Record):
    """What becomes of a page: a file as it is, or one sheet of paper with a ``link`` as a code."""

    sheet: bool = False
    link: str | None = None

    def check(self) -> None:
        """Raises ``OnlyWith`` for a link without a sheet."""
        if self.link is not None and not self.sheet:
            raise OnlyWith(option="--link", needs="--sheet", example=f"{_SHEET} --link https://example.org/")

    def __call__(self, page: Page, reader: Reader) -> None:
        """Write it. Raises ``UsageError``, ``FileTrouble``."""
        self.check()
        if self.sheet:
            export_sheet(page, reader, link=self.link)
        else:
            export_page(page, reader)


class Exported(GuideGroup):
    """The reading commands; each writes a file here."""

    entries: ClassVar[Mapping[str, Entry]] = READING
    sentence: ClassVar[Entry | None] = SENTENCE

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.params += [
                _option("--sheet", _SHEET_HELP, is_flag=True),
                _option("--link", _LINK_HELP, type=str, metavar="网址", callback=link_of),
            ]
            command.epilog = (command.epilog or "").replace("ybguide ", "ybguide export ")
        return command


def _option(name: str, about: str, *, callback: Callable[[str], Any] = bool, **given: Any) -> TyperOption:
    """An option of ``export`` after the command, which knows nothing of it: it is noted for later."""

    def note(context: Any, _: Any, value: Any) -> None:
        if value:
            wanted: Wanted = context.meta.get(DELIVERY, Wanted())
            context.meta[DELIVERY] = wanted.but(**{name.removeprefix("--"): callback(value)})

    default = False if given.get("is_flag") else None
    return TyperOption(
        param_decls=[name], default=default, expose_value=False, callback=note, help=about, **given
    )


app = typer.Typer(
    cls=Exported,
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    help="把一份指南，或者整本手册，写成文件：大字网页可以发到手机上看，也可以打印；"
    "--sheet 写成一张纸的清单。后面照常写命令；"
    "不写 -f 时按文件名的后缀，没有后缀的写成网页。同名的文件不会被覆盖。",
    epilog="ybguide export activate -c alipay\nybguide export family-add --age 7 -o 给孩子开通.html\n"
    f"ybguide export --all -o 医保码手册.html\n{_SHEET} -o 支付宝.html\n"
    "ybguide export --sheet --for-desk -r 德阳",
)

Everything = Annotated[
    bool, typer.Option("--all", help="整本手册：全部步骤、问答、排障、各地资料，写进一个文件")
]
Sheet = Annotated[bool, typer.Option("--sheet", help=_SHEET_HELP)]
ForDesk = Annotated[bool, typer.Option("--for-desk", help=_DESK_HELP)]
LinkTo = Annotated[str | None, typer.Option("--link", metavar="网址", parser=link_of, help=_LINK_HELP)]


class Kind(Record):
    """What is to be written, as typed before the command."""

    everything: Everything = False
    sheet: Sheet = False
    for_desk: ForDesk = False
    link: LinkTo = None


def _export(context: typer.Context, display: Display, kind: Kind) -> None:
    wanted = Wanted(sheet=kind.sheet, link=kind.link)
    context.meta[DELIVERY] = wanted
    _check(kind, context.invoked_subcommand)
    wanted.check()
    if context.invoked_subcommand is not None:
        return
    settled = settle(context, display, context.obj)
    if kind.everything:
        export_handbook(settled, context.obj)
    elif kind.for_desk:
        export_desk_sheets(settled, context.obj, link=kind.link)
    else:
        raise NothingChosen(
            choice="要导出哪一份",
            examples=(
                ("一份", "ybguide export activate -c alipay"),
                ("一张纸", _SHEET),
                ("整本", "ybguide export --all -o 医保码手册.html"),
            ),
        )


def _check(kind: Kind, command: str | None) -> None:
    """Raises ``UsageError`` for what cannot be meant together."""
    if kind.everything and command is not None:
        raise Contradiction(written=("--all", command), wanted=("要整本手册", "只要这一份"))
    if kind.everything and kind.sheet:
        raise Contradiction(written=("--all", "--sheet"), wanted=("要整本手册", "要一张纸的清单"))
    if kind.for_desk and command is not None:
        raise Contradiction(written=("--for-desk", command), wanted=("要服务台常用的清单", "只要这一份"))
    if kind.for_desk and not kind.sheet:
        raise OnlyWith(option="--for-desk", needs="--sheet", example="ybguide export --sheet --for-desk")


app.callback()(gathered(_export, {"kind": Kind, "display": Display}))
