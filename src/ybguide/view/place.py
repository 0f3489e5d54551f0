"""Where somebody is: from what a place was called to what answers for it, and what has to be said of that."""

from ybguide.domain.address import Address, Room
from ybguide.domain.division import Division, lies_in
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.domain.spelling import command
from ybguide.errors import shorten
from ybguide.places import Asked, asked_about, place_of
from ybguide.places.errors import SharedName, UnknownPlace
from ybguide.record import Record
from ybguide.store import Store
from ybguide.view.making import Making
from ybguide.view.page import Link, Notice

_ABROAD = Address(of=Kind.QUESTION, key="remote-abroad")


class FoundPlace(Record):
    """The place that was named, None where there is no such place, and what is to be said about it."""

    where: Division | None = None
    notices: tuple[Notice, ...] = ()


def find_place(store: Store, asked: str) -> FoundPlace:
    """A place by any name; for one that there is not, the national way goes. Raises ``SharedName``."""
    try:
        where = place_of(store, asked)
    except UnknownPlace as error:
        return FoundPlace(notices=(_unknown(error),))
    return FoundPlace(where=where, notices=said_of(store, where))


def said_of(store: Store, where: Division) -> tuple[Notice, ...]:
    """What is to be said before what the guide has for a place: that it is of a larger one, or nothing."""
    if where.level == "abroad":
        text = f"这里没有{called(where)}的资料；在那里看病、从那里回来看病怎么办，看：{command(_ABROAD)}"
        return (Notice(kind="note", text=text),)
    if where.own or where.pack is None:
        return ()
    around = store.division_of(where.pack)
    text = f"没有{called(where)}自己的资料，下面是{called(around) if around else where.province}的。"
    if where.level == "corps" or where.code.startswith("6590"):
        text += "兵团的医保归兵团管，规定可以和别处不同，拿不准就打 12393 问。"
    return (Notice(kind="note", text=text),)


def called(where: Division) -> str:
    """A place as a sentence calls it: a province or a city by its short name."""
    return where.short if where.level in ("province", "prefecture", "abroad", "corps") else where.typed


def at(person: Person, where: Division, asked: str | None = None) -> Person:
    """The person at this place, by the name by which it was ``asked`` for."""
    return person.but(where=where, place=asked or where.typed, regions=where.regions)


def placed(store: Store, person: Person, asked: str) -> Person:
    """The person at the place that is called so, or where they were if none is, or several are."""
    try:
        where = find_place(store, asked).where
    except SharedName:
        return person
    return at(person, where, asked) if where else person


def asked_here(making: Making, question: str) -> Making:
    """The same for the place that a question names, where it names one. Raises ``SharedName``.

    Of the place that was given and the one in the question the narrower counts, if one lies in the other,
    else that of the question; a place that somebody only goes to is not where they are.
    """
    asked, given = asked_about(making.store, question, making.person.where), making.person.where
    if asked.shared is not None:
        raise SharedName(asked=asked.shared.asked, places=asked.shared.places, address=making.here)
    where = _where(asked, given)
    if where is None or not asked.places:
        return making
    person = making.person if where == given else at(making.person, where)
    named = {place.code: place for place in (where, *asked.places)}
    return making.but(store=making.store.at(named.values()), here=making.here.but(person=person))


def _where(asked: Asked, given: Division | None) -> Division | None:
    if given is None:
        return asked.place
    if asked.home is None or lies_in(given.code, asked.home.code):
        return given
    return asked.home


def named_place(making: Making, asked: str) -> Division:
    """The place whose page was asked for. Raises ``UnknownPlace``, ``SharedName``."""
    try:
        return place_of(making.store, asked)
    except SharedName as error:
        here = making.here.but(key=None) if making.here.of in (Kind.REGION, Room.HOTLINE) else making.here
        raise SharedName(asked=error.asked, places=error.places, address=here) from None


def link_to(making: Making, where: Division) -> Link:
    """What the guide has for a place; of a larger one, it says so."""
    page = making.link(Address(of=Kind.REGION, key=key_of(making.store, where)))
    if where.own or where.pack is None:
        return page
    around = making.store.division_of(where.pack)
    return page.but(
        label=f"没有{called(where)}自己的资料，这里是{called(around) if around else where.province}的"
    )


def key_of(store: Store, where: Division) -> str:
    """What its page is called in addresses: the id of its own pack, or else its name."""
    return where.pack if where.pack and _is_of(store, where) else where.typed


def _is_of(store: Store, where: Division) -> bool:
    of_pack = store.division_of(where.pack) if where.pack else None
    return of_pack is not None and of_pack.code == where.code


def _unknown(error: UnknownPlace) -> Notice:
    guess = f"您是不是要找{'、'.join(error.near)}？" if error.near else ""
    text = f"没有“{shorten(error.asked)}”的地方资料。{guess}全国通用的办法都能用，当地的规定请打 12393 问。"
    return Notice(kind="note", text=text)
