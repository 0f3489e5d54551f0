"""The options that give one step at a time, to be said on the telephone."""

from typing import Annotated

import typer

from ybguide.cli.errors import OutOfRange
from ybguide.cli.options.values import integer
from ybguide.record import Record


def _count(option: str, value: str) -> int:
    number = integer(option, value, 2)
    if number < 1:
        raise OutOfRange(option=option, asked=value, least=1, example=2)
    return number


def _step(value: str) -> int:
    return _count("--step", value)


def _way(value: str) -> int:
    return _count("--way", value)


StepNumber = Annotated[
    int | None,
    typer.Option("--step", metavar="第几步", parser=_step, help="只说这一步，适合在电话里一步一步教"),
]
Next = Annotated[bool, typer.Option("--next", help="说上次那一步的下一步；第一次从第 1 步说起")]
Way = Annotated[
    int | None,
    typer.Option(
        "--way", metavar="第几种", parser=_way, help="有几种走法时选哪一种，同 --step、--next 一起用"
    ),
]
Walk = Annotated[
    bool,
    typer.Option("--walk", help="一屏一步地走，按回车下一步；打的勾记在清单里，关了再来接着走（在终端里）"),
]


class Pace(Record):
    """Which step or way of a page is wanted, or one step a screen; by default all of it at once."""

    step: StepNumber = None
    next: Next = False
    way: Way = None
    walk: Walk = False
