"""The guide as it could have been written on a day: sources that did not exist yet are taken out.

What then stands on nothing is left out where the rest is whole without it; a step or an answer stays, with
low confidence, since a guide with a step missing would mislead.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar

from ybguide.compiled import kind_of
from ybguide.domain.channel import Advice
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import OtherPath, Statement
from ybguide.domain.places import Difference, LocalChannel, Phone
from ybguide.domain.reference import Claim, Conflict, Source, is_official, newest_date
from ybguide.errors import GuideError
from ybguide.select.errors import NotYet
from ybguide.select.validity import StoreOn
from ybguide.store import Store

T = TypeVar("T")
_OPTIONAL = (Statement, OtherPath, Advice, LocalChannel, Phone, Difference)
_SIDES = 2
"""It takes two to disagree."""
_NOTHING = Evidence(sources=(), confidence="low", as_of=None)


class StoreAsOf(StoreOn):
    """A store that knows only what was known on a day."""

    def __init__(self, store: Store, day: date) -> None:
        super().__init__(store, day)
        self._sources = {source.id: source for source in store.all(Source)}
        self._later: dict[tuple[str, str], NotYet] = {}
        for source in self._sources.values():
            if not _exists(source.date, self.day):
                error = NotYet(label="来源", title=source.name, day=day, since=source.date)
                self._later[kind_of(Source), source.id] = error
        for conflict in self.all(Conflict):
            if len(conflict.claims) < _SIDES:
                error = NotYet(label="分歧", title=conflict.about, day=day, since=None)
                self._later[kind_of(Conflict), conflict.id] = error
        away = {kind: set(keys) for kind, keys in self.away.items()}
        for kind, key in self._later:
            away.setdefault(kind, set()).add(key)
        self.away = away

    def absence(self, kind: str, key: str) -> GuideError | None:
        return self._later.get((kind, key)) or super().absence(kind, key)

    def read(self, kind: type[T], body: str, *, dated: bool) -> T | None:
        value = super().read(kind, body, dated=dated)
        if value is None:
            return None
        known: T = known_on(value, self._sources, self.day)
        return known


def known_on(value: Any, sources: Mapping[str, Source], day: str) -> Any:
    """The value with the sources of that day; ``sources`` are all there are, by id.

    A source without a date counts as known, one of a month or year from the first day of it.
    """
    if isinstance(value, Evidence):
        return _evidence(value, sources, day)
    if isinstance(value, Claim):
        return replace(value, sources=_known_sources(value.sources, sources, day))
    if isinstance(value, tuple):
        known = (known_on(item, sources, day) for item in value)
        return tuple(item for item in known if not _groundless(item))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: known_on(getattr(value, field.name), sources, day) for field in fields(value)}
        return replace(value, **changed)
    return value


def _evidence(evidence: Evidence, sources: Mapping[str, Source], day: str) -> Evidence:
    known = _known_sources(evidence.sources, sources, day)
    if known == evidence.sources:
        return evidence
    if not known:
        return _NOTHING
    named = [sources[name] for name in known if name in sources]
    newest = newest_date((source.grade, source.date) for source in named)
    official = is_official(source.grade for source in named)
    return replace(evidence, sources=known, as_of=newest, official=official)


def _known_sources(names: tuple[str, ...], sources: Mapping[str, Source], day: str) -> tuple[str, ...]:
    return tuple(name for name in names if name not in sources or _exists(sources[name].date, day))


def _exists(written: str | None, day: str) -> bool:
    return written is None or written <= day


def _groundless(value: Any) -> bool:
    if isinstance(value, Claim):
        return not value.sources
    return isinstance(value, _OPTIONAL) and not value.evidence.sources
