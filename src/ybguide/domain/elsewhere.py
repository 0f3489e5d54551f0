"""What is said of another place is not told to whoever has named theirs.

A sentence that is about other places only is taken out of what a reader would read, wherever it stands: a
note, a detail, a channel, a number. A text that has to stay loses the parts that are about others, as long as
something is left. Sources are told as they are: a document is what it is wherever it comes from.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from ybguide.domain.channel import Advice
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import OtherPath, Statement
from ybguide.domain.places import LocalChannel, Phone
from ybguide.domain.reference import Source
from ybguide.record import Record, names_of

T = TypeVar("T")
_PART = re.compile(r"[^。；]+[。；]?")
_WHOLE = (Statement, OtherPath, Advice, LocalChannel, Phone)
"""Pieces the rest is whole without."""
_NAMES = frozenset(
    {"id", "name", "title", "question", "also", "aliases", "screen", "path", "place", "parent"}
)
"""Fields whose texts name a thing and say nothing of it; those of ``_WHOLE`` count all the same."""


def mentions(text: str, names: Mapping[str, Sequence[tuple[str, str]]]) -> Collection[str]:
    """The codes of the places whose names stand in a text; ``names`` are listed by their first character."""
    return {
        code
        for place, char in enumerate(text)
        for name, code in names.get(char, ())
        if text.startswith(name, place)
    }


def without(value: T, is_elsewhere: Callable[[str], bool]) -> T:
    """A record without what is about other places only."""
    told: T = _without(value, is_elsewhere)
    return told


def _without(value: Any, is_elsewhere: Callable[[str], bool]) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(item, is_elsewhere) for item in value if not _is_left_out(item, is_elsewhere))
    if isinstance(value, str):
        return _shortened(value, is_elsewhere)
    if not isinstance(value, Record) or isinstance(value, Evidence | Source):
        return value
    fields = {name: getattr(value, name) for name in names_of(type(value))}
    told = {name: content for name, content in fields.items() if name not in _NAMES or not _is_text(content)}
    return value.but(**{name: _without(content, is_elsewhere) for name, content in told.items()})


def _is_text(content: Any) -> bool:
    return isinstance(content, str) or (
        isinstance(content, tuple) and all(isinstance(i, str) for i in content)
    )


def _is_left_out(item: Any, is_elsewhere: Callable[[str], bool]) -> bool:
    """Whether a piece of a list is about other places only."""
    if isinstance(item, str):
        return bool(item) and not _parts_here(item, is_elsewhere)
    if not isinstance(item, _WHOLE):
        return False
    texts = [getattr(item, name) for name in names_of(type(item)) if name != "id"]
    return any(is_elsewhere(text) for text in texts if isinstance(text, str))


def _shortened(text: str, is_elsewhere: Callable[[str], bool]) -> str:
    """A text that has to stay, by those of its parts that are not about other places, if there are any."""
    here = _parts_here(text, is_elsewhere)
    if not here or len(here) == len(_PART.findall(text)):
        return text
    told = "".join(here)
    return told if told.endswith("。") or not text.endswith("。") else told.rstrip("；") + "。"


def _parts_here(text: str, is_elsewhere: Callable[[str], bool]) -> list[str]:
    return [part for part in _PART.findall(text) if not is_elsewhere(part)]
