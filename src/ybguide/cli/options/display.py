"""The options of every reading command: how the page is to look, where it goes, what it is made from."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.options.names import RegionName
from ybguide.cli.options.values import day, integer, one_of
from ybguide.errors import BadUsage, shorten
from ybguide.record import Record

FORMATS = ("rich", "plain", "wechat", "markdown", "json", "html")
COLORS = ("auto", "always", "never")
_WIDTHS = range(20, 1001)


def format_of(value: str) -> str:
    """A format by its name. Raises ``BadUsage``."""
    return one_of("--format", value, FORMATS)


def color_of(value: str) -> str:
    """When to colour. Raises ``BadUsage``."""
    return one_of("--color", value, COLORS)


def _as_of(value: str) -> date:
    return day("--as-of", value, "2024-06-01")


def width_of(value: str) -> int:
    """A width in cells. Raises ``BadUsage``."""
    number = integer("--width", value, 80)
    if number not in _WIDTHS:
        raise BadUsage(
            problem=f"--width {shorten(value)} 太窄或太宽。",
            advice=f"请写 {_WIDTHS.start} 到 {_WIDTHS.stop - 1} 之间的整数，例如 --width 80。",
        )
    return number


Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="格式",
        parser=format_of,
        autocompletion=any_of(FORMATS),
        help="rich（终端清单）、plain（纯文字，可以念）、wechat（贴进微信）、markdown、"
        "json（给程序用）、html（大字网页，可以打印）。不写时：终端里用 rich，其余用 plain",
    ),
]
Width = Annotated[
    int | None,
    typer.Option("--width", metavar="列数", parser=width_of, help="每行多宽，按半角字符算"),
]
Color = Annotated[
    str,
    typer.Option(
        "--color",
        metavar="何时",
        parser=color_of,
        autocompletion=any_of(COLORS),
        help="颜色：auto、always 或 never",
    ),
]
ContentFolders = Annotated[
    list[Path] | None,
    typer.Option("--content", metavar="文件夹", help="叠加自己的内容文件夹，可以写多次，后面的优先"),
]
OutputFile = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="文件", help="写进文件，不在屏幕上显示")
]
WithEvidence = Annotated[bool, typer.Option("--evidence", help="列出每一条的来源")]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", metavar="年-月-日", parser=_as_of, help="按这一天的情况：年龄和来源都算到这一天"),
]
Copy = Annotated[bool, typer.Option("--copy", help="同时复制到剪贴板；不写格式时按微信的格式")]


class Display(Record):
    """The common options."""

    region: RegionName = None
    format: Format = None
    evidence: WithEvidence = False
    output: OutputFile = None
    copy: Copy = False
    width: Width = None
    color: Color = "auto"
    as_of: AsOf = None
    content: ContentFolders = None
