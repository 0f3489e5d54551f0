"""The one router: everything the guide holds has a page, and whoever follows a link stays who they are."""

from typing import Any, get_args

import pytest

from tests.makings import making
from tests.walking import (
    LISTED_WITH,
    NO_LIST,
    PAGELESS,
    addresses_in,
    kind_of_record,
    links_in,
    shipped,
)
from ybguide.authoring.compile.records import Record
from ybguide.domain.address import Address, Room, task_at
from ybguide.domain.guide import Procedure
from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY, Person
from ybguide.errors import NoConfidentAnswer, NoGuide, UnknownName
from ybguide.places import place_of
from ybguide.store import Store
from ybguide.view.desk import INTRO
from ybguide.view.errors import NoSteps, NoSuchStep, NoSuchWay
from ybguide.view.page import GuideView, Links, Page
from ybguide.view.router import page_at
from ybguide.view.titles import title_of

CHILD = Person(whom="child", age=7, regions=("deyang", "sichuan"), place="德阳")
ELDER = Person(whom="elder", age=72, smartphone=False)
ALIPAY = task_at("activate", "alipay")


def page_of(store: Store, address: Address) -> Page:
    return page_at(making(store).but(here=address))


def address_of(record: Any) -> Address:
    """Where a record is shown, alone."""
    return (
        record.address
        if isinstance(record, Procedure)
        else Address(of=kind_of_record(type(record)), key=record.id)
    )


@pytest.mark.parametrize("record", get_args(Record), ids=lambda record: record.__name__)
def test_every_record_has_a_page_with_its_title_or_a_place_where_it_is_read(
    record: type, store: Store
) -> None:
    assert store.all(record)
    for address in map(address_of, store.all(record)):
        if address.of in PAGELESS:
            with pytest.raises(UnknownName):
                page_of(store, address)
            continue
        page = page_of(store, address)
        assert (page.address, page.title) == (address, title_of(store, address))
        assert page.error is None
        assert page.blocks


def test_every_room_list_and_task_has_a_page_with_its_address_and_title(store: Store) -> None:
    for address in shipped(store):
        page = page_of(store, address)
        assert (page.address, page.title) == (address, title_of(store, address))


@pytest.mark.parametrize(("kind", "shown"), LISTED_WITH.items())
def test_a_list_that_stands_with_others_has_their_page(kind: Kind, shown: Address, store: Store) -> None:
    assert page_of(store, Address(of=kind)) == page_of(store, shown)


@pytest.mark.parametrize("kind", NO_LIST)
def test_what_is_never_listed_is_refused(kind: Kind, store: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        page_of(store, Address(of=kind))
    assert caught.value.label == kind.word


def test_every_address_on_every_page_opens_a_page_of_that_address(store: Store) -> None:
    """Steps by their ids among them; the words people type lead to the thing that is meant."""
    seen = set(shipped(store))
    found = {address for each in seen for address in addresses_in(page_of(store, each))} - seen
    typed = {
        "解绑": "unbind-how",
        "人脸识别失败": "face-fail",
        "刷脸不过": "face-fail",
        "药店": "pharmacy",
        "德阳": "deyang",
    }
    assert len(found) > 500
    for address in found:
        # Plain words are shown where what they ask for is.
        kind = Kind.FIX if address.of is Room.ASK else address.of
        expected = address.but(of=kind, key=typed.get(address.key or "", address.key))
        assert page_of(store, address).address == expected


NOWHERE: dict[str, Any] = {"regions": (), "place": None, "where": None}
ANSWERED = (Kind.QUESTION, Kind.FIX, Kind.REGION)
"""Kinds of which people ask in any words: a page says that nothing sure was found."""


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in ANSWERED])
def test_an_id_that_is_nearly_right_is_refused_with_the_nearest(kind: Kind, store: Store) -> None:
    key, title = next(iter(store.titles(kind.id).items()))
    with pytest.raises(UnknownName) as caught:
        page_of(store, Address(of=kind, key=f"{key}x"))
    assert (caught.value.label, caught.value.asked) == (kind.word, f"{key}x")
    assert caught.value.near[0] == (title if kind.named else key)
    with pytest.raises(UnknownName) as caught:
        page_of(store, Address(of=kind, key="zzzzqqq"))
    assert caught.value.near == ()


@pytest.mark.parametrize("kind", [Kind.QUESTION, Kind.FIX])
def test_a_question_that_nothing_answers_has_a_page_that_is_refused(kind: Kind, store: Store) -> None:
    address = Address(of=kind, key="zzzzqqq")
    page = page_of(store, address)
    assert isinstance(page.error, NoConfidentAnswer)
    assert (page.address, page.error.asked) == (address, "zzzzqqq")


