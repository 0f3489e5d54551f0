"""YB040: a piece that is bound to a place names one that there is, and only one."""

from collections.abc import Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.compile.gazetteer import Place, places
from ybguide.authoring.compile.records import records
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import FixEntry, QuestionEntry
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.reference import TermEntry
from ybguide.authoring.walk import every
from ybguide.domain.places import Region


def places_are_known(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every place that an answer is bound to is a full name, alone or after the city around it."""
    bound = [
        (piece.place, where.at("place"))
        for piece, where in every(content, Model)
        if isinstance(piece, QuestionEntry | FixEntry | TermEntry) and piece.place is not None
    ]
    if not bound:
        return
    known = _names(content)
    for name, where in bound:
        found = known.get(name, ())
        if not found:
            yield Finding(place=where, message=f"没有叫 {name} 的地方，写全称，如 德阳市")
        elif len(found) > 1:
            example = found[0].typed
            yield Finding(
                place=where, message=f"叫 {name} 的地方有 {len(found)} 个，加上市的名字，如 {example}"
            )


def _names(content: Content) -> dict[str, list[Place]]:
    regions = [value for value in records(content) if isinstance(value, Region)]
    known: dict[str, list[Place]] = {}
    for place in places(regions):
        for name in {place.row.name, place.typed}:
            known.setdefault(name, []).append(place)
    return known
