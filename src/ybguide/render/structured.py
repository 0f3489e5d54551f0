"""JSON: the contract's envelope and keys, for programs."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, assert_never

from ybguide.domain.division import Division
from ybguide.errors import GuideError
from ybguide.render.objects import Json, plain, rows
from ybguide.render.surface import Surface
from ybguide.text.encoding import Encoding
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    Block,
    Choice,
    Entries,
    FixView,
    GuideView,
    Hits,
    Links,
    MapView,
    Notice,
    Page,
    Paragraph,
    Parts,
    RuleView,
    SceneView,
    SlipView,
    Table,
    TodoView,
    Ways,
)

if TYPE_CHECKING:
    # Printing needs no types, and making them takes time.
    from ybguide.render import fields

SCHEMA = "ybguide/1"
_LONE = re.compile(r"[\ud800-\udfff]")


def render(page: Page, _: Surface) -> str:
    """The page as one JSON object; it carries the page's error too, as ``faq`` does without an answer."""
    return envelope(page.command, _data(page), page.error)


def render_error(command: str, error: GuideError) -> str:
    """A failure as one JSON object."""
    return _dump(command, {**({"data": error.data} if error.data else {}), "error": _error(error)})


def fitted(text: str, encoding: Encoding) -> str:
    """The same JSON with escapes for the characters that the encoding lacks."""
    return encoding.fitted(text, _escape)


def envelope(command: str, data: Json, error: GuideError | None = None) -> str:
    """One JSON object as every command prints it; with an error it carries both."""
    return _dump(command, {"data": data, "error": _error(error)} if error else {"data": data})


def _dump(command: str, content: Json) -> str:
    envelope = {"schema": SCHEMA, "command": command, **content}
    text = json.dumps(envelope, ensure_ascii=False, indent=2)
    # Half of a surrogate pair, as file names can hold it, has no encoding but can be escaped.
    return _LONE.sub(lambda match: _escape(match.group()), text) + "\n"


def _escape(char: str) -> str:
    return json.dumps(char)[1:-1]


def _error(error: GuideError) -> fields.Error:
    return {"code": error.code, "message": error.message, "hint": error.hint}


def _data(page: Page) -> Json:
    lists: defaultdict[str, list[Any]] = defaultdict(list)
    single: dict[str, Any] = {}
    for block in page.blocks:
        for key, value in _block(block):
            if isinstance(value, list):
                lists[key] += value
            else:
                single[key] = value
    place = {"place": _place(page.place)}
    return {"title": page.title, "address": plain(page.address), **place, **lists, **single}


def _place(where: Division | None) -> fields.Place | None:
    if where is None:
        return None
    return {
        "name": where.name,
        "level": where.level,
        "province": where.province,
        "pack": where.pack,
        "area_code": where.area_code,
    }


def _block(block: Block) -> Iterable[tuple[str, Any]]:
    match block:
        case Paragraph() | Notice():
            yield "notes", [block.text]
        case Links():
            yield block.key, plain(block.links)
        case GuideView():
            yield "guides", [plain(block)]
        case SceneView():
            yield "scene", plain(block)
        case Ways():
            yield "guides", plain(block.guides)
        case RuleView():
            yield "rule", plain(block)
        case AnswerView() | FixView():
            yield "hits", [plain(block)]
        case Choice():
            yield "choice", True
            yield "hits", plain(block.answers)
        case Parts():
            yield "parts", plain(block.parts)
            yield "hits", [plain(part.answer) for part in block.parts]
        case Hits():
            yield "hits", plain(block.hits)
        case Entries():
            yield block.key, plain(block.entries)
        case Table():
            yield block.key, rows(block)
        case TodoView():
            yield "todos", [plain(block)]
        case AdviceView():
            yield "recommendation", plain(block)
        case MapView():
            yield "questions", plain(block.decisions)
        case SlipView():
            yield "slip", plain(block)
        case Basis():
            yield "sources", plain(block.sources)
        case _:
            assert_never(block)
