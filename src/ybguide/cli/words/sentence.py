"""Plain words without a command: who it is for is taken out of them, the rest is asked."""

from ybguide.cli.read import About, Reader
from ybguide.cli.words.told import said_with
from ybguide.domain.address import HOME, Address, Room, task_at
from ybguide.domain.kind import Kind
from ybguide.people import Told, told
from ybguide.places.errors import SharedName
from ybguide.text.tokens import name_key
from ybguide.view.page import Page

_NEWBORN = "新生儿"


def asked(reader: Reader, sentence: str) -> About:
    """The page that answers a sentence, for the person it tells of."""
    meant = told(reader.book.store, sentence)
    return About(said=said_with(reader, meant), choose=lambda there: _page(there, meant))


def _page(reader: Reader, meant: Told) -> Address | Page:
    """Raises ``SharedName``, ``NoGuide``."""
    address = _address(reader, meant)
    if meant.shared is not None:
        there = reader.here.onward(address)
        raise SharedName(asked=meant.shared.asked, places=meant.shared.places, address=there)
    if address.of is not Room.ASK or not reader.talks:
        return address
    from ybguide.cli.asking.choosing import chosen

    return chosen(reader, address)


def _address(reader: Reader, meant: Told) -> Address:
    if not meant.question:
        return _without_question(meant)
    named = reader.book.store.names(Kind.TASK.id, name_key(meant.subject))
    if len(named) == 1 and (meant.channel or meant.person):
        return task_at(named[0], meant.channel)
    # What a newborn needs is told apart from what a child does: the answers are.
    newborn = meant.age == 0 and _NEWBORN not in meant.question
    return Address(of=Room.ASK, key=f"{_NEWBORN}{meant.question}" if newborn else meant.question)


def _without_question(meant: Told) -> Address:
    """Where somebody is led who only says who and where they are."""
    if meant.channel is not None:
        return task_at("activate", meant.channel)
    if meant.person or meant.shared is not None:
        return Address(of=Room.START)
    return Address(of=Kind.REGION, key=meant.place) if meant.place else HOME
