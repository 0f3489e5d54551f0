"""Options of lists of found things."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.options.values import integer, one_of
from ybguide.errors import BadUsage, shorten

_MOST = 100
_KINDS = ("question", "guide", "fix", "scene", "term", "contact", "comparison", "scam", "region")


def _limit(value: str) -> int:
    number = integer("--limit", value, 10)
    if not 1 <= number <= _MOST:
        raise BadUsage(problem=f"--limit {shorten(value)} 不行。", advice=f"请写 1 到 {_MOST} 之间的整数。")
    return number


def _kind(value: str) -> str:
    return one_of("--kind", value, _KINDS)


Limit = Annotated[
    int, typer.Option("--limit", metavar="条数", parser=_limit, help="最多列几条，不写时 10 条")
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="种类",
        parser=_kind,
        autocompletion=any_of(_KINDS),
        help=f"只列一种：{'、'.join(_KINDS)}",
    ),
]
