"""The guide as of a day: no source that did not exist yet, and nothing broken by its absence."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pytest

from ybguide.compiled import kind_of
from ybguide.domain.answers import Fix, Question
from ybguide.domain.channel import Channel, Task
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide, OtherPath, Step
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule
from ybguide.select.as_of import StoreAsOf, known_on
from ybguide.select.validity import StoreOn
from ybguide.store import Store

DATES = {"old": "2020-05", "new": "2024-09-02", "year": "2022", "undated": None}
SOURCES = {
    name: Source(
        id=name, name="名", publisher="社", grade="media", date=day, approximate=False, url=None, scope="全国"
    )
    for name, day in DATES.items()
}
KINDS = (Guide, Question, Fix, Scene, Region, Rule)


def evidence(*sources: str) -> Evidence:
    return Evidence(sources=sources, confidence="high", as_of="2024-09-02")


def every_evidence(value: Any) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from every_evidence(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from every_evidence(getattr(value, field.name))


@pytest.mark.parametrize(
    ("day", "sources", "newest"),
    [
        ("2024-09-02", ("old", "new", "year", "undated"), "2024-09-02"),
        ("2024-09-01", ("old", "year", "undated"), "2022"),
        ("2022-01-01", ("old", "year", "undated"), "2022"),
        ("2021-12-31", ("old", "undated"), "2020-05"),
        ("2020-05-01", ("old", "undated"), "2020-05"),
        ("2020-04-30", ("undated",), None),
    ],
)
def test_sources_count_from_their_day_on(day: str, sources: tuple[str, ...], newest: str | None) -> None:
    known = known_on(evidence("old", "new", "year", "undated"), SOURCES, day)
    assert (known.sources, known.as_of) == (sources, newest)
    assert known.confidence == "high"


def test_what_stands_on_nothing_is_doubtful() -> None:
    assert known_on(evidence("new"), SOURCES, "2021-01-01") == Evidence(
        sources=(), confidence="low", as_of=None
    )


def test_another_path_that_nobody_knew_is_left_out_and_the_step_stays() -> None:
    paths = tuple(OtherPath(path=(name,), note=None, evidence=evidence(name)) for name in ("old", "new"))
    step = Step(
        id="s",
        do="做",
        path=(),
        also=paths,
        when=None,
        notes=(),
        warnings=(),
        fixes=(),
        evidence=evidence("new"),
    )
    (known,) = known_on((step,), SOURCES, "2021-01-01")
    assert [path.path for path in known.also] == [("old",)]
    assert known.evidence.confidence == "low"


@pytest.mark.parametrize("day", [date(2019, 1, 1), date(2021, 6, 30), date(2024, 1, 1), date(2026, 11, 22)])
def test_of_the_shipped_guide_no_later_source_is_left_and_no_step_is_lost(day: date, store: Store) -> None:
    then = StoreAsOf(store, day)
    dates = {source.id: source.date for source in store.all(Source)}
    for kind in KINDS:
        for now, known in zip(StoreOn(store, day).all(kind), then.all(kind), strict=True):
            used = {source for each in every_evidence(known) for source in each.sources}
            assert [name for name in used if (dates[name] or "") > day.isoformat()] == []
            steps = [[step.id for step in getattr(each, "steps", ())] for each in (now, known)]
            assert steps[0] == steps[1]
            assert then.get(kind, now.id) == known


def test_after_the_newest_source_only_what_has_ended_is_different(store: Store) -> None:
    day = date(2100, 1, 1)
    then, now = StoreAsOf(store, day), StoreOn(store, day)
    assert [then.all(kind) for kind in KINDS] == [now.all(kind) for kind in KINDS]


@pytest.mark.parametrize("kind", [*KINDS, Source, Conflict, Contact, Channel, Task])
@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2022, 6, 1), date(2100, 1, 1)])
def test_whatever_is_asked_of_the_store_it_knows_the_same_records(
    kind: type[Any], day: date, store: Store
) -> None:
    then, name = StoreAsOf(store, day), kind_of(kind)
    ids = list(store.titles(name))
    known = then.all(kind)
    assert [record.id for record in known] == list(then.titles(name))
    assert then.some(kind, ids) == known
    assert tuple(found for key in ids if (found := then.find(kind, key))) == known
    for key in ids:
        if key in then.titles(name):
            assert then.title(name, key) == store.title(name, key)
            assert then.get(kind, key) == then.find(kind, key)
            assert then.absence(name, key) is None
        else:
            assert then.absence(name, key)
            for read in (lambda key=key: then.get(kind, key), lambda key=key: then.title(name, key)):
                with pytest.raises(KeyError):
                    read()


def test_an_id_that_no_record_has_is_missed_and_not_left_out(store: Store) -> None:
    for each in (store, StoreAsOf(store, date(2000, 1, 1))):
        assert each.absence("source", "none") is None
        with pytest.raises(KeyError):
            each.some(Source, ["none"])


def test_before_the_first_dated_source_only_those_without_a_date_are_left_to_disagree(store: Store) -> None:
    then = StoreAsOf(store, date(1900, 1, 1))
    assert {source.date for source in then.all(Source)} == {None}
    left = then.all(Conflict)
    assert len(left) < len(store.all(Conflict))
    undated = set(then.titles("source"))
    for conflict in left:
        assert len(conflict.claims) > 1
        assert {source for claim in conflict.claims for source in claim.sources} <= undated
