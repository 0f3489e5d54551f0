"""The options of every reading command: how the page is to look, where it goes, what it is made from."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.errors import OutOfRange
from ybguide.cli.options.names import RegionName
from ybguide.cli.options.values import day, integer, one_of, truth
from ybguide.errors import Contradiction
from ybguide.record import Record
from ybguide.render.formats import Format

FORMATS = tuple(each.value for each in Format)
STDOUT = Path("-")
"""What is written after ``-o`` for standard output."""
JSON = "--json"
COLORS = ("auto", "always", "never")
_WIDTHS = range(20, 1001)


def format_of(value: str) -> Format:
    """A format by its name. Raises ``UsageError``."""
    return Format.named(one_of("--format", value, FORMATS))


def _named(format_: Format) -> str:
    return f"{format_}（{format_.row.about}）" if format_.row.about else str(format_)


def color_of(value: str) -> str:
    """When to colour. Raises ``NotAChoice``."""
    return one_of("--color", value, COLORS)


def _as_of(value: str) -> date:
    return day("--as-of", value, "2024-06-01")


def width_of(value: str) -> int:
    """A width in cells. Raises ``NotANumber``, ``OutOfRange``."""
    number = integer("--width", value, 80)
    if number not in _WIDTHS:
        least, most = _WIDTHS[0], _WIDTHS[-1]
        raise OutOfRange(option="--width", asked=value, least=least, most=most, example=80)
    return number


def check_json(format_: str) -> None:
    """Refuse another format beside ``--json``. Raises ``Contradiction``."""
    if format_ != str(Format.JSON):
        raise Contradiction(written=("--json", f"-f {format_}"), wanted=("给程序用", "要这种格式"))


def more_of(value: str) -> bool:
    """Whether everything is wanted every time. Raises ``NotAChoice``."""
    return truth("more", value)


FormatName = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        metavar="格式",
        parser=format_of,
        autocompletion=any_of(FORMATS, [each.row.about for each in Format]),
        help=f"{'、'.join(map(_named, Format))}。不写时：终端里用 {Format.RICH}，其余用 {Format.PLAIN}",
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
AsJson = Annotated[bool, typer.Option(JSON, help="同 -f json，给程序用")]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="文件", help="写进文件，不在屏幕上显示；写 - 就是标准输出"),
]
Force = Annotated[bool, typer.Option("--force", help="-o 写的文件已经有了时，换成新的")]
WithEvidence = Annotated[bool, typer.Option("--evidence", help="列出每一条的来源")]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", metavar="年-月-日", parser=_as_of, help="按这一天的情况：年龄和来源都算到这一天"),
]
More = Annotated[
    bool,
    typer.Option("--more/--short", help="全部写出来：旧菜单、不同说法、来源；--short 只写要做的"),
]
Copy = Annotated[bool, typer.Option("--copy", help="同时复制到剪贴板；不写格式时按微信的格式")]
NoPager = Annotated[bool, typer.Option("--no-pager", help="比窗口长也一次写完，不分屏")]


class Display(Record):
    """The options of every reading command, as typed after it."""

    region: RegionName = None
    format: FormatName = None
    json: AsJson = False
    evidence: WithEvidence = False
    more: More = False
    output: OutputFile = None
    force: Force = False
    copy: Copy = False
    width: Width = None
    color: Color = "auto"
    no_pager: NoPager = False
    as_of: AsOf = None
    content: ContentFolders = None

    @property
    def file(self) -> Path | None:
        """The file that the page goes to, or None for standard output."""
        return None if self.output == STDOUT else self.output
