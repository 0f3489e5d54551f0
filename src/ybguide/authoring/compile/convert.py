"""A model of the authoring boundary → the domain value of the same fields.

Both sides name their fields alike, so one rule converts them all: by field name, led by the type hints of
the domain class. What a model does not have (an id made of several parts) is given by the caller.
"""

import types
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from ybguide.authoring.schema.base import ConditionEntry, EvidenceEntry, Model
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.domain.reference import is_official, newest_date

T = TypeVar("T")


class Converter:
    """Knows the sources, from which evidence gets its date."""

    def __init__(self, sources: Iterable[SourceEntry]) -> None:
        self._sources: Mapping[str, SourceEntry] = {source.id: source for source in sources}

    def convert(self, kind: type[T], entry: Model, **given: object) -> T:
        """The domain value of ``kind`` for an entry; ``given`` stands for fields the entry lacks."""
        hints = get_type_hints(kind)
        names = (field.name for field in fields(kind) if field.name not in given)  # type: ignore[arg-type]
        values = {name: self._value(hints[name], getattr(entry, name)) for name in names}
        return kind(**values, **given)

    def _value(self, hint: Any, value: Any) -> Any:
        if value is None:
            return None
        if get_origin(hint) in (Union, types.UnionType):
            return self._value(next(part for part in get_args(hint) if part is not type(None)), value)
        if get_origin(hint) is tuple:
            return tuple(self._value(get_args(hint)[0], item) for item in value)
        if isinstance(value, EvidenceEntry):
            return self._evidence(value)
        if isinstance(value, ConditionEntry):
            return _condition(value)
        return self.convert(hint, value) if isinstance(value, Model) else value

    def _evidence(self, entry: EvidenceEntry) -> Evidence:
        found = [self._sources[name] for name in entry.sources if name in self._sources]
        return Evidence(
            sources=tuple(entry.sources),
            confidence=entry.confidence,
            as_of=newest_date((source.grade, source.date) for source in found),
            official=is_official(source.grade for source in found),
        )


def _condition(entry: ConditionEntry) -> Condition:
    return Condition(
        age_from=entry.age.from_ if entry.age else None,
        age_below=entry.age.below if entry.age else None,
        documents=tuple(entry.documents),
        regions=tuple(entry.regions),
        smartphone=entry.smartphone,
    )
