"""What the page of an address is called, without making the page."""

from datetime import date

import pytest

from tests.makings import making
from tests.walking import LISTED_WITH, NO_LIST, shipped
from ybguide.domain.address import HOME, Address, Room, task_at
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.select.as_of import StoreAsOf
from ybguide.store import Store
from ybguide.view.router import page_at
from ybguide.view.titles import title_of

HERE = Person(regions=("deyang", "sichuan"), place="德阳")
MANY = Person(whom="child", age=7, smartphone=False, apps=("alipay",))


@pytest.mark.parametrize("person", [HERE, MANY], ids=["in a place", "described"])
def test_the_title_is_that_of_the_page_whoever_it_is_for(person: Person, store: Store) -> None:
    for address in (each.but(person=person) for each in shipped(store)[::3]):
        assert title_of(store, address) == page_at(making(store).but(here=address)).title


def test_titles_of_rooms_lists_and_things(store: Store) -> None:
    assert {
        key: title_of(store, address)
        for key, address in {
            "home": HOME,
            "search": Address(of=Room.SEARCH, key="解绑"),
            "hotline": Address(of=Room.HOTLINE),
            "there": Address(of=Room.HOTLINE, key="德阳"),
            "questions": Address(of=Kind.QUESTION),
            "activate": task_at("activate"),
            "unbind": task_at("unbind"),
            "one way": task_at("activate", "alipay"),
            "several": task_at("activate", "offline"),
        }.items()
    } == {
        "home": "医保码（医保电子凭证）办理指南",
        "search": "搜索：解绑",
        "hotline": "打哪个电话",
        "there": "德阳：打哪个电话",
        "questions": "常见问题",
        "activate": "激活医保码：选一个渠道",
        "unbind": store.title("task", "unbind"),
        "one way": store.get(Guide, "alipay/activate").title,
        "several": f"{store.title('channel', 'offline')}：{store.title('task', 'activate')}",
    }


def test_a_long_question_is_repeated_by_its_beginning(store: Store) -> None:
    assert title_of(store, Address(of=Room.SEARCH, key="问" * 1000)) == f"搜索：{'问' * 40}……"


@pytest.mark.parametrize("kind", [*NO_LIST, *LISTED_WITH])
def test_a_list_without_a_page_of_its_own_has_no_title(kind: Kind, store: Store) -> None:
    with pytest.raises(KeyError):
        title_of(store, Address(of=kind))


@pytest.mark.parametrize("kind", Kind)
def test_what_the_guide_does_not_have_has_no_title(kind: Kind, store: Store) -> None:
    with pytest.raises(KeyError):
        title_of(store, Address(of=kind, key="nobody"))


def test_what_was_not_known_on_a_day_has_no_title_then(store: Store) -> None:
    then = StoreAsOf(store, date(2000, 1, 1))
    with pytest.raises(KeyError):
        title_of(then, Address(of=Kind.SOURCE, key="deyang-2023"))
