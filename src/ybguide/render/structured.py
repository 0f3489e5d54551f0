"""JSON: the contract's envelope and keys, for programs."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from ybguide.domain.evidence import Evidence
from ybguide.errors import GuideError
from ybguide.view.page import (
    AnswerView,
    Basis,
    Block,
    Entries,
    Entry,
    FixView,
    GuideView,
    Hits,
    HitView,
    Item,
    Links,
    Notice,
    Page,
    Paragraph,
    Path,
    ProcedureView,
    RuleView,
    SceneView,
    StepView,
    Table,
    Ways,
)

SCHEMA = "ybguide/1"
_LONE = re.compile(r"[\ud800-\udfff]")

Json = dict[str, Any]


def render(page: Page, error: GuideError | None = None) -> str:
    """The page as one JSON object; with an error it carries both, as ``faq`` does without an answer."""
    return envelope(page.command, _data(page), error)


def render_error(command: str, error: GuideError) -> str:
    """A failure as one JSON object."""
    return _dump(command, _error(error))


def escape(char: str) -> str:
    """A character as JSON writes it in ASCII, for streams that cannot encode it."""
    return json.dumps(char)[1:-1]


def envelope(command: str, data: Json, error: GuideError | None = None) -> str:
    """One JSON object as every command prints it; with an error it carries both."""
    return _dump(command, {"data": data} | _error(error))


def _dump(command: str, content: Json) -> str:
    envelope = {"schema": SCHEMA, "command": command, **content}
    text = json.dumps(envelope, ensure_ascii=False, indent=2)
    # Half of a surrogate pair, as file names can hold it, has no encoding but can be escaped.
    return _LONE.sub(lambda match: escape(match.group()), text) + "\n"


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
        case SceneView():
            yield "scene", _scene(block)
        case Ways():
            yield "guides", [_guide(guide) for guide in block.guides]
        case RuleView():
            yield "rule", _rule(block)
        case AnswerView():
            yield "hits", [_answer(block)]
        case FixView():
            yield "hits", [_fix(block)]
        case Hits():
            yield "hits", [_hit(hit) for hit in block.hits]
        case Entries():
            yield block.key, [_entry(entry) for entry in block.entries]
        case Table():
            yield block.key, _rows(block)
        case Basis():
            yield "sources", _sources(block)


def _guide(guide: GuideView) -> Json:
    place = {"channel": guide.channel, "channel_name": guide.channel_name, "task": guide.task}
    return {"id": guide.id, **place, "region": guide.region, **_procedure(guide)}


def _scene(scene: SceneView) -> Json:
    return {"id": scene.id, "name": scene.name, **_procedure(scene)}


def _procedure(view: ProcedureView) -> Json:
    return {
        "title": view.title,
        "summary": view.summary,
        "condition": view.condition,
        "needs": [_item(need) for need in view.needs],
        "minutes": view.minutes,
        "steps": [_step(step) for step in view.steps],
        "gap": view.gap,
        "limits": [_item(limit) for limit in view.limits],
        "done": view.done,
        "next": [asdict(link) for link in view.next],
        "contacts": [asdict(contact) for contact in view.contacts],
        "conflicts": [asdict(conflict) for conflict in view.conflicts],
        "sources": _sources(view.basis),
    }


def _item(item: Item) -> Json:
    return {"text": item.text, "condition": item.condition, "evidence": _evidence(item.evidence)}


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
        "fixes": [link.id for link in step.fixes],
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
        "conflicts": [asdict(conflict) for conflict in rule.conflicts],
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
        "conflicts": [asdict(conflict) for conflict in answer.conflicts],
        "evidence": [_evidence(evidence) for evidence in answer.evidence],
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
        "matched": list(hit.matched),
        "command": hit.command,
    }


def _rows(table: Table) -> list[Json]:
    """One object a row, or the whole table where it is one of several."""
    if table.id is not None:
        columns = [column.title for column in table.columns]
        rows = [list(row.cells) for row in table.rows]
        return [{"id": table.id, "title": table.title, "columns": columns, "rows": rows}]
    keys = [column.key for column in table.columns]
    return [{"id": row.id} | dict(zip(keys, row.cells, strict=True)) for row in table.rows]


def _fix(fix: FixView) -> Json:
    return {
        "id": fix.id,
        "kind": "fix",
        "question": fix.symptom,
        "answer": "\n".join(step.do for step in fix.steps),
        "symptom": fix.symptom,
        "screen": list(fix.screen),
        "causes": [_item(cause) for cause in fix.causes],
        "try": [_step(step) for step in fix.steps],
        "escalate": [asdict(contact) for contact in fix.escalate],
        "topics": list(fix.topics),
        "score": fix.score,
        "confident": fix.confident,
        "next": [asdict(link) for link in fix.next],
        "conflicts": [asdict(conflict) for conflict in fix.conflicts],
        "sources": _sources(fix.basis),
    }


def _entry(entry: Entry) -> Json:
    facts = {detail.key: detail.text for detail in entry.details}
    evidence = _evidence(entry.evidence) if entry.evidence else None
    return {"id": entry.id, "name": entry.name, "text": entry.text, "evidence": evidence} | facts


def _evidence(evidence: Evidence) -> Json:
    return {
        "sources": list(evidence.sources),
        "confidence": evidence.confidence,
        "as_of": evidence.as_of,
    }


def _sources(basis: Basis) -> list[Json]:
    return [asdict(source) for source in basis.sources]
