"""The decisions that follow from the questions: only those that matter, and each however it is reached."""

from collections.abc import Iterator, Sequence

from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.questions import UNKNOWN, Answer, Question
from ybguide.select.recommend import Recommendation, recommend


class Branch(Record):
    """Answers that lead on to the same."""

    answers: tuple[Answer, ...]
    to: "Decision | Recommendation"


class Decision(Record):
    """A question whose answers make a difference."""

    question: Question
    branches: tuple[Branch, ...]


Tree = Decision | Recommendation


def decide(ways: Sequence[Way], questions: Sequence[Question], person: Person) -> Tree:
    """What is left to decide for the person: a question all of whose answers lead to the same is none."""
    if not questions:
        return recommend(ways, person)
    question, *later = questions
    branches: dict[Tree, list[Answer]] = {}
    for answer in _answers(question, person):
        tree = decide(ways, later, question.told(person, answer.value))
        branches.setdefault(tree, []).append(answer)
    if len(branches) == 1:
        return next(iter(branches))
    return Decision(
        question=question,
        branches=tuple(Branch(answers=tuple(answers), to=tree) for tree, answers in branches.items()),
    )


def undecided(ways: Sequence[Way], questions: Sequence[Question], person: Person) -> bool:
    """Whether any answer could still change what is recommended."""
    outcomes = _outcomes(ways, questions, person)
    first = next(outcomes)
    return any(outcome != first for outcome in outcomes)


def _outcomes(ways: Sequence[Way], questions: Sequence[Question], person: Person) -> Iterator[Recommendation]:
    """What is recommended after each way to answer; the last question is answered differently first."""
    if not questions:
        yield recommend(ways, person)
        return
    question, *later = questions
    for answer in _answers(question, person):
        yield from _outcomes(ways, later, question.told(person, answer.value))


def _answers(question: Question, person: Person) -> tuple[Answer, ...]:
    """All answers to a question that is open, and one that tells nothing to any other."""
    return (UNKNOWN,) if question.settled(person) else (*question.answers(person), UNKNOWN)
