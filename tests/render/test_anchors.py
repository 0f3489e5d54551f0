"""Where each thing is in the file of the handbook."""

import re

import pytest

from tests.conftest import TODAY
from ybguide.domain.address import Address, guide_at, task_at
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact, Source
from ybguide.domain.spelling import text
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.render.anchors import aliases, anchors, cited
from ybguide.render.handbook import render
from ybguide.store import Store
from ybguide.view.handbook import Handbook, handbook


@pytest.fixture(scope="module")
def book(store: Store) -> Handbook:
    return handbook(store, TODAY)


@pytest.fixture(scope="module")
def ids(book: Handbook) -> set[str]:
    return set(re.findall(r' id="([^"]+)"', render(book)))


def place_of(address: str, others: dict[str, str]) -> str:
    """Where an address leads, as the page itself finds it."""
    shelf, _, key = address.rpartition("/")
    return others.get(address) or (others[f"{shelf}/"] + key if f"{shelf}/" in others else address)


KINDS: dict[type, Kind] = {
    Question: Kind.QUESTION,
    Fix: Kind.FIX,
    Scene: Kind.SCENE,
    Term: Kind.TERM,
    Scam: Kind.SCAM,
    Comparison: Kind.COMPARISON,
    Region: Kind.REGION,
    Contact: Kind.CONTACT,
    Source: Kind.SOURCE,
    Subject: Kind.SUBJECT,
}


@pytest.mark.parametrize("record", KINDS, ids=lambda record: record.__name__)
def test_everything_of_a_kind_is_found_by_the_address_that_json_has(
    book: Handbook, store: Store, ids: set[str], record: type
) -> None:
    others = aliases(anchors(book))
    addresses = [text(Address(of=KINDS[record], key=each.id)) for each in store.all(record)]
    assert addresses
    assert [each for each in addresses if place_of(each, others) not in ids] == []


def test_every_guide_and_every_way_is_found(book: Handbook, store: Store, ids: set[str]) -> None:
    others = aliases(anchors(book))
    addresses = {text(each) for guide in store.all(Guide) for each in (guide.address, guide_at(guide.id))}
    assert [each for each in addresses if place_of(each, others) not in ids] == []


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("alipay/activate", "alipay/activate"),
        ("term/unbind", "term/terms/unbind"),
        ("scam/agent-fee", "safety/scams/agent-fee"),
        ("contact/12393", "hotline/contacts/12393"),
        ("hotline/deyang", "region/deyang"),
        ("task/family-add", "rule/family-age"),
        ("fix", "chapter/fixes"),
    ],
)
def test_what_has_another_name_in_the_file_is_found_there(book: Handbook, address: str, place: str) -> None:
    assert place_of(address, aliases(anchors(book))) == place


def test_a_link_leads_to_the_narrowest_place(book: Handbook) -> None:
    links = anchors(book)
    assert links[Address(of=Kind.TERM, key="unbind")] == "term/terms/unbind"
    assert links[task_at("activate", "alipay")] == "alipay/activate"


def test_sources_are_cited_by_their_numbers_in_the_list(book: Handbook, store: Store) -> None:
    numbers = dict(cited(book))
    assert [number for number, _ in numbers.values()] == list(range(1, len(store.all(Source)) + 1))
