"""The pieces of a page as the JSON objects of the contract: each of a type of ``fields``, as mypy sees to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    CaseView,
    ChoiceView,
    DecisionView,
    DeskView,
    Entry,
    FixView,
    GuideView,
    HitView,
    Item,
    Link,
    Path,
    ProcedureView,
    RuleView,
    SceneView,
    StepView,
    Table,
    TodoStep,
    TodoView,
    WayView,
)

if TYPE_CHECKING:
    # Printing needs no types, and making them takes time.
    from ybguide.render import fields

Json = Mapping[str, Any]
"""An object whose keys go by its command: ``data`` says which they are."""


def guide(view: GuideView) -> fields.Guide:
    """A guide, with the channel, the task and the place it is for."""
    return {
        "id": view.id,
        "channel": view.channel,
        "channel_name": view.channel_name,
        "task": view.task,
        "region": view.region,
        **_procedure(view),
    }


def scene(view: SceneView) -> fields.Scene:
    """A situation in which the code is used."""
    return {"id": view.id, "name": view.name, **_procedure(view)}


def rule(view: RuleView) -> fields.Rule:
    """A rule with its cases."""
    return {
        "id": view.id,
        "title": view.title,
        "summary": view.summary,
        "cases": [_case(case) for case in view.cases],
        "conflicts": [_conflict(conflict) for conflict in view.conflicts],
        "sources": sources(view.basis),
    }


def answer(view: AnswerView) -> fields.Answer:
    """An answer in full."""
    return {
        "id": view.id,
        "kind": view.kind,
        "question": view.question,
        "answer": "\n".join(view.answer),
        "topics": list(view.topics),
        "score": view.score,
        "confident": view.confident,
        "next": [link(onward) for onward in view.next],
        "contacts": [_contact(contact) for contact in view.contacts],
        "conflicts": [_conflict(conflict) for conflict in view.conflicts],
        "evidence": [_evidence(evidence) for evidence in view.evidence],
        "sources": sources(view.basis),
    }


def fix(view: FixView) -> fields.Fix:
    """A failure in full, with the keys of every hit as well."""
    return {
        "id": view.id,
        "kind": "fix",
        "question": view.symptom,
        "answer": "\n".join(step.do for step in view.steps),
        "symptom": view.symptom,
        "screen": list(view.screen),
        "causes": [_item(cause) for cause in view.causes],
        "try": [_step(step) for step in view.steps],
        "escalate": [_contact(contact) for contact in view.escalate],
        "topics": list(view.topics),
        "score": view.score,
        "confident": view.confident,
        "next": [link(onward) for onward in view.next],
        "conflicts": [_conflict(conflict) for conflict in view.conflicts],
        "sources": sources(view.basis),
    }


def advice(view: AdviceView) -> fields.Recommendation:
    """What is recommended; without a guide, the contacts are to be asked."""
    way = view.way
    return {
        "guide": way.id if way else None,
        "title": way.title if way else None,
        "reason": way.reason if way else None,
        "needs": [_item(need) for need in view.needs],
        "minutes": view.minutes,
        "command": way.command if way else None,
        "alternative": _way(view.other) if view.other else None,
        "contacts": [_contact(contact) for contact in view.contacts],
        "evidence": _evidence(way.evidence) if way else None,
        "sources": sources(view.basis),
        "repeat": view.repeat,
    }


def decision(view: DecisionView) -> fields.MapQuestion:
    """A question of the map, with where its answers lead."""
    return {
        "number": view.number,
        "question": view.text,
        "answers": [_choice(choice) for choice in view.choices],
    }


def hit(view: HitView) -> fields.Hit:
    """Something found that is only named."""
    return {
        "id": view.id,
        "kind": view.kind,
        "question": view.question,
        "answer": "\n".join(view.answer),
        "topics": list(view.topics),
        "score": view.score,
        "confident": view.confident,
        "matched": list(view.matched),
        "command": view.command,
    }


def todo(view: TodoView) -> fields.Todo:
    """A guide that is being worked through."""
    return {
        "name": view.name,
        "guide": view.id,
        "title": view.title,
        "command": view.command,
        "done": view.done,
        "steps": [_todo_step(step) for step in view.steps],
        "vanished": view.vanished,
        "lost_notes": list(view.lost_notes),
    }


def _todo_step(step: TodoStep) -> fields.TodoStep:
    return {
        "id": step.id,
        "number": step.number,
        "do": step.do,
        "state": step.state,
        "done_at": step.done_at,
        "note": step.note,
        "added": step.added,
    }


def link(view: Link) -> fields.Link:
    """Where to go on."""
    return {"label": view.label, "command": view.command, "id": view.id}


def sources(basis: Basis) -> list[fields.Source]:
    """The sources, where the reader asked for them."""
    return [_source(source) for source in basis.sources]


def entry(view: Entry) -> Json:
    """An entry with a key for each of its details."""
    common: fields.Entry = {
        "id": view.id,
        "name": view.name,
        "text": view.text,
        "evidence": _evidence(view.evidence) if view.evidence else None,
    }
    return {**common, **{detail.key: detail.text for detail in view.details}}


def rows(view: Table) -> list[Json]:
    """One object a row, or the whole table where it is one of several."""
    if view.id is not None:
        return [_table(view.id, view)]
    keys = [column.key for column in view.columns]
    return [{"id": row.id} | dict(zip(keys, row.cells, strict=True)) for row in view.rows]


def _table(key: str, view: Table) -> fields.Table:
    return {
        "id": key,
        "title": view.title,
        "columns": [column.title for column in view.columns],
        "rows": [list(row.cells) for row in view.rows],
    }


def _procedure(view: ProcedureView) -> fields.Procedure:
    procedure: fields.Procedure = {
        "title": view.title,
        "summary": view.summary,
        "condition": view.condition,
        "needs": [_item(need) for need in view.needs],
        "minutes": view.minutes,
        "steps": [_step(step) for step in view.steps],
        "gap": view.gap,
        "limits": [_item(limit) for limit in view.limits],
        "done": view.done,
        "next": [link(onward) for onward in view.next],
        "contacts": [_contact(contact) for contact in view.contacts],
        "conflicts": [_conflict(conflict) for conflict in view.conflicts],
        "sources": sources(view.basis),
    }
    if view.desk is not None:
        procedure["desk"] = {**_desk(view.desk), "rules": list(view.desk.rules)}
    return procedure


def _item(item: Item) -> fields.Item:
    return {"text": item.text, "condition": item.condition, "evidence": _evidence(item.evidence)}


def _step(step: StepView) -> fields.Step:
    made: fields.Step = {
        "id": step.id,
        "number": step.number,
        "do": step.do,
        "condition": step.condition,
        "path": list(step.path.labels) if step.path else [],
        "also": [_path(path) for path in step.also],
        "notes": list(step.notes),
        "warnings": list(step.warnings),
        "fixes": [failure.id for failure in step.fixes if failure.id is not None],
        "evidence": _evidence(step.evidence),
    }
    if step.desk is not None:
        made["desk"] = _desk(step.desk)
    return made


def _desk(view: DeskView) -> fields.Desk:
    return {"say": list(view.say), "check": list(view.check), "never": list(view.never)}


def _way(view: WayView) -> fields.Alternative:
    return {
        "guide": view.id,
        "title": view.title,
        "reason": view.reason,
        "command": view.command,
        "evidence": _evidence(view.evidence),
    }


def _choice(view: ChoiceView) -> fields.Choice:
    return {
        "answers": list(view.answers),
        "question": view.question,
        "guide": view.way.id if view.way else None,
        "title": view.way.label if view.way else None,
        "command": view.way.command if view.way else None,
        "alternative": view.other,
    }


def _path(path: Path) -> fields.OtherPath:
    return {"path": list(path.labels), "note": path.note}


def _case(case: CaseView) -> fields.Case:
    return {
        "id": case.id,
        "name": case.name,
        "text": case.text,
        "papers": list(case.papers),
        "applies": case.applies,
        "evidence": _evidence(case.evidence),
    }


def _contact(contact: Contact) -> fields.Contact:
    return {
        "id": contact.id,
        "name": contact.name,
        "phone": contact.phone,
        "covers": contact.covers,
        "topics": list(contact.topics),
        "evidence": _evidence(contact.evidence),
    }


def _conflict(conflict: Conflict) -> fields.Conflict:
    return {
        "id": conflict.id,
        "about": conflict.about,
        "claims": [{"says": claim.says, "sources": list(claim.sources)} for claim in conflict.claims],
        "choice": conflict.choice,
        "why": conflict.why,
        "reader": conflict.reader,
    }


def _evidence(evidence: Evidence) -> fields.Evidence:
    return {
        "sources": list(evidence.sources),
        "confidence": evidence.confidence,
        "as_of": evidence.as_of,
    }


def _source(source: Source) -> fields.Source:
    return {
        "id": source.id,
        "name": source.name,
        "publisher": source.publisher,
        "grade": source.grade,
        "date": source.date,
        "approximate": source.approximate,
        "url": source.url,
        "scope": source.scope,
    }
