"""A place named in a question stands for its region."""

import pytest

from ybguide.domain.places import Region
from ybguide.search import place_in
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
