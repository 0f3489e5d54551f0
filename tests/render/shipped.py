"""Pages of the shipped guide, as the commands make them."""

from collections.abc import Iterator

from tests.conftest import TODAY
from ybguide.domain.address import HOME, Address, Room, task_at
from ybguide.domain.answers import Question
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.reference import Conflict
from ybguide.search import ask
from ybguide.store import Store
from ybguide.view.faq import answer_page
from ybguide.view.making import Making
from ybguide.view.page import Page
from ybguide.view.router import page_at

_LISTED = (
    *(Kind.TASK, Kind.SCENE, Kind.FIX, Kind.REGION, Kind.QUESTION, Kind.CHANNEL, Kind.COMPARISON, Kind.TERM),
    Kind.SOURCE,
)
_PEOPLE = (
    ANYBODY,
    Person(whom="child", age=7, apps=("alipay",)),
    Person(whom="elder", smartphone=False, face=False, regions=("deyang", "sichuan"), place="德阳"),
    Person(enrolled=False),
)
CHILD = Person(whom="child", age=7)


def all_pages(store: Store, *, with_sources: bool) -> list[Page]:
    """One page of each address, and every answer with what is related to it."""
    addresses = dict.fromkeys(
        (
            *list_addresses(),
            *guide_addresses(store),
            *family_addresses(store),
            *_things(store),
            *_start_addresses(),
        )
    )
    made = [page_of(store, address, with_sources=with_sources) for address in addresses]
    return [*made, *answer_pages(store, with_sources=with_sources)]


def page_of(store: Store, address: Address, *, with_sources: bool) -> Page:
    """The page of an address on the day of the tests."""
    return page_at(Making(store=store, here=address, today=TODAY, with_sources=with_sources))


def list_addresses() -> Iterator[Address]:
    """What commands show without an argument."""
    yield from (HOME, task_at("activate"), Address(of=Room.SAFETY), Address(of=Room.HOTLINE))
    yield from (Address(of=kind) for kind in _LISTED)


def guide_addresses(store: Store) -> Iterator[Address]:
    """Every task in every channel that has it, and in all channels at once."""
    national = [guide for guide in store.all(Guide) if guide.region is None]
    yield from (task_at(guide.task, guide.channel) for guide in national)
    yield from (task_at(guide.task) for guide in national)


def family_addresses(store: Store) -> Iterator[Address]:
    """Adding a family member of the ages that make a difference, in every channel."""
    channels = store.channels_of("family-add")
    for age in (7, 16, None):
        for channel in (None, *channels):
            yield task_at("family-add", channel).but(person=Person(age=age))


def _things(store: Store) -> Iterator[Address]:
    """Every scene, failure and place, and one of each kind that only ``show`` shows."""
    for kind in (Kind.SCENE, Kind.FIX, Kind.REGION):
        yield from (Address(of=kind, key=key) for key in store.titles(kind.id))
    yield from (Address(of=Room.HOTLINE, key=name) for name in store.titles("region").values())
    for kind in (Kind.CHANNEL, Kind.CONTACT, Kind.SUBJECT, Kind.SCAM, Kind.SAFETY_RULE):
        yield Address(of=kind, key=next(iter(store.titles(kind.id))))
    yield Address(of=Kind.CONFLICT, key=store.all(Conflict)[0].id)
    yield Address(of=Kind.RULE, key="family-age")


def _start_addresses() -> Iterator[Address]:
    """What is recommended to people who differ, and the map of all of it."""
    yield from (Address(of=Room.START, person=person) for person in _PEOPLE)
    yield task_at("activate").but(person=CHILD)
    yield Address(of=Room.MAP)


def answer_pages(store: Store, *, with_sources: bool) -> Iterator[Page]:
    """Every answer, what is nearest where no answer is sure, and a list of things found."""
    making = Making(store=store, here=HOME, today=TODAY, with_sources=with_sources)
    for question in store.all(Question):
        yield answer_page(making, ask(store, question.question))
    unsure, found = Address(of=Kind.QUESTION, key="今天天气怎么样"), Address(of=Room.SEARCH, key="解绑")
    yield page_of(store, unsure, with_sources=with_sources)
    yield page_of(store, found, with_sources=with_sources)
