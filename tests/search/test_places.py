"""A place named in a question stands for its region."""

import pytest

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.domain.places import Region
from ybguide.search import place_in
from ybguide.search.places import NamedPlace, named_place
from ybguide.store import Store


@pytest.mark.parametrize(
    ("asked", "region"),
    [
        ("德阳怎么激活医保码", "deyang"),
        ("我在四川德阳", "deyang"),
        ("四川的热线", "sichuan"),
        ("北京医保", "beijing"),
        ("内蒙古怎么办", "neimenggu"),
        ("怎么解绑", None),
        ("", None),
    ],
)
def test_the_place_of_a_question_is_its_region(asked: str, region: str | None, store: Store) -> None:
    assert place_in(store, asked) == region


def test_every_place_leads_to_a_region_that_exists(store: Store) -> None:
    named = {
        name: region.id
        for region in store.all(Region)
        for place in (region, *region.places)
        for name in (place.name, *place.aliases)
        if len(name) > 1
    }
    assert {name: place_in(store, f"我在{name}办医保") for name in named} == named


@pytest.fixture(scope="module")
def north(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A province with a city of the longest name there may be, and an alias of one character."""
    sample = Sample.copied_to(tmp_path_factory.mktemp("north") / "content")
    sample.change("regions/north.yaml", "{name: 北市,", "{name: 一二三四五六七八九自治州,")
    return compiled(sample.folder)


@pytest.mark.parametrize(
    ("asked", "region"),
    [
        ("一二三四五六七八九自治州", "north"),
        ("我在一二三四五六七八九自治州办", "north"),
        ("二三四五六七八九自治州", None),
        # One character is no name: it stands in too many words.
        ("北", None),
        ("往北走", None),
        ("小北", "north"),
    ],
)
def test_a_name_counts_whole_from_two_characters_on(asked: str, region: str | None, north: Store) -> None:
    assert place_in(north, asked) == region


def test_of_names_the_longest_counts_and_of_those_as_long_the_last(store: Store) -> None:
    assert named_place(store, "四川德阳") == NamedPlace(name="德阳", region="deyang")
    assert named_place(store, "德阳四川") == NamedPlace(name="四川", region="sichuan")
    assert named_place(store, "四川省德阳") == NamedPlace(name="四川省", region="sichuan")
