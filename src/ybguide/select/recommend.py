"""Which way to take: the first of the ways that fits the person, and another in another place."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.conditions import holds


class Recommendation(Record):
    """The way to take and the next in another channel; where there is no way, somebody has to be asked."""

    way: Way | None
    other: Way | None


def recommend(ways: Iterable[Way], person: Person) -> Recommendation:
    """What to recommend, of ways in the order of preference.

    Ways of which it is not known whether their condition holds are recommended only where there are no
    others.
    """
    likely = _likely(person)
    held = [(way, holds(way.when, likely)) for way in ways if _is_for(way, likely)]
    sure = [way for way, answer in held if answer == "yes"]
    fitting = sure or [way for way, answer in held if answer == "unknown"]
    if not fitting:
        return Recommendation(way=None, other=None)
    best = fitting[0]
    other = next((way for way in fitting if way.channel != best.channel), None)
    return Recommendation(way=best, other=other)


def out_of_reach(ways: Iterable[Way], guide: str, person: Person) -> bool:
    """Whether the person is known to lack what it takes to finish this guide, by all that is said of it.

    What is said of another way of the same task in the same channel counts where the guide itself is not
    spoken of.
    """
    about = _about(tuple(ways), guide)
    # Of somebody nobody has spoken of, nothing goes without saying, nor of a baby which papers it has by now.
    person = _likely(person) if person.described and not is_newborn(person) else person
    return bool(about) and all(_lacks(way.needs, person) or holds(way.when, person) == "no" for way in about)


def is_newborn(person: Person) -> bool:
    """Whether this is a baby of whom it is not known whether it has an identity number yet."""
    return person.age == 0 and not person.documents


def _about(ways: Sequence[Way], guide: str) -> list[Way]:
    task = guide.split("/")[:2]
    exact = [way for way in ways if way.show == guide]
    return exact or [way for way in ways if way.show.split("/")[:2] == task]


def _likely(person: Person) -> Person:
    """The person with what goes without saying.

    Nearly everybody has an identity number, and who has one needs no other document. Who has nothing but a
    birth certificate is a newborn.
    """
    if not person.documents or "id-card" in person.documents:
        return replace(person, documents=("id-card",))
    newborn = person.documents == ("birth-certificate",) and person.age is None and person.ages[0] == 0
    return replace(person, age=0) if newborn else person


def _is_for(way: Way, person: Person) -> bool:
    """Whether a way is meant for such people, and they lack nothing for it as far as is known."""
    enrolment = person.enrolled is not False if way.enrolled else person.enrolled is False
    # Whoever is not enrolled has that to do first, with a code or without.
    opened = not way.enrolled or way.activated == (person.activated is True)
    at_hand = "app" not in way.needs or way.channel in person.apps
    return (
        (person.whom or "self") in way.whom
        and enrolment
        and opened
        and at_hand
        and not _lacks(way.needs, person)
        and all(_lacks((need,), person) for need in way.without)
    )


def _lacks(needs: Collection[str], person: Person) -> bool:
    """Whether the person is known not to have something of this."""
    return ("own-phone" in needs and person.smartphone is False) or ("face" in needs and person.face is False)
