"""The options that commands share, each declared once."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.completion import names_of
from ybguide.errors import BadUsage, shorten

FORMATS = ("rich", "plain", "json")
COLORS = ("auto", "always", "never")
_WIDTHS = range(20, 1001)
_OLDEST = 130
_MOST = 100
_KINDS = ("question", "guide", "fix", "scene", "term", "contact", "comparison", "scam", "region")


def _one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise BadUsage(
            problem=f"{option} 不能写“{shorten(value)}”。", advice=f"可以写：{'、'.join(choices)}。"
        )
    return value


def _format(value: str) -> str:
    return _one_of("--format", value, FORMATS)


def _color(value: str) -> str:
    return _one_of("--color", value, COLORS)


def _width(value: str) -> int:
    number = _number("--width", value, 80)
    if number not in _WIDTHS:
        raise BadUsage(
            problem=f"--width {shorten(value)} 太窄或太宽。",
            advice=f"请写 {_WIDTHS.start} 到 {_WIDTHS.stop - 1} 之间的整数，例如 --width 80。",
        )
    return number


def _age(value: str) -> int:
    number = _number("--age", value, 16)
    if not 0 <= number <= _OLDEST:
        raise BadUsage(
            problem=f"--age {shorten(value)} 不是可能的年龄。",
            advice="请写周岁，例如 --age 7；新生儿写 0。",
        )
    return number


def _birth_date(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadUsage(
            problem=f"--birth-date “{shorten(value)}” 不是有效的日期。",
            advice="请写成 年-月-日，例如 --birth-date 2010-11-21。",
        ) from None


def _limit(value: str) -> int:
    number = _number("--limit", value, 10)
    if not 1 <= number <= _MOST:
        raise BadUsage(problem=f"--limit {shorten(value)} 不行。", advice=f"请写 1 到 {_MOST} 之间的整数。")
    return number


def _kind(value: str) -> str:
    return _one_of("--kind", value, _KINDS)


def _number(option: str, value: str, example: int) -> int:
    try:
        return int(value)
    except ValueError:
        raise BadUsage(
            problem=f"{option} 要写整数，不能写“{shorten(value)}”。", advice=f"例如：{option} {example}"
        ) from None


Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="格式",
        parser=_format,
        help="rich（终端清单）、plain（纯文字）、json（给程序用）。不写时：终端里用 rich，其余用 plain",
    ),
]
Width = Annotated[
    int | None,
    typer.Option("--width", metavar="列数", parser=_width, help="每行多宽，按半角字符算"),
]
Color = Annotated[
    str,
    typer.Option("--color", metavar="何时", parser=_color, help="颜色：auto、always 或 never"),
]
ContentFolders = Annotated[
    list[Path] | None,
    typer.Option("--content", metavar="文件夹", help="叠加自己的内容文件夹，可以写多次，后面的优先"),
]
OutputFile = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="文件", help="写进文件，不在屏幕上显示")
]
RegionName = Annotated[
    str | None,
    typer.Option(
        "--region",
        "-r",
        metavar="地方",
        autocompletion=names_of("region"),
        help="省、市或县的名字，例如 德阳；当地的办法排在前面",
    ),
]
WithEvidence = Annotated[bool, typer.Option("--evidence", help="列出每一条的来源")]
ChannelName = Annotated[
    str | None,
    typer.Option(
        "--channel",
        "-c",
        metavar="渠道",
        autocompletion=names_of("channel"),
        help="alipay、支付宝、zfb 都可以；全部渠道见 ybguide channels",
    ),
]
Age = Annotated[int | None, typer.Option("--age", metavar="周岁", parser=_age, help="家人的年龄，按周岁")]
BirthDate = Annotated[
    date | None,
    typer.Option("--birth-date", metavar="年-月-日", parser=_birth_date, help="家人的出生日期"),
]
Limit = Annotated[int, typer.Option("--limit", metavar="条数", parser=_limit, help="最多列几条")]
Kind = Annotated[
    str | None,
    typer.Option("--kind", metavar="种类", parser=_kind, help=f"只列一种：{'、'.join(_KINDS)}"),
]
