"""Everybody somebody may be: all answers to all questions, and the ages at which something changes."""

from collections.abc import Iterator, Sequence
from itertools import product

from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.way import Way
from ybguide.select.questions import Question, questions_for
from ybguide.store import Store

AGES = (0, 1, 7, 15, 16, 17, 18, 40, 59, 60, 80, None)
PLACES = (ANYBODY, Person(regions=("deyang", "sichuan"), place="德阳"))


def ways_of(store: Store) -> tuple[Way, ...]:
    return store.all(Way)


def questions_of(store: Store) -> tuple[Question, ...]:
    return questions_for(store.all(Way), store.titles("channel"))


def people(questions: Sequence[Question]) -> Iterator[Person]:
    """Every combination of answers to every question, asked of everybody, whether it matters or not."""
    by_field = {question.field: question for question in questions}
    others = [question for question in questions if question.field not in ("whom", "age")]
    whoms = (None, *(answer.value for answer in by_field["whom"].answers(ANYBODY)))
    # The newborn's document is offered to nobody else, but may be written on the command line.
    answers = [
        (None, *(answer.value for answer in question.answers(Person(whom="child")))) for question in others
    ]
    for place, whom, age, *values in product(PLACES, whoms, AGES, *answers):
        youngest, oldest = Person(whom=whom).ages
        if age is None or youngest <= age <= oldest:
            told = dict(zip((question.field for question in others), values, strict=True))
            yield Person(
                whom=whom,
                activated=told["activated"],
                age=age,
                documents=told["documents"] or (),
                smartphone=told["smartphone"],
                face=told["face"],
                enrolled=told["enrolled"],
                apps=told["apps"] or (),
                regions=place.regions,
                place=place.place,
            )
