"""The guide as it could have been written on a day: sources that did not exist yet are taken out.

What then stands on nothing is left out where the rest is whole without it; a step or an answer stays, with
low confidence, since a guide with a step missing would mislead.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar

from ybguide.compiled import kind_of
from ybguide.domain.answers import Question
from ybguide.domain.channel import Advice
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import OtherPath, Statement
from ybguide.domain.places import Difference, LocalChannel, Phone
from ybguide.domain.reference import Claim, Conflict, Source
from ybguide.select.errors import NotYet
from ybguide.store import Store

T = TypeVar("T")
_OPTIONAL = (Statement, OtherPath, Advice, LocalChannel, Phone, Difference)
_SIDES = 2
"""It takes two to disagree."""
_NOTHING = Evidence(sources=(), confidence="low", as_of=None)


class StoreAsOf(Store):
    """A store that knows only what was known on a day."""

    def __init__(self, store: Store, day: date) -> None:
        super().__init__(store.database)
        self._day = day
        sources = store.all(Source)
        self._dates = {source.id: source.date for source in sources}
        self._later: dict[tuple[str, str], NotYet] = {}
        for source in sources:
            if not _exists(source.date, day.isoformat()):
                error = NotYet(label="来源", title=source.name, day=day, since=source.date)
                self._later[kind_of(Source), source.id] = error
        for conflict in self.all(Conflict):
            if len(conflict.claims) < _SIDES:
                error = NotYet(label="分歧", title=conflict.about, day=day, since=None)
                self._later[kind_of(Conflict), conflict.id] = error

    def absence(self, kind: str, key: str) -> NotYet | None:
        return self._later.get((kind, key))

    def _decoded(self, kind: type[T], body: str) -> T:
        known: T = known_on(super()._decoded(kind, body), self._dates, self._day.isoformat())
        return known


def known_on(value: Any, dates: Mapping[str, str | None], day: str) -> Any:
    """The value with the sources of that day; ``dates`` are those of the sources, as exact as known.

    A source without a date counts as known, one of a month or year from the first day of it.
    """
    if isinstance(value, Evidence):
        return _evidence(value, dates, day)
    if isinstance(value, Claim):
        return replace(value, sources=tuple(name for name in value.sources if _exists(dates.get(name), day)))
    if isinstance(value, tuple):
        known = (known_on(item, dates, day) for item in value)
        return tuple(item for item in known if not _groundless(item))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: known_on(getattr(value, field.name), dates, day) for field in fields(value)}
        return replace(value, **changed)
    return value


def _evidence(evidence: Evidence, dates: Mapping[str, str | None], day: str) -> Evidence:
    sources = tuple(source for source in evidence.sources if _exists(dates.get(source), day))
    if sources == evidence.sources:
        return evidence
    if not sources:
        return _NOTHING
    newest = max((found for source in sources if (found := dates.get(source))), default=None)
    return replace(evidence, sources=sources, as_of=newest)


def _exists(written: str | None, day: str) -> bool:
    return written is None or written <= day


def _groundless(value: Any) -> bool:
    if isinstance(value, Claim):
        return not value.sources
    return isinstance(value, _OPTIONAL) and not value.evidence.sources


def expired(question: Question, today: date) -> bool:
    """Whether the answer was only meant for the time before this day."""
    end = question.valid_until
    return end is not None and today.isoformat()[: len(end)] > end
