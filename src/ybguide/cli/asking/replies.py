"""What somebody means who answers a question: the number of an answer, a word for it, or back, quit."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

from ybguide.cli.options.person import ANSWERS, DOCUMENTS, WHOM
from ybguide.domain.person import Person
from ybguide.people import Told
from ybguide.record import Record
from ybguide.select.questions import UNKNOWN, Answer, Question
from ybguide.text.tokens import name_key, normalise

Move = Literal["back", "quit"]
_MOVES: Mapping[str, Move] = {
    **dict.fromkeys(("b", "back", "返回", "上一步", "上一个", "回去"), "back"),
    **dict.fromkeys(("q", "quit", "exit", "退出", "结束", "不问了"), "quit"),
}
_UNKNOWN = ("?", "不知道", "不清楚", "不确定", "说不准", "不晓得")
_NUMBER = re.compile(r"(\d{1,4})[.、。]?")
_YEARS = re.compile(r"(\d{1,4}) ?(?:周?岁)?")
_WORDS: Mapping[str, Mapping[Any, tuple[str, ...]]] = {
    "whom": WHOM,
    "documents": {(document,): words for document, words in DOCUMENTS.items()},
    **dict.fromkeys(("activated", "enrolled", "smartphone", "face"), ANSWERS),
    "apps": {(): ("没有", "没", "无")},
}
"""The words for answers, beside those that stand on the screen: the ones of the command line."""

AppNamed = Callable[[str], Sequence[str]]
"""The channels that a form of a name (see ``name_key``) stands for."""


class Reply(Record):
    """An answer, or a ``move`` instead of one, or a sentence that tells more than was asked."""

    answer: Answer | None = None
    move: Move | None = None
    told: Told | None = None


def choices(question: Question, person: Person) -> tuple[Answer, ...]:
    """The answers in the order of their numbers; the last is that it is not known."""
    return (*question.answers(person), UNKNOWN)


def understood(typed: str, question: Question, person: Person, app_named: AppNamed) -> Reply | None:
    """What is meant, or None where that is not clear."""
    text = normalise(typed).strip()
    word = name_key(text)
    if text in _UNKNOWN or (question.number and not text):
        return Reply(answer=UNKNOWN)
    if move := _MOVES.get(word):
        return Reply(move=move)
    if question.number:
        years = _YEARS.fullmatch(text)
        return _age(int(years[1]), person) if years else None
    if number := _NUMBER.fullmatch(text):
        return _numbered(int(number[1]), question, person)
    found = [answer for answer in question.answers(person) if word in _forms(question, answer)]
    if not found and question.field == "apps":
        named = tuple(app_named(word))
        found = [answer for answer in question.answers(person) if answer.value == named]
    return Reply(answer=found[0]) if found and word else None


def in_a_sentence(typed: str, tell: Callable[[str], Told]) -> Reply | None:
    """What is told of the person in words of one's own (我爸 72岁), or None where nothing is."""
    meant = tell(typed)
    return Reply(told=meant) if (meant.person or meant.place) and not meant.question else None


def _numbered(number: int, question: Question, person: Person) -> Reply | None:
    """The answer of this number; 0 goes back."""
    if number == 0:
        return Reply(move="back")
    offered = choices(question, person)
    return Reply(answer=offered[number - 1]) if number <= len(offered) else None


def _age(years: int, person: Person) -> Reply | None:
    """An age that the person may be of; 0 is the age of a newborn."""
    youngest, oldest = person.ages
    return Reply(answer=Answer(label=str(years), value=years)) if youngest <= years <= oldest else None


def _forms(question: Question, answer: Answer) -> Iterator[str]:
    yield name_key(answer.label)
    yield from map(name_key, _WORDS.get(question.field, {}).get(answer.value, ()))
