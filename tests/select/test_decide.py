"""What is left to decide: only what matters, however it is reached, in few questions."""

from itertools import product

import pytest

from tests.select.people import people, questions_of, ways_of
from ybguide.domain.person import ANYBODY, Person
from ybguide.select.decide import Decision, Tree, decide, undecided
from ybguide.select.questions import UNKNOWN, Question
from ybguide.select.recommend import recommend
from ybguide.store import Store

MOST = 7


@pytest.fixture(scope="module")
def questions(store: Store) -> tuple[Question, ...]:
    return questions_of(store)


@pytest.fixture(scope="module")
def tree(store: Store, questions: tuple[Question, ...]) -> Tree:
    return decide(ways_of(store), questions, ANYBODY)


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


def test_at_most_seven_are_asked(tree: Tree) -> None:
    assert depth(tree) == MOST


def test_every_question_is_asked_of_somebody(tree: Tree, questions: tuple[Question, ...]) -> None:
    assert asked_in(tree) == {each.field for each in questions}


def test_the_answers_lead_where_the_recommendation_does(
    store: Store, tree: Tree, questions: tuple[Question, ...]
) -> None:
    """For everybody who can answer so: the age is asked of children alone, a document of whom it may be.

    Whoever has the code is not asked about enrolment.
    """
    ways = ways_of(store)
    count = 0
    for person in people(questions):
        aged = person.age is None or person.whom == "child"
        newborn = "birth-certificate" in person.documents
        asked = not person.activated or person.enrolled is None
        if aged and asked and (not newborn or (person.whom == "child" and (person.age or 0) < 16)):
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
        "activated": Person(activated=False),
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
        activated=False,
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
    [Person(enrolled=False), Person(documents=("passport",), activated=False, enrolled=True, whom="elder")],
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
