"""Which records are not the same on every day, so that all others are read without a look at the calendar."""

from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from ybguide.compiled import kind_of
from ybguide.domain.lasting import REFERENCES, Lasting
from ybguide.domain.way import Way

Key = tuple[str, str]
"""Kind and id of a record."""


def lasting_keys(values: Collection[Any]) -> frozenset[Key]:
    """The records that hold for a time only; a guide also by the channel and the task it is for."""
    return frozenset(key for value in values if _lasts(value) for key in _keys(value))


def is_dated(value: Any, lasting: Collection[Key]) -> bool:
    """Whether a record, a piece inside it, or something it names holds for a time only."""
    return _lasts(value) or any(key in lasting for key in _named(value)) or any(map(_dated, _inside(value)))


def _dated(value: Any) -> bool:
    return _lasts(value) or any(map(_dated, _inside(value)))


def _lasts(value: Any) -> bool:
    return isinstance(value, Lasting) and value.lasts


def _inside(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        yield from value
    elif is_dataclass(value):
        yield from (getattr(value, field.name) for field in fields(value))


def _keys(value: Any) -> Iterator[Key]:
    kind = kind_of(type(value))
    yield kind, value.id
    if kind == "guide":
        yield kind, f"{value.channel}/{value.task}"


def _named(value: Any) -> Iterator[Key]:
    """What a record names, in its own fields and in those of its pieces."""
    if isinstance(value, Way):
        yield value.shown
    for name, kind in REFERENCES.items():
        yield from ((kind, key) for key in getattr(value, name, ()))
    for piece in _inside(value):
        if isinstance(piece, tuple) or is_dataclass(piece):
            yield from _named(piece)
