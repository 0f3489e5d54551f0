"""JSON as the compiler wrote it → domain values, by their type hints."""

import types
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

from ybguide.record import Record, hints_of

T = TypeVar("T")
Decoder = Callable[[Any], Any]


def decode(kind: type[T], raw: Any) -> T:
    """A value of a domain class from its JSON form.

    Only what the domain uses is known: scalars, ``tuple[X, ...]``, ``X | None`` and nested records.
    The compiled file was validated when it was written and is not validated again.
    """
    hint: Any = kind
    value: T = _decoder(hint)(raw)
    return value


@cache
def _decoder(hint: Any) -> Decoder:
    if isinstance(hint, type) and issubclass(hint, Record):
        return _record(hint)
    if get_origin(hint) is tuple:
        item = _decoder(get_args(hint)[0])
        return lambda raw: tuple(map(item, raw))
    if get_origin(hint) in (Union, types.UnionType):
        inner = _decoder(next(part for part in get_args(hint) if part is not type(None)))
        return lambda raw: None if raw is None else inner(raw)
    return _as_is


def _record(kind: type[Record]) -> Decoder:
    decoders = {name: _decoder(hint) for name, hint in hints_of(kind).items()}
    return lambda raw: kind(**{name: decoders[name](value) for name, value in raw.items()})


def _as_is(raw: Any) -> Any:
    return raw
