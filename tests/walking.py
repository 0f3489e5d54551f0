"""Every address and every link of a page, however deep it lies; every address of the shipped guide."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from ybguide.compiled import kind_of
from ybguide.domain.address import Address, Room, task_at
from ybguide.domain.guide import Guide
from ybguide.domain.kind import BY_ID, Kind
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.page import Link

PAGELESS = {
    Kind.DESK: "what a helper says stands at the steps that name it",
    Kind.WAY: "a recommendation is shown by the page that it recommends",
}
"""Kinds that have no page of their own, and where they are read instead."""
NO_LIST = (*PAGELESS, Kind.RULE, Kind.CONFLICT)
"""Kinds of which there is no list: each is read where it bears on something."""
LISTED_WITH = {
    Kind.GUIDE: Address(of=Kind.TASK),
    Kind.SUBJECT: Address(of=Kind.QUESTION),
    Kind.CONTACT: Address(of=Room.HOTLINE),
    Kind.SCAM: Address(of=Room.SAFETY),
    Kind.SAFETY_RULE: Address(of=Room.SAFETY),
}
"""Kinds that share the page of their list with others."""


def within(value: Any) -> Iterator[Any]:
    """A value and everything inside it; a person is no piece of a page."""
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from within(item)
    elif is_dataclass(value) and not isinstance(value, Address | Person):
        for field in fields(value):
            yield from within(getattr(value, field.name))


def links_in(value: Any) -> list[Link]:
    """The links of a page, block or record, in order."""
    return [each for each in within(value) if isinstance(each, Link)]


def addresses_in(value: Any) -> list[Address]:
    """The addresses of a page: those of its links and those of its pieces."""
    return [each for each in within(value) if isinstance(each, Address)]


@cache
def shipped(store: Store) -> tuple[Address, ...]:
    """Where everything the guide holds is shown: rooms, lists, things, tasks in each channel.

    Plain words are shown where what they ask for is.
    """
    found: list[Address] = [Address(of=room) for room in Room if room is not Room.ASK]
    found += [Address(of=kind) for kind in Kind if kind not in (*NO_LIST, *LISTED_WITH)]
    for kind in Kind:
        if kind not in PAGELESS and kind is not Kind.GUIDE:
            found += [Address(of=kind, key=key) for key in store.titles(kind.id)]
    known = store.tasks_with_guides()
    found = [each for each in found if each.of is not Kind.TASK or each.key is None or each.key in known]
    found += [task_at(task, channel) for task in known for channel in store.channels_of(task)]
    found += [guide.address for guide in store.all(Guide)]
    return tuple(dict.fromkeys(found))


def kind_of_record(record: type) -> Kind:
    """The row of the registry under which a record is filed."""
    return BY_ID[kind_of(record)]
