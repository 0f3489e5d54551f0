"""Whom to call, for whoever says where."""

from tests.makings import making
from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY
from ybguide.places import place_of
from ybguide.search import Hit
from ybguide.store import Store
from ybguide.view.bureau import ASKS_FOR_A_NUMBER, number_lines
from ybguide.view.place import at


def _hit(kind: Kind, key: str) -> Hit:
    return Hit(kind=kind, id=key, title="", topics=(), score=1.0, confident=True)


def _lines(store: Store, place: str | None, key: str = "hotline-12393") -> tuple[str, ...]:
    person = at(ANYBODY, place_of(store, place)) if place else ANYBODY
    there = making(store, person)
    return number_lines(there.but(here=Address(of=Kind.QUESTION, person=person)), _hit(Kind.QUESTION, key))


def test_the_answers_about_numbers_are_in_the_guide(store: Store) -> None:
    for kind, keys in ASKS_FOR_A_NUMBER.items():
        assert set(keys) <= store.titles(kind.id).keys()


def test_a_place_without_a_number_is_told_what_to_dial_and_where_to_ask(store: Store) -> None:
    first, second, third = _lines(store, "绵阳")
    assert first == "打 12393，外地拨 0816-12393。"
    assert "没有绵阳医保局自己的号码" in second
    assert "12345" in third


def test_a_province_has_no_code_of_its_own(store: Store) -> None:
    assert "参保地的区号" in _lines(store, "四川")[0]
    assert "010-12393" in _lines(store, "北京")[0]


def test_a_place_with_a_number_is_told_it_first(store: Store) -> None:
    first, second = _lines(store, "绵竹")
    assert "(0838)6205377" in first
    assert "0838-12393" in second


def test_other_answers_and_nowhere_are_left_as_they_are(store: Store) -> None:
    assert _lines(store, None) == _lines(store, "香港") == _lines(store, "绵阳", "unbind-how") == ()
