"""JSON: the contract's envelope and keys, for programs."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict
from ybguide.errors import GuideError
from ybguide.view.page import (
    AnswerView,
    Basis,
    Block,
    GuideView,
    Hits,
    HitView,
    Links,
    Notice,
    Page,
    Paragraph,
    Path,
    RuleView,
    StepView,
    Table,
    Ways,
)

SCHEMA = "ybguide/1"

Json = dict[str, Any]


def render(page: Page, error: GuideError | None = None) -> str:
    """The page as one JSON object; with an error it carries both, as ``faq`` does without an answer."""
    return _dump(page.command, {"data": _data(page)} | _error(error))


def render_error(command: str, error: GuideError) -> str:
    """A failure as one JSON object."""
    return _dump(command, _error(error))


def _dump(command: str, content: Json) -> str:
    envelope = {"schema": SCHEMA, "command": command, **content}
    return json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"


def _error(error: GuideError | None) -> Json:
    if error is None:
        return {}
    return {"error": {"code": error.code, "message": error.message, "hint": error.hint}}


def _data(page: Page) -> Json:
    lists: defaultdict[str, list[Any]] = defaultdict(list)
    single: Json = {}
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
            yield block.key, [asdict(link) for link in block.links]
        case GuideView():
            yield "guides", [_guide(block)]
        case Ways():
            yield "guides", [_guide(guide) for guide in block.guides]
        case RuleView():
            yield "rule", _rule(block)
        case AnswerView():
            yield "hits", [_answer(block)]
        case Hits():
            yield "hits", [_hit(hit) for hit in block.hits]
        case Table():
            yield block.key, _rows(block)


def _guide(guide: GuideView) -> Json:
    return {
        "id": guide.id,
        "channel": guide.channel,
        "channel_name": guide.channel_name,
        "task": guide.task,
        "title": guide.title,
        "summary": guide.summary,
        "condition": guide.condition,
        "needs": [asdict(need) for need in guide.needs],
        "minutes": guide.minutes,
        "steps": [_step(step) for step in guide.steps],
        "gap": guide.gap,
        "done": guide.done,
        "next": [asdict(link) for link in guide.next],
        "contacts": [asdict(contact) for contact in guide.contacts],
        "conflicts": [_conflict(conflict) for conflict in guide.conflicts],
        "sources": _sources(guide.basis),
    }


def _step(step: StepView) -> Json:
    return {
        "id": step.id,
        "number": step.number,
        "do": step.do,
        "condition": step.condition,
        "path": list(step.path.labels) if step.path else [],
        "also": [_path(path) for path in step.also],
        "notes": list(step.notes),
        "warnings": list(step.warnings),
        "fixes": list(step.fix_ids),
        "evidence": _evidence(step.evidence),
    }


def _path(path: Path) -> Json:
    return {"path": list(path.labels), "note": path.note}


def _rule(rule: RuleView) -> Json:
    return {
        "id": rule.id,
        "title": rule.title,
        "summary": rule.summary,
        "cases": [
            {
                "id": case.id,
                "name": case.name,
                "text": case.text,
                "papers": list(case.papers),
                "applies": case.applies,
                "evidence": _evidence(case.evidence),
            }
            for case in rule.cases
        ],
        "conflicts": [_conflict(conflict) for conflict in rule.conflicts],
        "sources": _sources(rule.basis),
    }


def _answer(answer: AnswerView) -> Json:
    return {
        "id": answer.id,
        "kind": answer.kind,
        "question": answer.question,
        "answer": "\n".join(answer.answer),
        "topics": list(answer.topics),
        "score": answer.score,
        "confident": answer.confident,
        "next": [asdict(link) for link in answer.next],
        "contacts": [asdict(contact) for contact in answer.contacts],
        "conflicts": [_conflict(conflict) for conflict in answer.conflicts],
        "evidence": _evidence(answer.evidence),
        "sources": _sources(answer.basis),
    }


def _hit(hit: HitView) -> Json:
    return {
        "id": hit.id,
        "kind": hit.kind,
        "question": hit.question,
        "answer": "\n".join(hit.answer),
        "topics": list(hit.topics),
        "score": hit.score,
        "confident": hit.confident,
        "command": hit.command,
    }


def _rows(table: Table) -> list[Json]:
    keys = [column.key for column in table.columns]
    return [{"id": row.id} | dict(zip(keys, row.cells, strict=True)) for row in table.rows]


def _conflict(conflict: Conflict) -> Json:
    return asdict(conflict)


def _evidence(evidence: Evidence) -> Json:
    return {
        "sources": list(evidence.sources),
        "confidence": evidence.confidence,
        "as_of": evidence.as_of,
    }


def _sources(basis: Basis) -> list[Json]:
    return [asdict(source) for source in basis.sources]