def test_a_task_that_a_channel_does_not_have_is_refused_with_those_that_have_it(store: Store) -> None:
    with pytest.raises(NoGuide) as caught:
        page_of(store, task_at("unbind", "unionpay"))
    assert caught.value.channel == store.title("channel", "unionpay")
    assert store.title("channel", "wechat") in caught.value.elsewhere


def test_a_channel_or_a_task_that_is_unknown_is_refused(store: Store) -> None:
    for address, label in ((task_at("activate", "alipai"), "渠道"), (task_at("activat", "alipay"), "事项")):
        with pytest.raises(UnknownName) as caught:
            page_of(store, address)
        assert caught.value.label == label
        assert caught.value.near


def forty(store: Store) -> list[Address]:
    """Pages of every room and kind, spread evenly over the guide."""
    by_shape: dict[object, list[Address]] = {}
    for address in shipped(store):
        by_shape.setdefault((address.of, address.key is None, address.channel is None), []).append(address)
    chosen = [found[len(found) // 2] for found in by_shape.values()]
    others = [address for address in shipped(store) if address not in chosen]
    step = len(others) // (40 - len(chosen))
    return [*chosen, *others[step // 2 :: step]][:40]


@pytest.mark.parametrize(
    ("person", "desk"),
    [(CHILD, True), (CHILD, False), (ELDER, False), (ELDER, True), (ANYBODY, False)],
    ids=["child at the desk", "child", "elder", "elder at the desk", "nobody"],
)
def test_whoever_follows_a_link_stays_the_same_person_in_the_same_place(
    person: Person, *, desk: bool, store: Store
) -> None:
    pages = forty(store)
    assert len(pages) == 40
    links = 0
    for address in pages:
        page = page_of(store, address.but(person=person, desk=desk))
        for to in (*addresses_in(page), *(link.address for link in links_in(page))):
            links += 1
            assert to.person.but(**NOWHERE) == person.but(**NOWHERE)
            assert to.desk is desk
            if address.of is not Kind.REGION:
                assert (to.person.regions, to.person.place) == (person.regions, person.place)
    assert links > 400


def test_what_a_place_offers_is_for_that_place_wherever_one_was_before(store: Store) -> None:
    page = page_of(store, Address(of=Kind.REGION, key="beijing", person=CHILD))
    (onward,) = [block for block in page.blocks if isinstance(block, Links)]
    assert {link.address.person for link in links_in(onward)} == {
        CHILD.but(regions=("beijing",), place="beijing", where=place_of(store, "beijing"))
    }


def test_a_page_at_the_desk_is_opened_again_at_the_desk(store: Store) -> None:
    page = page_of(store, ALIPAY.but(person=CHILD, desk=True))
    assert page.address == ALIPAY.but(person=CHILD, desk=True)
    assert INTRO in page.blocks


def test_a_step_is_shown_alone_by_its_number_or_its_id(store: Store) -> None:
    whole = page_of(store, ALIPAY)
    (guide,) = [block for block in whole.blocks if isinstance(block, GuideView)]
    for step in guide.steps:
        by_number, by_id = (page_of(store, ALIPAY.but(step=each)) for each in (step.number, step.id))
        assert by_number.but(address=None) == by_id.but(address=None)
        assert (by_number.address, by_id.address) == (ALIPAY.but(step=step.number), ALIPAY.but(step=step.id))
        (shown,) = [block for block in by_id.blocks if isinstance(block, GuideView)]
        assert shown.steps == (step,)
        assert by_id.title == f"{guide.title}：第 {step.number} 步，一共 {len(guide.steps)} 步"


def test_a_step_of_a_failure_and_of_a_scene_is_shown_as_well(store: Store) -> None:
    for kind, key in ((Kind.FIX, "face-fail"), (Kind.SCENE, "pharmacy")):
        page = page_of(store, Address(of=kind, key=key, step=1))
        assert "第 1 步" in page.title


def test_a_way_is_shown_alone_under_its_own_address(store: Store) -> None:
    keys = store.guide_ids("activate", "offline")
    for number, key in enumerate(keys, 1):
        page = page_of(store, task_at("activate", "offline").but(way=number))
        assert page.address == Address(of=Kind.GUIDE, key=key)
        assert [block.id for block in page.blocks if isinstance(block, GuideView)] == [key]


def test_a_step_or_a_way_that_is_not_there_is_refused(store: Store) -> None:
    for address, refusal in (
        (ALIPAY.but(step=99), NoSuchStep),
        (ALIPAY.but(step="nobody"), NoSuchStep),
        (ALIPAY.but(way=9), NoSuchWay),
        (Address(of=Kind.TERM, key="medical-code", step=1), NoSteps),
        (Address(of=Room.SAFETY, way=1), NoSteps),
    ):
        with pytest.raises(refusal):
            page_of(store, address)
