"""The lists as JSON and back. What is read is checked in full: people may have edited it, disks fail."""

import json
import types
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ybguide.todo.history import history_of
from ybguide.todo.model import Todos, Whose

VERSION = 2
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
        version = _checked(data.pop("version"))
        todos: Todos = _decode(Todos, data if version == VERSION else _upgraded(data))
    except Newer:
        raise
    except (ValueError, KeyError, RecursionError) as error:
        raise Damaged from error
    # The first version kept no changes: its ticks can be taken back all the same.
    return todos if version == VERSION else todos.remembering(*history_of(*todos.lists))


def _upgraded(data: dict[str, Any]) -> dict[str, Any]:
    """A file of version 1 with what it did not have: for whom a list is, what was seen last, the changes."""
    later = {"whose": {**asdict(Whose()), "documents": [], "apps": []}, "at": None}
    lists = [{**_of_type(dict, each), **later} for each in _of_type(list, data.pop("lists"))]
    return {**data, "lists": lists, "history": []}


def _checked(version: object) -> int:
    # The type is compared, since True is an int that equals 1.
    if type(version) is int and version > VERSION:
        raise Newer(version)
    if type(version) is not int or version < 1:
        raise Damaged(version)
    return version


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
    if hint in (int, bool):
        return _of_type(hint, raw)
    if get_origin(hint) is Literal:
        return _one_of(get_args(hint), raw)
    text = _of_type(str, raw)
    # Half a surrogate pair can be written in JSON, but on no screen.
    text.encode()
    return _decode_time(text) if hint is datetime else text


def _decode_fields(kind: Any, raw: dict[str, Any]) -> Any:
    hints = get_type_hints(kind)
    if raw.keys() != {field.name for field in fields(kind)}:
        raise Damaged(sorted(raw))
    return kind(**{name: _decode(hints[name], value) for name, value in raw.items()})


def _one_of(choices: tuple[Any, ...], raw: Any) -> Any:
    if raw not in choices:
        raise Damaged(raw)
    return raw


def _decode_time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise Damaged(text)
    return time


def _of_type(kind: type, raw: Any) -> Any:
    if type(raw) is not kind:
        raise Damaged(raw)
    return raw
