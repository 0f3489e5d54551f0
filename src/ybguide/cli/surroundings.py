"""What a page is made from before its command says a word: the guide of a day, and the person it is for."""

from datetime import date

from ybguide.cli.options.display import Display
from ybguide.cli.options.person import Situation
from ybguide.domain.person import ANYBODY, Person
from ybguide.library import open_library
from ybguide.store import Store
from ybguide.view.page import Notice


def open_store(display: Display) -> Store:
    """The guide, or the guide as it was on a day. Raises ``GuideError``."""
    store = open_library(display.content or ())
    if display.as_of is None:
        return store
    from ybguide.select.as_of import StoreAsOf

    return StoreAsOf(store, display.as_of)


def person_of(
    situation: Situation | None, store: Store, display: Display, today: date
) -> tuple[Person, tuple[Notice, ...]]:
    """Who the page is for, and what is to be said about what was assumed and what is not known.

    Raises ``BadUsage``, ``UnknownName``.
    """
    here, notices = _here(store, display.region)
    if display.as_of is not None:
        notices = (_as_of(display.as_of), *notices)
    if situation is None or situation == Situation():
        return here, notices
    from ybguide.cli.situation import described
    from ybguide.view.assumed import assumed

    person = described(situation, store, here, today)
    return person, (*assumed(store, person), *notices)


def _as_of(day: date) -> Notice:
    return Notice(kind="note", text=f"按 {day} 的情况列出：年龄算到这一天，这一天以后才有的来源不算。")


def _here(store: Store, asked: str | None) -> tuple[Person, tuple[Notice, ...]]:
    """Somebody of whom only the place is known; where no pack answers for it, what is to be said."""
    if asked is None:
        return ANYBODY, ()
    from ybguide.view.place import find_place

    place = find_place(store, asked)
    return Person(regions=place.regions, place=asked), place.notices
