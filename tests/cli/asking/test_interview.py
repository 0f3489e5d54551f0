"""Questions one after the other, as long as an answer makes a difference; back and quit at any of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from ybguide.cli.asking.interview import interview
from ybguide.cli.asking.replies import Reply
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.way import Way
from ybguide.people import Told
from ybguide.select.questions import UNKNOWN, Answer, Question, questions_for
from ybguide.store import Store
from ybguide.view.place import placed

BACK, QUIT = Reply(move="back"), Reply(move="quit")
NOT_KNOWN = Reply(answer=UNKNOWN)


def says(value: object) -> Reply:
    return Reply(answer=Answer(label="", value=value))


@dataclass
class Desk:
    """Replies prepared; what was asked and said is kept."""

    replies: Iterator[Reply]
    asked: list[tuple[int, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.said.append(text)

    def ask(self, question: Question, person: Person, number: int) -> Reply:
        assert not question.settled(person)
        self.asked.append((number, question.field))
        return next(self.replies)


def held(store: Store, person: Person, *replies: Reply) -> tuple[Person | None, Desk]:
    ways = store.all(Way)
    desk = Desk(replies=iter(replies))
    questions = questions_for(ways, store.titles("channel"))
    found = interview(
        ways, questions, person, desk, placed=lambda person, place: placed(store, person, place)
    )
    return found, desk


def test_what_is_answered_is_known_of_the_person_and_a_line_ends_it(store: Store) -> None:
    person, desk = held(store, ANYBODY, says("self"), says(False), says(False))
    assert person == Person(whom="self", activated=False, enrolled=False)
    assert desk.asked == [(1, "whom"), (2, "activated"), (3, "enrolled")]
    assert [text[:6] for text in desk.said] == ["回答几个问题", ""]


def test_who_goes_back_answers_the_question_before_anew(store: Store) -> None:
    person, desk = held(store, ANYBODY, says("child"), BACK, says("self"), says(False), says(False))
    assert person == Person(whom="self", activated=False, enrolled=False)
    assert [field for _, field in desk.asked] == ["whom", "activated", "whom", "activated", "enrolled"]
    assert [number for number, _ in desk.asked] == [1, 2, 1, 2, 3]


def test_before_the_first_question_there_is_none(store: Store) -> None:
    person, desk = held(store, ANYBODY, BACK, says("self"), says(False), says(False))
    assert person == Person(whom="self", activated=False, enrolled=False)
    assert desk.said[1] == "这已经是第一个问题了。"


def test_who_quits_is_told_how_to_go_on(store: Store) -> None:
    person, desk = held(store, ANYBODY, says("self"), QUIT)
    assert person is None
    assert desk.said[-1] == "好，先到这里。想接着选，再输入：ybguide start"


def test_who_has_the_code_is_not_asked_what_getting_one_takes(store: Store) -> None:
    person, desk = held(store, ANYBODY, says("child"), says(True), says(("alipay",)))
    assert person == Person(whom="child", activated=True, apps=("alipay",))
    assert [field for _, field in desk.asked] == ["whom", "activated", "apps"]


def test_what_is_not_known_is_not_asked_again(store: Store) -> None:
    person, desk = held(store, ANYBODY, *[NOT_KNOWN] * 7)
    assert person == ANYBODY
    assert len({field for _, field in desk.asked}) == len(desk.asked)


@pytest.mark.parametrize("person", [Person(enrolled=False)], ids=str)
def test_where_nothing_can_change_nothing_is_asked_or_said(person: Person, store: Store) -> None:
    found, desk = held(store, person)
    assert (found, desk.asked, desk.said) == (person, [], [])


def test_a_sentence_tells_more_than_was_asked_and_is_taken_back_as_a_whole(store: Store) -> None:
    told = Reply(told=Told(whom="elder", age=72, smartphone=False, place="德阳"))
    person, desk = held(store, ANYBODY, told, BACK, told, *[NOT_KNOWN] * 7)
    assert person is not None
    assert (person.whom, person.age, person.smartphone, person.place) == ("elder", 72, False, "德阳")
    asked = [field for _, field in desk.asked]
    assert asked[0] == asked[2] == "whom"
    assert {"age", "smartphone"} & set(asked) == set()


def test_a_place_that_there_is_several_times_is_left_open(store: Store) -> None:
    told = Reply(told=Told(whom="self", place="鼓楼区"))
    person, _ = held(store, ANYBODY, told, *[NOT_KNOWN] * 7)
    assert person is not None
    assert (person.whom, person.place) == ("self", None)
