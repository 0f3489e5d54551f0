"""The lists as JSON and back. What is read is checked in full: people may have edited it, disks fail."""

import json
import types
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from typing import Any, Union, get_args, get_origin, get_type_hints

from ybguide.todo.model import Todos

VERSION = 1
"""Raised whenever the shape of the file changes."""


class Damaged(ValueError):
    """No lists can be read from this."""


class Newer(ValueError):
    """Written by a later version of the program, with this ``version`` of the file."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


def encode(todos: Todos) -> bytes:
    """The file that holds these lists: JSON in UTF-8, made to be read by people too."""
    data = {"version": VERSION, **asdict(todos)}
    return (json.dumps(data, ensure_ascii=False, indent=2, default=_time_text) + "\n").encode()


def decode(raw: bytes) -> Todos:
    """The lists of a file. Raises ``Damaged``, ``Newer``."""
    try:
        # Windows' Notepad puts a mark before the text.
        data = _of_type(dict, json.loads(raw.decode("utf-8-sig")))
        _check_version(data.pop("version"))
        todos: Todos = _decode(Todos, data)
    except Newer:
        raise
    except (ValueError, KeyError, RecursionError) as error:
        raise Damaged from error
    return todos


def _check_version(version: object) -> None:
    # The type is compared, since True is an int that equals 1.
    if type(version) is int and version > VERSION:
        raise Newer(version)
    if type(version) is not int or version < VERSION:
        raise Damaged(version)


def _time_text(value: object) -> str:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.isoformat()
    # A time without its zone could not be read back.
    raise TypeError(value)


def _decode(hint: Any, raw: Any) -> Any:
    """A value of the type, or ``ValueError`` where the JSON is no such value."""
    if get_origin(hint) in (Union, types.UnionType):
        inner = next(part for part in get_args(hint) if part is not type(None))
        return None if raw is None else _decode(inner, raw)
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return tuple(_decode(item, part) for part in _of_type(list, raw))
    if is_dataclass(hint):
        return _decode_fields(hint, _of_type(dict, raw))
    text = _of_type(str, raw)
    # Half a surrogate pair can be written in JSON, but on no screen.
    text.encode()
    return _decode_time(text) if hint is datetime else text


def _decode_fields(kind: Any, raw: dict[str, Any]) -> Any:
    hints = get_type_hints(kind)
    if raw.keys() != {field.name for field in fields(kind)}:
        raise Damaged(sorted(raw))
    return kind(**{name: _decode(hints[name], value) for name, value in raw.items()})


def _decode_time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise Damaged(text)
    return time


def _of_type(kind: type, raw: Any) -> Any:
    if type(raw) is not kind:
        raise Damaged(raw)
    return raw
