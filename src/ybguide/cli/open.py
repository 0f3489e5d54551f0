"""What a page is made from before its command says a word: the guide of a day, and the person it is for."""

from datetime import date

from ybguide.cli.options.display import Display
from ybguide.cli.options.person import Situation
from ybguide.domain.channel import APPS
from ybguide.domain.person import ADULT, ANYBODY, OLDEST, Person, Whom
from ybguide.errors import BadUsage
from ybguide.library import open_library
from ybguide.names import resolve
from ybguide.select.age import age_on
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


def described(situation: Situation, store: Store, here: Person, today: date) -> Person:
    """The person that is meant, who is where ``here`` is. Raises ``BadUsage``, ``UnknownName``."""
    age = _whole_years(situation.age, situation.birth_date, today)
    _check_age(situation.whom, age)
    return Person(
        whom=situation.whom,
        age=age,
        documents=tuple(dict.fromkeys(situation.document or ())),
        smartphone=situation.smartphone,
        face=situation.face,
        enrolled=situation.enrolled,
        apps=tuple(dict.fromkeys(_app(store, app) for app in situation.app or ())),
        regions=here.regions,
        place=here.place,
    )


def _app(store: Store, asked: str) -> str:
    channel = resolve(store, "channel", asked)
    if channel not in APPS:
        known = "、".join(store.title("channel", app) for app in APPS)
        raise BadUsage(problem=f"{store.title('channel', channel)}不是 App。", advice=f"可以写：{known}。")
    return channel


def _whole_years(age: int | None, birth_date: date | None, today: date) -> int | None:
    if birth_date is None:
        return age
    if age is not None:
        raise BadUsage(problem="--age 和 --birth-date 只能写一个。", advice="知道出生日期就写 --birth-date。")
    if birth_date > today:
        raise BadUsage(
            problem=f"--birth-date {birth_date} 还没有到。",
            advice=f"请写今天（{today}）或以前的日期。",
        )
    years = age_on(birth_date, today)
    if years > OLDEST:
        raise BadUsage(
            problem=f"--birth-date {birth_date} 到今天是 {years} 周岁，不像是真的。",
            advice="请再看一下年份，例如 --birth-date 1950-03-01。",
        )
    return years


def _check_age(whom: Whom | None, age: int | None) -> None:
    if age is None:
        return
    if whom == "child" and age >= ADULT:
        raise BadUsage(
            problem=f"{age} 周岁已经成年，不按孩子办。", advice="大人请写 --for other，老人请写 --for elder。"
        )
    if whom in ("elder", "other") and age < ADULT:
        raise BadUsage(problem=f"{age} 周岁还没有成年，不按大人办。", advice="请写 --for child。")
