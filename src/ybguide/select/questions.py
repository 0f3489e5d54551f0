"""What is asked about a person to find the right way, in order.

The prompts, the map and the tests go by this one list.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Literal

from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.record import Record

Field = Literal["whom", "activated", "enrolled", "age", "documents", "smartphone", "face", "apps"]


class Answer(Record):
    """What may be said: what it makes of the field of the person, None where it tells nothing."""

    label: str
    value: Any


UNKNOWN = Answer(label="不知道", value=None)
"""It may be the answer to every question."""


def _of_everybody(_: Person) -> bool:
    return True


def _no_newborn(person: Person) -> bool:
    """Whether there may be a code already: a newborn has none."""
    return person.age != 0 and person.documents != ("birth-certificate",)


def _without_code(person: Person) -> bool:
    """Whoever has the code is enrolled: nobody else gets one."""
    return person.activated is not True


class Question(Record):
    """A question about one ``field`` of the person; ``{who}`` in its text is the person it is about.

    ``answers`` gives those that make sense for the person; where ``number`` is set they stand for ranges,
    each by its first number, and any number may be said. ``asked_of`` tells of whom it is asked at all.
    """

    field: Field
    text: str
    answers: Callable[[Person], tuple[Answer, ...]]
    asked_of: Callable[[Person], bool] = _of_everybody
    number: bool = False

    def settled(self, person: Person) -> bool:
        """Whether it need not be asked: it was told already, or is not asked of such people."""
        return getattr(person, self.field) not in (None, ()) or not self.asked_of(person)

    def told(self, person: Person, value: Any) -> Person:
        """The person after the answer."""
        return person if value is None else replace(person, **{self.field: value})


def addressed(person: Person) -> str:
    """How a question names the person: the reader or somebody else."""
    return "您" if person.whom in (None, "self") else "他"


def questions_for(ways: Sequence[Way], channels: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions for these ways, the first first; ``channels`` are the names of the channels by id."""
    apps = dict.fromkeys(way.channel for way in ways if "app" in way.needs)
    at_hand = (*(Answer(label=channels[app], value=(app,)) for app in apps), Answer(label="都没有", value=()))
    return (
        Question(field="whom", text="给谁办医保码？", answers=_whom),
        _yes_or_no(
            "activated",
            "{who}已经能打开医保码了吗？",
            ("能打开，或者以前激活过", "还没有激活过"),
            asked_of=_no_newborn,
        ),
        _yes_or_no("enrolled", "{who}参加医保了吗？", ("参加了", "还没有"), asked_of=_without_code),
        Question(
            field="age",
            text="孩子几周岁？",
            answers=lambda person: tuple(_ages(ways, person)),
            asked_of=lambda person: person.whom == "child",
            number=True,
        ),
        Question(field="documents", text="{who}用哪种证件？", answers=_documents),
        _yes_or_no("smartphone", "{who}有自己的智能手机吗？", ("有", "没有")),
        _yes_or_no("face", "{who}能对着手机刷脸吗？", ("能", "不能，或者总是刷不过")),
        Question(field="apps", text="要用的手机上，已经有哪一个？选最常用的。", answers=lambda _: at_hand),
    )


_WHOM = (
    Answer(label="自己（未满 16 周岁的，请选孩子）", value="self"),
    Answer(label="孩子（未满 18 周岁）", value="child"),
    Answer(label="老人（满 60 周岁）", value="elder"),
    Answer(label="别的成年人", value="other"),
)
_ID_CARD = Answer(label="身份证，或户口本上有身份证号码", value=("id-card",))
_NEWBORN = Answer(label="只有出生医学证明，还没有身份证号码", value=("birth-certificate",))
_OTHERS = (
    Answer(label="港澳台居民居住证", value=("residence-permit",)),
    Answer(label="外国护照", value=("passport",)),
)
_NUMBERED_FROM = 16
"""Who is no small child has a number: 居民身份证法 article 2 has everybody of 16 apply for a card."""


def _yes_or_no(
    field: Field,
    text: str,
    labels: tuple[str, str],
    *,
    asked_of: Callable[[Person], bool] = _of_everybody,
) -> Question:
    """A question with two answers, the first of which means yes."""
    yes, no = labels
    answers = (Answer(label=yes, value=True), Answer(label=no, value=False))
    return Question(field=field, text=text, answers=lambda _: answers, asked_of=asked_of)


def _whom(person: Person) -> tuple[Answer, ...]:
    """Those who may be of the age of the person."""
    youngest, oldest = person.ages
    ages = {answer: Person(whom=answer.value).ages for answer in _WHOM}
    return tuple(answer for answer, (first, last) in ages.items() if first <= oldest and youngest <= last)


def _documents(person: Person) -> tuple[Answer, ...]:
    child = person.whom == "child" and person.ages[0] < _NUMBERED_FROM
    return (_ID_CARD, *((_NEWBORN,) if child else ()), *_OTHERS)


def _ages(ways: Sequence[Way], person: Person) -> Iterator[Answer]:
    """The ranges of age that the ways tell apart, each by its first year."""
    youngest, oldest = person.ages
    limits = {limit for way in ways if way.when for limit in (way.when.age_from, way.when.age_below) if limit}
    inside = sorted(limit for limit in limits if youngest < limit <= oldest)
    for first, end in pairwise((youngest, *inside, oldest + 1)):
        words = [f"满 {first} 周岁"] if first > youngest else []
        words += [f"未满 {end} 周岁"] if end <= oldest else []
        yield Answer(label="、".join(words) or "不限", value=first)
