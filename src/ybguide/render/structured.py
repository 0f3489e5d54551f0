"""JSON: the contract's envelope and keys, for programs."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, assert_never

from ybguide.errors import GuideError
from ybguide.render import objects
from ybguide.render.objects import Json
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    Block,
    Entries,
    FixView,
    GuideView,
    Hits,
    Links,
    MapView,
    Notice,
    Page,
    Paragraph,
    RuleView,
    SceneView,
    Table,
    TodoView,
    Ways,
)

if TYPE_CHECKING:
    # Printing needs no types, and making them takes time.
    from ybguide.render import fields

SCHEMA = "ybguide/1"
_LONE = re.compile(r"[\ud800-\udfff]")


def render(page: Page, error: GuideError | None = None) -> str:
    """The page as one JSON object; with an error it carries both, as ``faq`` does without an answer."""
    return envelope(page.command, _data(page), error)


def render_error(command: str, error: GuideError) -> str:
    """A failure as one JSON object."""
    return _dump(command, {"error": _error(error)})


def escape(char: str) -> str:
    """A character as JSON writes it in ASCII, for streams that cannot encode it."""
    return json.dumps(char)[1:-1]


def envelope(command: str, data: Json, error: GuideError | None = None) -> str:
    """One JSON object as every command prints it; with an error it carries both."""
    return _dump(command, {"data": data, "error": _error(error)} if error else {"data": data})


def _dump(command: str, content: Json) -> str:
    envelope = {"schema": SCHEMA, "command": command, **content}
    text = json.dumps(envelope, ensure_ascii=False, indent=2)
    # Half of a surrogate pair, as file names can hold it, has no encoding but can be escaped.
    return _LONE.sub(lambda match: escape(match.group()), text) + "\n"


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
    return {"title": page.title, **lists, **single}


def _block(block: Block) -> Iterable[tuple[str, Any]]:
    match block:
        case Paragraph() | Notice():
            yield "notes", [block.text]
        case Links():
            yield block.key, [objects.link(link) for link in block.links]
        case GuideView():
            yield "guides", [objects.guide(block)]
        case SceneView():
            yield "scene", objects.scene(block)
        case Ways():
            yield "guides", [objects.guide(guide) for guide in block.guides]
        case RuleView():
            yield "rule", objects.rule(block)
        case AnswerView():
            yield "hits", [objects.answer(block)]
        case FixView():
            yield "hits", [objects.fix(block)]
        case Hits():
            yield "hits", [objects.hit(hit) for hit in block.hits]
        case Entries():
            yield block.key, [objects.entry(entry) for entry in block.entries]
        case Table():
            yield block.key, objects.rows(block)
        case TodoView():
            yield "todos", [objects.todo(block)]
        case AdviceView():
            yield "recommendation", objects.advice(block)
        case MapView():
            yield "questions", [objects.decision(decision) for decision in block.decisions]
        case Basis():
            yield "sources", objects.sources(block)
        case _:
            assert_never(block)
