"""What is asked: only what is not known and matters, in few words and few questions."""

from itertools import product

import pytest

from tests.select.people import people, questions_of, ways_of
from ybguide.domain.person import ANYBODY, Person
from ybguide.select.decide import Decision, Tree, decide, undecided
from ybguide.select.questions import UNKNOWN, Question
from ybguide.select.recommend import recommend
from ybguide.store import Store
from ybguide.text.width import width

MOST = 6


@pytest.fixture(scope="module")
def questions(store: Store) -> tuple[Question, ...]:
    return questions_of(store)


@pytest.fixture(scope="module")
def tree(store: Store, questions: tuple[Question, ...]) -> Tree:
    return decide(ways_of(store), questions, ANYBODY)


def question(questions: tuple[Question, ...], field: str) -> Question:
    return next(each for each in questions if each.field == field)


def labels(asked: Question, person: Person) -> list[str]:
    return [answer.label for answer in asked.answers(person)]


def depth(tree: Tree) -> int:
    return 1 + max(depth(branch.to) for branch in tree.branches) if isinstance(tree, Decision) else 0


def asked_in(tree: Tree) -> set[str]:
    if not isinstance(tree, Decision):
        return set()
    return {tree.question.field}.union(*(asked_in(branch.to) for branch in tree.branches))


def follow(tree: Tree, person: Person) -> Tree:
    """Where the answers of a person lead."""
    while isinstance(tree, Decision):
        told = getattr(person, tree.question.field)
        offered = {answer.value: branch.to for branch in tree.branches for answer in branch.answers}
        if tree.question.number and told is not None:
            told = max(value for value in offered if value is not None and value <= told)
        tree = offered[told if told in offered else UNKNOWN.value]
    return tree


def test_at_most_six_are_asked(tree: Tree) -> None:
    assert depth(tree) == MOST


def test_every_question_is_asked_of_somebody(tree: Tree, questions: tuple[Question, ...]) -> None:
    assert asked_in(tree) == {each.field for each in questions}


def test_the_answers_lead_where_the_recommendation_does(
    store: Store, tree: Tree, questions: tuple[Question, ...]
) -> None:
    """For everybody who can answer so: the age is asked of children alone, a document of whom it may be."""
    ways = ways_of(store)
    count = 0
    for person in people(questions):
        aged = person.age is None or person.whom == "child"
        newborn = "birth-certificate" in person.documents
        if aged and (not newborn or (person.whom == "child" and (person.age or 0) < 16)):
            count += 1
            assert follow(tree, person) == recommend(ways, person), person
    assert count > 10_000


def test_no_question_is_asked_whose_answers_lead_to_the_same(tree: Tree) -> None:
    def check(tree: Tree) -> None:
        if isinstance(tree, Decision):
            targets = [branch.to for branch in tree.branches]
            assert len(set(targets)) == len(targets) > 1
            for target in targets:
                check(target)

    check(tree)


def test_what_is_told_is_not_asked(store: Store, questions: tuple[Question, ...]) -> None:
    told = {
        "whom": Person(whom="elder"),
        "enrolled": Person(enrolled=True),
        "documents": Person(documents=("id-card",)),
        "smartphone": Person(smartphone=False),
        "face": Person(face=True),
        "apps": Person(apps=("alipay",)),
        "age": Person(age=7),
    }
    for field, person in told.items():
        assert field not in asked_in(decide(ways_of(store), questions, person))


def test_with_everything_told_nothing_is_asked(store: Store, questions: tuple[Question, ...]) -> None:
    everything = Person(
        whom="child",
        age=7,
        documents=("id-card",),
        smartphone=False,
        face=False,
        enrolled=True,
        apps=("wechat",),
    )
    assert decide(ways_of(store), questions, everything) == recommend(ways_of(store), everything)
    assert not undecided(ways_of(store), questions, everything)


@pytest.mark.parametrize(
    "person",
    [Person(enrolled=False), Person(documents=("passport",), enrolled=True, whom="elder")],
    ids=["not enrolled", "a passport"],
)
def test_what_cannot_change_anything_is_not_asked(
    person: Person, store: Store, questions: tuple[Question, ...]
) -> None:
    assert decide(ways_of(store), questions, person) == recommend(ways_of(store), person)


def test_undecided_is_whoever_still_has_a_decision(store: Store, questions: tuple[Question, ...]) -> None:
    ways = ways_of(store)
    whoms, answers = (None, "self", "child", "elder"), (None, True, False)
    for whom, phone, face, enrolled in product(whoms, answers, answers, answers):
        person = Person(whom=whom, smartphone=phone, face=face, enrolled=enrolled)  # type: ignore[arg-type]
        assert undecided(ways, questions, person) is isinstance(decide(ways, questions, person), Decision)


def test_the_age_is_asked_of_children_by_the_ranges_that_matter(questions: tuple[Question, ...]) -> None:
    age = question(questions, "age")
    assert [(answer.label, answer.value) for answer in age.answers(Person(whom="child"))] == [
        ("未满 16 周岁", 0),
        ("满 16 周岁", 16),
    ]
    assert [each for each in (None, "self", "elder", "other") if not age.settled(Person(whom=each))] == []  # type: ignore[arg-type]
    assert not age.settled(Person(whom="child"))


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
