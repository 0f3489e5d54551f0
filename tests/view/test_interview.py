"""The table of questions, walked as a reader of the handbook walks it."""

from collections.abc import Iterator

import pytest

from tests.conftest import TODAY
from tests.render.reading import in_order
from ybguide.domain.address import HOME, Depth
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.view.front import Interview, Turn
from ybguide.view.interview import interview, recommended_page
from ybguide.view.making import Making
from ybguide.view.page import Page

YES_NO = {"yes": True, "no": False}


@pytest.fixture(scope="module")
def making(store: Store) -> Making:
    return Making(store=store, here=HOME, today=TODAY)


@pytest.fixture(scope="module")
def asked(making: Making) -> Interview:
    return interview(making)


def told(person: Person, turn: Turn, value: str) -> Person:
    """The person after an answer, as the options of the command line are read."""
    if value in ("unknown", "none"):
        return person
    match turn.field:
        case "for":
            return person.but(whom=value)
        case "age":
            return person.but(age=int(value))
        case "document":
            return person.but(documents=(value,))
        case "app":
            return person.but(apps=(value,))
        case _:
            return person.but(**{turn.field: YES_NO[value]})


def offered(turn: Turn) -> Iterator[tuple[str, int]]:
    """What may be answered, with where it leads; of an age every year."""
    if turn.ages is None:
        yield from ((reply.value, lead) for reply, lead in zip(turn.replies, turn.leads, strict=True))
        return
    (*ranges, unknown), (*leads, last) = turn.replies, turn.leads
    for years in range(turn.ages[0], turn.ages[1] + 1):
        place = max(number for number, reply in enumerate(ranges) if (reply.first or 0) <= years)
        yield str(years), leads[place]
    yield unknown.value, last


def ends(asked: Interview, at: int, person: Person) -> Iterator[tuple[Person, Page]]:
    if at < 0:
        yield person, asked.pages[-1 - at]
        return
    turn = asked.turns[at]
    for value, lead in offered(turn):
        yield from ends(asked, lead, told(person, turn, value))


def test_it_begins_with_whom_it_is_for(asked: Interview) -> None:
    first = asked.turns[-1]
    assert (first.field, first.text) == ("for", "给谁办医保码？")
    assert [reply.value for reply in first.replies] == ["self", "child", "elder", "other", "unknown"]


def test_an_age_is_any_number_and_tells_the_years_apart_that_matter(asked: Interview) -> None:
    ages = [[reply.first for reply in turn.replies] for turn in asked.turns if turn.ages]
    assert ages == [[0, 1, 16, None]]


def test_who_is_meant_is_named(asked: Interview) -> None:
    texts = {turn.text for turn in asked.turns if turn.field == "face"}
    assert texts == {"您能对着手机刷脸吗？", "他能对着手机刷脸吗？"}


@pytest.mark.timeout(300)
def test_whatever_is_answered_the_page_is_that_of_this_person(asked: Interview, making: Making) -> None:
    wrong = []
    count = 0
    for person, page in ends(asked, len(asked.turns) - 1, ANYBODY):
        # Of an age that makes no difference some years are enough.
        if person.age in (2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13):
            continue
        count += 1
        own = recommended_page(making, person)
        if said(own) != said(page):
            wrong.append(person)
    assert count > 1800
    assert wrong == []


def said(page: Page) -> list[str]:
    """All that is told in short, to a reader without the program."""
    return list(in_order(page.but(depth=Depth.SHORT), "html"))


def test_a_guide_without_ways_asks_nothing(making: Making, store: Store) -> None:
    class NoWays(Store):
        def all(self, kind: type) -> tuple:  # type: ignore[override, type-arg]
            return () if kind.__name__ == "Way" else super().all(kind)

    found = interview(making.but(store=NoWays(store.database, store.away)))
    assert found.turns == ()
    assert [page.title for page in found.pages] == ["适合的办法"]
