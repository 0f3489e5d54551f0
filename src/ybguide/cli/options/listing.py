"""Options of lists of found things."""

from typing import Annotated, Any

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.errors import OutOfRange
from ybguide.cli.options.values import integer, one_of
from ybguide.domain.kind import BY_ID, FOUND, Kind

_MOST = 100
_KINDS = tuple(kind.id for kind in FOUND)


def _limit(value: str) -> int:
    number = integer("--limit", value, 10)
    if not 1 <= number <= _MOST:
        raise OutOfRange(option="--limit", asked=value, least=1, most=_MOST, example=10)
    return number


def _kind(value: str) -> Kind:
    return BY_ID[one_of("--kind", value, _KINDS)]


Limit = Annotated[
    int, typer.Option("--limit", metavar="条数", parser=_limit, help="最多列几条，不写时 10 条")
]
KindName = Annotated[
    Any,
    typer.Option(
        "--kind",
        metavar="种类",
        parser=_kind,
        autocompletion=any_of(_KINDS, [kind.word for kind in FOUND]),
        help=f"只列一种：{'、'.join(_KINDS)}",
    ),
]
