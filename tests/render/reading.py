"""What of a page a reader must find in the text printed from it, and what is missing there."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.view.page import (
    AnswerView,
    FixView,
    GuideView,
    Hits,
    HitView,
    Page,
    Path,
    SceneView,
    StepView,
    Table,
    Ways,
)

Silent = Mapping[type, set[str]]

_EVERYWHERE = {"id", "key", "kind", "topics"}
_FOR_PROGRAMS: Silent = {
    Page: {"command"},
    Evidence: {"sources", "confidence", "as_of"},
    GuideView: {"channel", "channel_name", "task", "command"},
    SceneView: {"name", "command"},
    # The question or the symptom is the title of the page that answers it.
    AnswerView: {"question"},
    FixView: {"symptom"},
    HitView: {"answer", "matched"},
    Conflict: {"about", "claims", "choice", "why"},
    Source: {"publisher", "grade", "scope"},
}

_MARKS = str.maketrans("", "", "「」")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def without_colour(text: str) -> str:
    return _ANSI.sub("", text)


def without_space(text: str) -> str:
    """Without what a format may add inside a text: space, and brackets around what was asked for."""
    return "".join(text.split()).translate(_MARKS)


def missing(page: Page, printed: str, *, side_by_side: bool = False) -> list[str]:
    """The strings, and the characters, of the page that are not in what was printed.

    Where the columns of a table stand side by side, a cell is not found in one piece: there only its
    characters are counted.
    """
    in_pieces = Table if side_by_side else ()
    whole = replace(page, blocks=tuple(b for b in page.blocks if not isinstance(b, in_pieces)))
    found = without_space(printed)
    lost = [text for text in strings(whole) if without_space(text) not in found]
    expected = Counter(char for text in strings(page) for char in without_space(text))
    return lost + [char for char, count in expected.items() if found.count(char) < count]


def strings(page: Page) -> Iterator[str]:
    """What a reader is told, without what a format may leave out because it was said already."""
    blocks = tuple(replace(b, title="") if _is_title(b, page) else b for b in page.blocks)
    told = leaves(replace(page, blocks=blocks), _FOR_PROGRAMS, _said_once)
    # In the middle of a line the stop at the end of a text makes way for what follows.
    return (text.rstrip("。\n ") for text in told)


def leaves(value: Any, silent: Silent, prepare: Callable[[Any], Any] = lambda value: value) -> Iterator[str]:
    """Every text and whole number in a page, in order, but ids and the fields that ``silent`` names."""
    value = prepare(value)
    if isinstance(value, str | int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item, silent, prepare)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _EVERYWHERE | silent.get(type(value), set()):
                yield from leaves(getattr(value, field.name), silent, prepare)


def _is_title(block: Any, page: Page) -> bool:
    return isinstance(block, GuideView | SceneView) and block.title == page.title


def _said_once(value: Any) -> Any:
    match value:
        case Ways():
            titles = tuple(way.title for way in value.guides)
            return (value.title, titles, tuple(dict.fromkeys(way.command for way in value.guides)))
        case Hits(snippets=True):
            return (value.title, tuple((hit, hit.answer[0]) for hit in value.hits))
        case Table():
            # Row names speak for themselves, and without rows there is nothing to head.
            return replace(value, columns=value.columns[1:] if value.rows else ())
        case StepView(path=Path(labels=labels)) if "→".join(f"【{label}】" for label in labels) in value.do:
            return replace(value, path=None)
        case Contact(phone=str(phone), name=name) if phone == name:
            return replace(value, phone=None)
    return value
