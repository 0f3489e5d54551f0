"""The compiled file, read: records by key, guides by task, names, the search index."""

import sqlite3
from pathlib import Path

import pytest

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.compiled import FORMAT, TABLES, kind_of
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.store import Database, Store

RECORDS = (
    *(Question, Fix, Subject, Channel, Task, Guide, Region, Scene, Conflict, Contact, Source, Rule),
    *(Comparison, SafetyRule, Scam, Term),
)


@pytest.fixture
def small(tmp_path: Path) -> Store:
    return compiled(Sample.copied_to(tmp_path / "content").folder)


@pytest.mark.parametrize("kind", RECORDS)
def test_every_record_is_found_by_its_id(kind: type, store: Store) -> None:
    records = store.all(kind)
    assert records
    assert store.some(kind, [record.id for record in records]) == records
    assert list(store.titles(kind_of(kind))) == [record.id for record in records]


@pytest.mark.parametrize("kind", RECORDS)
def test_what_is_not_there_is_none_or_an_error(kind: type, store: Store) -> None:
    assert store.find(kind, "nobody") is None
    for look_up in (lambda: store.get(kind, "nobody"), lambda: store.title(kind_of(kind), "nobody")):
        with pytest.raises(KeyError, match="nobody"):
            look_up()


def test_records_come_back_as_the_editor_wrote_them(small: Store) -> None:
    guide = small.get(Guide, "app/activate")
    (step,) = guide.steps
    assert (guide.channel, guide.task, guide.way, guide.minutes) == ("app", "activate", None, 5)
    assert (step.id, step.do, step.path, step.fixes) == ("open", "打开 App", ("首页", "医保码"), ("no-code",))
    assert (step.when and step.when.age_from, step.when and step.when.age_below) == (16, None)
    assert step.also[0].path == ("首页", "电子凭证")
    assert small.get(Guide, "app/show-code/menu").gap == "请问热线。"


def test_records_come_in_reading_order(small: Store) -> None:
    assert [channel.id for channel in small.all(Channel)] == ["app", "counter"]
    assert small.titles("channel") == {"app": "医保 App", "counter": "窗口"}
    assert small.title("channel", "app") == "医保 App"
    assert [channel.id for channel in small.some(Channel, ["counter", "app"])] == ["counter", "app"]


def test_guides_of_a_task_come_in_the_order_of_the_channels(small: Store) -> None:
    assert small.guide_ids("activate") == ("app/activate", "counter/activate")
    assert small.guide_ids("activate", "counter") == ("counter/activate",)
    assert small.guide_ids("no-such-task") == ()
    assert small.guide_ids("activate", "no-such-channel") == ()


def test_local_ways_are_seen_only_from_their_place_and_come_first(store: Store) -> None:
    local = [guide for guide in store.all(Guide) if guide.region]
    assert local
    for guide in local:
        assert guide.id not in store.guide_ids(guide.task)
        first = store.guide_ids(guide.task, regions=(str(guide.region),))[0]
        assert store.get(Guide, first).region == guide.region


def test_every_guide_is_found_by_its_task_and_place(store: Store) -> None:
    regions = tuple(store.titles("region"))
    found = {key for task in store.titles("task") for key in store.guide_ids(task, regions=regions)}
    guides = store.all(Guide)
    local = {(guide.task, guide.channel, guide.way) for guide in guides if guide.region}
    # A place with a way of its own shows that instead of the general one: see tests/view/test_task.py.
    general = {
        guide.id
        for guide in guides
        if not guide.region and guide.way and (guide.task, guide.channel, guide.way) in local
    }
    assert found == set(store.titles("guide")) - general


def test_a_name_of_a_better_rank_hides_one_of_a_lesser() -> None:
    store = by_hand(
        ("channel", "ab", 3, "initials-of-this"),
        ("channel", "ab", 0, "id-of-that"),
        ("task", "ab", 0, "other"),
    )
    assert store.names("channel", "ab") == ("id-of-that",)
    assert store.forms("channel", "a") == {"ab": "id-of-that"}
    assert store.names("channel", "unheard-of") == ()


def test_names_of_the_same_rank_are_all_told() -> None:
    store = by_hand(("channel", "ab", 3, "one"), ("channel", "ab", 3, "two"))
    assert sorted(store.names("channel", "ab")) == ["one", "two"]


def by_hand(*names: tuple[str, str, int, str]) -> Store:
    """A store that holds nothing but these names."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    connection.execute("INSERT INTO meta (key, value) VALUES ('format', ?)", (str(FORMAT),))
    connection.executemany("INSERT INTO name (kind, form, rank, id) VALUES (?, ?, ?, ?)", names)
    return Store(Database(connection))
