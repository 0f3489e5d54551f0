"""What a page is made from before its command says a word: the guide of a day, and the person it is for."""

from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display
from ybguide.cli.options.person import Situation
from ybguide.cli.output.waiting import Waiting
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person
from ybguide.view.page import Notice


def open_book(display: Display, environment: Environment) -> Guidebook:
    """The guide, or the guide as it was on a day. Raises ``GuideError``."""
    return Guidebook.open(
        display.content or (), as_of=display.as_of, today=environment.today, progress=Waiting(environment)
    )


def said_of(situation: Situation, display: Display) -> Person:
    """The options about the person, and the place, as the guide takes them."""
    return Person(
        whom=situation.whom,
        activated=situation.activated,
        age=situation.age,
        birth_date=situation.birth_date,
        document=tuple(situation.document or ()),
        smartphone=situation.smartphone,
        face=situation.face,
        enrolled=situation.enrolled,
        app=tuple(situation.app or ()),
        region=display.region,
    )


def as_of_notice(display: Display) -> tuple[Notice, ...]:
    """A notice of the day that ``--as-of`` names, or none without it."""
    if display.as_of is None:
        return ()
    text = f"按 {display.as_of} 的情况列出：年龄算到这一天，这一天以后才有的来源不算。"
    return (Notice(kind="note", text=text),)
