"""The questions of ``ybguide start``, one after the other, as long as an answer makes a difference."""

from collections.abc import Callable, Sequence
from typing import Protocol

from ybguide.cli.asking.replies import Reply
from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.select.decide import Decision, decide
from ybguide.select.questions import Question

_INTRO = "回答几个问题，就告诉您用哪种办法。最多 7 个，写数字就行；也可以写话，比如：我爸 72 岁。"
_FIRST = "这已经是第一个问题了。"
_BYE = "好，先到这里。想接着选，再输入：ybguide start"


class Desk(Protocol):
    """Where questions are put and answers taken."""

    def say(self, text: str) -> None:
        """Write a text on lines of its own."""

    def ask(self, question: Question, person: Person, number: int) -> Reply:
        """Put a question, the ``number``-th, until the answer is understood."""


def interview(
    ways: Sequence[Way],
    questions: Sequence[Question],
    person: Person,
    desk: Desk,
    *,
    placed: Callable[[Person, str], Person],
) -> Person | None:
    """Ask what still makes a difference. The person with the answers, or None for somebody who quits.

    ``placed`` gives the person at a place that was named.
    """
    before: list[tuple[Person, Sequence[Question]]] = []
    left = questions
    tree = decide(ways, left, person)
    if isinstance(tree, Decision):
        desk.say(_INTRO)
    while isinstance(tree, Decision):
        question = tree.question
        reply = desk.ask(question, person, len(before) + 1)
        if reply.move == "quit":
            desk.say(_BYE)
            return None
        if reply.answer is not None:
            before.append((person, left))
            person, left = question.told(person, reply.answer.value), left[left.index(question) + 1 :]
        elif reply.told is not None:
            before.append((person, left))
            told = reply.told.onto(person)
            person = placed(told, reply.told.place) if reply.told.place else told
        elif before:
            person, left = before.pop()
        else:
            desk.say(_FIRST)
        tree = decide(ways, left, person)
    if before:
        desk.say("")
    return person
