"""Where somebody is, from what they said of it."""

import pytest

from tests.makings import making
from ybguide.domain.person import ANYBODY, Person
from ybguide.places import place_of
from ybguide.places.errors import SharedName, UnknownPlace
from ybguide.store import Store
from ybguide.view.place import asked_here, at, find_place, key_of, named_place, said_of


def _at(store: Store, name: str | None) -> Person:
    return at(ANYBODY, place_of(store, name)) if name else ANYBODY


@pytest.mark.parametrize(
    ("given", "question", "place"),
    [
        (None, "我在绵阳，怎么激活", "绵阳市"),
        (None, "怎么激活", None),
        ("德阳", "怎么激活", "德阳市"),
        # Of two of which one lies in the other, the narrower.
        ("德阳", "四川怎么激活", "德阳市"),
        ("四川", "德阳怎么激活", "德阳市"),
        ("德阳", "北京怎么激活", "北京市"),
        ("德阳", "去北京看病怎么办", "德阳市"),
        (None, "去北京看病怎么办", "北京市"),
    ],
)
def test_the_place_of_a_question(store: Store, given: str | None, question: str, place: str | None) -> None:
    where = asked_here(making(store, _at(store, given)), question).person.where
    assert (where.name if where else None) == place


def test_all_places_of_a_question_may_answer(store: Store) -> None:
    there = asked_here(making(store, _at(store, "德阳")), "去北京看病怎么办")
    assert set(there.store.named) == {"5106", "11"}


def test_a_shared_name_asks_with_what_to_type(store: Store) -> None:
    with pytest.raises(SharedName):
        asked_here(making(store), "鼓楼区医保局电话")
    nanjing = making(store, _at(store, "南京鼓楼区"))
    assert asked_here(nanjing, "鼓楼区医保局电话").person.where == nanjing.person.where
    with pytest.raises(SharedName):
        find_place(store, "鼓楼区")
    with pytest.raises(SharedName):
        named_place(making(store), "鼓楼区")


def test_what_is_no_place_is_a_notice_or_an_error(store: Store) -> None:
    found = find_place(store, "得阳")
    assert found.where is None
    assert "德阳" in found.notices[0].text
    with pytest.raises(UnknownPlace):
        named_place(making(store), "得阳")


def test_what_is_said_of_a_place(store: Store) -> None:
    def text(name: str) -> str:
        return "".join(notice.text for notice in said_of(store, place_of(store, name)))

    assert text("德阳") == text("四川") == ""
    assert "faq remote-abroad" in text("香港")
    assert "兵团" in text("石河子")


def test_a_place_has_the_address_of_its_own_pack_or_its_name(store: Store) -> None:
    keys = {
        name: key_of(store, place_of(store, name)) for name in ("德阳", "四川", "绵阳", "绵竹", "南京鼓楼区")
    }
    assert keys == {
        "德阳": "deyang",
        "四川": "sichuan",
        "绵阳": "绵阳市",
        "绵竹": "绵竹市",
        "南京鼓楼区": "南京鼓楼区",
    }
