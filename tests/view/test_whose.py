"""What a list keeps of a person, and whom it means again."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.makings import making
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.todo.model import Whose
from ybguide.view.place import find_place
from ybguide.view.whose import making_for, name_for, person_of, whose

perhaps = st.none() | st.booleans()


def at(store: Store, name: str) -> Person:
    where = find_place(store, name).where
    assert where is not None
    return Person(age=72, where=where, place=name, regions=where.regions)


@given(
    whom=st.sampled_from([None, "self", "child", "elder", "other"]),
    age=st.none() | st.integers(0, 130),
    activated=perhaps,
    smartphone=perhaps,
    face=perhaps,
    enrolled=perhaps,
    documents=st.sampled_from([(), ("id-card",), ("passport", "id-card")]),
    apps=st.sampled_from([(), ("alipay",), ("wechat", "bank-app")]),
)
def test_whoever_is_kept_is_the_same_again(store: Store, **said: Any) -> None:
    person = Person(**said)
    assert person_of(store, whose(person)) == person


def test_a_place_is_kept_by_the_name_it_was_asked_for_by(store: Store) -> None:
    person = at(store, "德阳")
    assert whose(person) == Whose(age=72, place="德阳")
    assert person_of(store, whose(person)) == person


def test_what_is_no_place_is_not_kept(store: Store) -> None:
    assert whose(Person(place="13812345678")) == Whose()
    assert person_of(store, Whose(place="没有这个地方", apps=("gone", "alipay"))) == Person(apps=("alipay",))


def test_without_a_place_of_their_own_it_is_the_readers(store: Store) -> None:
    here = making(store, at(store, "成都"))
    assert making_for(here, Whose(age=7)).person == here.person.but(age=7)
    assert making_for(here, Whose(age=72, place="德阳")).person == at(store, "德阳")


def test_a_list_is_called_by_whom_it_is_for() -> None:
    named = [name_for(ANYBODY.but(whom=whom)) for whom in (None, "self", "child", "elder", "other")]
    assert named == ["我", "我", "孩子", "老人", "家人"]
