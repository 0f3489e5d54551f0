"""What is asked: only what is not known and matters, in few words and few questions."""

import pytest

from tests.select.people import questions_of, ways_of
from tests.select.strategies import CERTAIN
from ybguide.domain.guide import Condition
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.way import Way
from ybguide.select.questions import Question, questions_for
from ybguide.store import Store
from ybguide.text.width import width


@pytest.fixture(scope="module")
def questions(store: Store) -> tuple[Question, ...]:
    return questions_of(store)


def question(questions: tuple[Question, ...], field: str) -> Question:
    return next(each for each in questions if each.field == field)


def labels(asked: Question, person: Person) -> list[str]:
    return [answer.label for answer in asked.answers(person)]


def test_the_age_is_asked_of_children_by_the_ranges_that_matter(questions: tuple[Question, ...]) -> None:
    age = question(questions, "age")
    assert [(answer.label, answer.value) for answer in age.answers(Person(whom="child"))] == [
        ("未满 16 周岁", 0),
        ("满 16 周岁", 16),
    ]
    assert [each for each in (None, "self", "elder", "other") if not age.settled(Person(whom=each))] == []  # type: ignore[arg-type]
    assert not age.settled(Person(whom="child"))


def test_whether_the_code_opens_already_is_asked_second_and_of_no_newborn(
    questions: tuple[Question, ...],
) -> None:
    assert [each.field for each in questions][:2] == ["whom", "activated"]
    activated = questions[1]
    assert labels(activated, ANYBODY) == ["能打开，或者以前激活过", "还没有激活过"]
    for person in (Person(age=0), Person(whom="child", documents=("birth-certificate",))):
        assert activated.settled(person)
    for person in (ANYBODY, Person(whom="child"), Person(age=1), Person(documents=("passport",))):
        assert not activated.settled(person)


def test_who_has_the_code_is_not_asked_about_enrolment(questions: tuple[Question, ...]) -> None:
    enrolled = question(questions, "enrolled")
    assert {known: enrolled.settled(Person(activated=known)) for known in (None, True, False)} == {
        None: False,
        True: True,
        False: False,
    }


def test_only_a_small_child_may_have_nothing_but_a_birth_certificate(questions: tuple[Question, ...]) -> None:
    documents = question(questions, "documents")
    newborn = "只有出生医学证明，还没有身份证号码"
    assert newborn in labels(documents, Person(whom="child"))
    assert newborn in labels(documents, Person(whom="child", age=15))
    for person in (Person(), Person(whom="self"), Person(whom="elder"), Person(whom="child", age=16)):
        assert newborn not in labels(documents, person)


def test_whom_is_asked_by_the_age_that_is_known(questions: tuple[Question, ...]) -> None:
    whom = question(questions, "whom")
    values = {age: [answer.value for answer in whom.answers(Person(age=age))] for age in (None, 7, 40, 60)}
    assert values == {
        None: ["self", "child", "elder", "other"],
        7: ["self", "child"],
        40: ["self", "other"],
        60: ["self", "elder", "other"],
    }


def test_the_apps_that_are_offered_are_those_that_ways_need(
    store: Store, questions: tuple[Question, ...]
) -> None:
    apps = question(questions, "apps")
    wanted = dict.fromkeys(way.channel for way in ways_of(store) if "app" in way.needs)
    assert labels(apps, ANYBODY) == [*(store.title("channel", app) for app in wanted), "都没有"]


def test_questions_and_answers_are_short_enough_for_a_narrow_terminal(
    questions: tuple[Question, ...],
) -> None:
    for each in questions:
        text = each.text.format(who="您")
        assert text.endswith(("？", "。"))
        assert width(text) <= 48
        assert all(width(label) <= 36 for label in labels(each, Person(whom="child")))


def way(condition: Condition | None) -> Way:
    return Way(
        id="w",
        show="app/activate",
        whom=("self",),
        when=condition,
        enrolled=True,
        activated=False,
        needs=(),
        because="",
        evidence=CERTAIN,
    )


def ranges(person: Person, *conditions: Condition | None) -> list[tuple[str, int]]:
    """The ages that are told apart, of a person, by ways with these conditions."""
    asked = question(questions_for([way(condition) for condition in conditions], {}), "age")
    return [(answer.label, answer.value) for answer in asked.answers(person)]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (None, [("不限", 0)]),
        (Condition(), [("不限", 0)]),
        (Condition(age_from=1), [("未满 1 周岁", 0), ("满 1 周岁", 1)]),
        (Condition(age_from=17), [("未满 17 周岁", 0), ("满 17 周岁", 17)]),
        (Condition(age_below=17), [("未满 17 周岁", 0), ("满 17 周岁", 17)]),
        (Condition(age_from=18), [("不限", 0)]),
        (Condition(age_below=18), [("不限", 0)]),
        (
            Condition(age_from=7, age_below=16),
            [("未满 7 周岁", 0), ("满 7 周岁、未满 16 周岁", 7), ("满 16 周岁", 16)],
        ),
    ],
)
def test_ages_are_told_apart_at_limits_a_child_may_pass(
    condition: Condition | None, expected: list[tuple[str, int]]
) -> None:
    assert ranges(Person(whom="child"), condition) == expected


def test_ages_are_told_apart_at_the_limits_of_all_ways_once_each() -> None:
    conditions = (Condition(age_from=16), Condition(age_below=16), Condition(age_below=1), None)
    assert [first for _, first in ranges(Person(whom="child"), *conditions)] == [0, 1, 16]


def test_where_the_youngest_is_known_a_limit_below_tells_nothing_apart() -> None:
    limits = (Condition(age_from=60), Condition(age_from=70), Condition(age_from=130))
    assert ranges(Person(whom="elder"), *limits) == [
        ("未满 70 周岁", 60),
        ("满 70 周岁、未满 130 周岁", 70),
        ("满 130 周岁", 130),
    ]
