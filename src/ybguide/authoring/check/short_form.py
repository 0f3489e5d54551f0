"""YB043 and YB044: what the short form of a guide or a scene shows is short."""

from collections.abc import Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.base import ConditionEntry, ProcedureEntry
from ybguide.authoring.schema.places import SceneFile
from ybguide.authoring.walk import every
from ybguide.text.width import width

_LINE = 76
"""Cells of one line of 80 columns, with some room."""
_MOST_KEPT = 3
"""Contract §3: a note or a limit that changes what the reader does, at most three a guide or scene."""


def summaries_are_one_line(content: Content, _: Conditions) -> Iterator[Finding]:
    """A summary says in one line what to do; what else is good to know has its own field."""
    for procedure, place in every(content, ProcedureEntry):
        cells = width(procedure.summary)
        if cells > _LINE:
            message = f"summary 有 {cells} 个半角宽，最多 {_LINE}：先说怎么办，其余的写进 about"
            yield Finding(place=place.at("summary"), message=message)


def few_are_kept(content: Content, _: Conditions) -> Iterator[Finding]:
    """Few notes and limits are told to everybody; the others wait until somebody asks for more."""
    for procedure, place in every(content, ProcedureEntry):
        kept = max(_kept(procedure, smartphone=True), _kept(procedure, smartphone=False))
        if kept > _MOST_KEPT:
            message = f"写了 {kept} 处 keep: true，最多 {_MOST_KEPT} 处：只留会改变做法的"
            yield Finding(place=place, message=message)


def _kept(procedure: ProcedureEntry, *, smartphone: bool) -> int:
    """How many are kept for those with a telephone of their own, or without."""
    found: list[tuple[ConditionEntry | None, bool]] = [
        (step.when, note.keep) for step in procedure.steps for note in step.notes
    ]
    if isinstance(procedure, SceneFile):
        found += [(limit.when, limit.keep) for limit in procedure.limits]
    return sum(keep for when, keep in found if when is None or when.smartphone in (None, smartphone))
