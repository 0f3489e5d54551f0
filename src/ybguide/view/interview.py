"""The questions of ``start`` with every answer there is, for a reader who has no program.

The decisions are made here, by what ``start`` itself goes by, and handed over as a table: questions that
lead on to the same are one, whatever was answered before, and so are pages that say the same.
"""

from collections.abc import Iterator
from typing import Any

from ybguide.domain.address import Address, Room
from ybguide.domain.guide import Guide
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.places import Scene
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.decide import Decision, Tree, decide
from ybguide.select.procedure import procedure_for
from ybguide.select.questions import UNKNOWN, Answer, Question, addressed
from ybguide.select.recommend import Recommendation, is_newborn
from ybguide.view.assumed import first_of_all, told
from ybguide.view.front import Interview, Reply, Turn
from ybguide.view.making import Making
from ybguide.view.page import Page
from ybguide.view.procedure import procedure_at
from ybguide.view.start import questions, start_page

_OPTIONS = {"whom": "for", "documents": "document", "apps": "app"}
"""Options of the command line that are called otherwise than the fields of a person."""
_UNKNOWN = "unknown"
"""How an address says that somebody does not know."""


def interview(making: Making) -> Interview:
    """Every question that matters, once, and every page that is recommended at the end."""
    asked = _Asked(making)
    asked.lead(decide(asked.ways, asked.questions, ANYBODY), ANYBODY)
    return Interview(turns=tuple(asked.turns), pages=tuple(asked.pages.values()))


class _Way(Record):
    """All that a recommended page goes by: nothing else that is known of a person changes it."""

    recommended: Recommendation
    steps: Guide | Scene | None
    newborn: bool
    first: tuple[Any, ...]


class _Asked:
    """Turns and pages, numbered as they are found."""

    def __init__(self, making: Making) -> None:
        self.making = making
        self.ways = making.store.all(Way)
        self.questions = questions(making.store)
        self.turns: dict[Turn, int] = {}
        self.pages: dict[_Way, Page] = {}
        self._numbers: dict[_Way, int] = {}
        self._written: dict[Address, Guide | Scene | None] = {}

    def lead(self, tree: Tree, person: Person) -> int:
        """Where the person is after what was said: see ``Turn.leads``."""
        if isinstance(tree, Recommendation):
            return self._page(tree, person)
        question = tree.question
        if question.number:
            return self._ages(question, person)
        led = [
            (self._reply(question, answer), self.lead(_to(tree, answer), question.told(person, answer.value)))
            for answer in (*question.answers(person), UNKNOWN)
        ]
        return self._turn(question, person, led)

    def _ages(self, question: Question, person: Person) -> int:
        """An age is any number: the years that lead on to the same are one range."""
        later = self.questions[self.questions.index(question) + 1 :]
        youngest, oldest = person.ages
        led: list[tuple[Reply, int]] = []
        for years in range(youngest, oldest + 1):
            grown = question.told(person, years)
            to = self.lead(decide(self.ways, later, grown), grown)
            if not led or led[-1][1] != to:
                led.append((Reply(label="", value="", told="", first=years), to))
        unknown = self.lead(decide(self.ways, later, person), person)
        return self._turn(question, person, [*led, (self._reply(question, UNKNOWN), unknown)])

    def _turn(self, question: Question, person: Person, led: list[tuple[Reply, int]]) -> int:
        turn = Turn(
            field=_OPTIONS.get(question.field, question.field),
            text=question.text.format(who=addressed(person)),
            ages=person.ages if question.number else None,
            replies=tuple(reply for reply, _ in led),
            leads=tuple(to for _, to in led),
        )
        return self.turns.setdefault(turn, len(self.turns))

    def _reply(self, question: Question, answer: Answer) -> Reply:
        known = question.told(ANYBODY, answer.value)
        return Reply(
            label=answer.label,
            value=_UNKNOWN if answer.value is None else "+".join(_spelled(answer.value)),
            told="".join(told(self.making.store, known)),
        )

    def _page(self, recommended: Recommendation, person: Person) -> int:
        way = recommended.way
        written = self._procedure(way.address) if way else None
        key = _Way(
            recommended=recommended,
            steps=procedure_for(written, person) if written else None,
            newborn=is_newborn(person),
            first=first_of_all(person),
        )
        if key not in self.pages:
            self._numbers[key] = len(self.pages)
            self.pages[key] = recommended_page(self.making, person)
        return -1 - self._numbers[key]

    def _procedure(self, address: Address) -> Guide | Scene | None:
        if address not in self._written:
            self._written[address] = procedure_at(self.making.store, address)
        return self._written[address]


def recommended_page(making: Making, person: Person) -> Page:
    """The page of ``start`` for a person, but for the line that repeats what was answered."""
    here = Address(of=Room.START, person=person)
    page = start_page(making.but(here=here), person)
    return page.after(*first_of_all(person))


def _to(decision: Decision, answer: Answer) -> Tree:
    return next(branch.to for branch in decision.branches if answer in branch.answers)


def _spelled(value: Any) -> Iterator[str]:
    """A value as the options of the command line say it; of several, none is ``none``."""
    match value:
        case bool():
            yield "yes" if value else "no"
        case tuple():
            yield from value or ("none",)
        case _:
            yield str(value)
