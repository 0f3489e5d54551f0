"""How far compiling has come, for whoever waits: a function that is told the share done, from 0 to 1."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[float], None]


def silent(_: float) -> None:
    """Tell nobody."""


def within(progress: Progress, first: float, last: float) -> Progress:
    """For a part of a longer task, which it takes from its share ``first`` to its share ``last``."""
    return lambda share: progress(first + (last - first) * share)


def counted(items: Sequence[T], progress: Progress) -> Iterator[T]:
    """The items, each told of when the next is wanted."""
    for number, item in enumerate(items, start=1):
        yield item
        progress(number / len(items))
