"""What is said of a person → the person, with contradictions refused."""

from datetime import date

from ybguide.domain.channel import APPS
from ybguide.domain.kind import Kind
from ybguide.domain.person import ADULT, OLDEST, Document, Whom
from ybguide.domain.person import Person as KnownPerson
from ybguide.errors import Contradiction
from ybguide.guidebook.errors import AgeAgainstWhom, NotAnApp, NotYetBorn, TooOld
from ybguide.names import resolve
from ybguide.record import Record
from ybguide.select.age import age_on
from ybguide.store import Store
from ybguide.view.page import Notice
from ybguide.view.place import find_place


class Person(Record):
    """What is said of the person the guide is for, by the names of the flags; nothing of it has to be.

    ``whom`` (``--for``) is who is to have the code, seen from whoever reads. ``activated`` is
    whether the code was activated before. ``age`` counts whole years; in
    its place ``birth_date`` may be given. ``document`` are the identity documents of this person, ``app`` the
    names of the channels whose apps are at hand, ``region`` is the name of a place.
    """

    whom: Whom | None = None
    activated: bool | None = None
    age: int | None = None
    birth_date: date | None = None
    document: tuple[Document, ...] = ()
    smartphone: bool | None = None
    face: bool | None = None
    enrolled: bool | None = None
    app: tuple[str, ...] = ()
    region: str | None = None


def known(said: Person, store: Store, today: date) -> tuple[KnownPerson, tuple[Notice, ...]]:
    """The person that is meant, and what is to be said about a place that has no pack of its own.

    Raises ``UsageError`` for what cannot be, ``UnknownName``, ``SharedName``.
    """
    age = _whole_years(said.age, said.birth_date, today)
    _check_age(said.whom, age)
    place = find_place(store, said.region) if said.region is not None else None
    person = KnownPerson(
        whom=said.whom,
        activated=said.activated,
        age=age,
        documents=tuple(dict.fromkeys(said.document)),
        smartphone=said.smartphone,
        face=said.face,
        enrolled=said.enrolled,
        apps=tuple(dict.fromkeys(_app(store, app) for app in said.app)),
        regions=place.where.regions if place and place.where else (),
        place=said.region,
        where=place.where if place else None,
    )
    return person, place.notices if place else ()


def _app(store: Store, asked: str) -> str:
    channel = resolve(store, Kind.CHANNEL, asked)
    if channel not in APPS:
        apps = tuple(store.title("channel", app) for app in APPS)
        raise NotAnApp(asked=store.title("channel", channel), apps=apps)
    return channel


def _whole_years(age: int | None, birth_date: date | None, today: date) -> int | None:
    if birth_date is None:
        return age
    if age is not None:
        raise Contradiction(written=("--age", "--birth-date"), wanted=("只知道周岁", "知道出生日期"))
    if birth_date > today:
        raise NotYetBorn(birth_date=birth_date, today=today)
    years = age_on(birth_date, today)
    if years > OLDEST:
        raise TooOld(birth_date=birth_date, age=years)
    return years


def _check_age(whom: Whom | None, age: int | None) -> None:
    if age is None:
        return
    if whom == "child" and age >= ADULT:
        raise AgeAgainstWhom(age=age, grown_up=True)
    if whom in ("elder", "other") and age < ADULT:
        raise AgeAgainstWhom(age=age, grown_up=False)
