"""Does a condition hold for a person: yes, no, or not known. What is not known leaves nothing out."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition, Guide, Statement, Step
from ybguide.domain.person import Person, Whom
from ybguide.select.conditions import holds
from ybguide.select.guide import guide_for
from ybguide.store import Store

WORDS = st.lists(st.sampled_from(["a", "b", "c"]), unique=True, max_size=2).map(tuple)
AGES = st.none() | st.integers(0, 30)
LIMITS = st.none() | st.integers(1, 30)
CONDITIONS = st.builds(Condition, age_from=AGES, age_below=LIMITS, documents=WORDS, regions=WORDS)
WHOM = st.sampled_from([None, "self", "child", "elder", "other"])


def possible(person: Person) -> bool:
    youngest, oldest = Person(whom=person.whom).ages
    return person.age is None or youngest <= person.age <= oldest


PEOPLE = st.builds(Person, whom=WHOM, age=AGES, documents=WORDS, regions=WORDS).filter(possible)
CERTAIN = Evidence(sources=("law",), confidence="high", as_of=None)


@pytest.mark.parametrize(
    ("condition", "person", "answer"),
    [
        (None, Person(), "yes"),
        (Condition(), Person(), "yes"),
        (Condition(age_below=16), Person(age=15), "yes"),
        (Condition(age_below=16), Person(age=16), "no"),
        (Condition(age_from=16), Person(age=16), "yes"),
        (Condition(age_from=16), Person(age=15), "no"),
        (Condition(age_from=7, age_below=16), Person(age=6), "no"),
        (Condition(age_from=7, age_below=16), Person(age=7), "yes"),
        (Condition(age_below=16), Person(), "unknown"),
        (Condition(age_from=0), Person(age=0), "yes"),
        (Condition(age_from=16), Person(whom="elder"), "yes"),
        (Condition(age_from=16), Person(whom="other"), "yes"),
        (Condition(age_from=16), Person(whom="child"), "unknown"),
        (Condition(age_from=18), Person(whom="child"), "no"),
        (Condition(age_below=18), Person(whom="child"), "yes"),
        (Condition(age_below=16), Person(whom="elder"), "no"),
        (Condition(age_below=16), Person(whom="self"), "unknown"),
        (Condition(documents=("passport",)), Person(documents=("passport", "id-card")), "yes"),
        (Condition(documents=("passport",)), Person(documents=("id-card",)), "no"),
        (Condition(documents=("passport",)), Person(), "unknown"),
        (Condition(regions=("deyang", "mianyang")), Person(regions=("deyang", "sichuan")), "yes"),
        (Condition(regions=("beijing",)), Person(regions=("sichuan",)), "no"),
        (Condition(age_below=16, documents=("passport",)), Person(age=20), "no"),
        (Condition(age_below=16, documents=("passport",)), Person(age=7), "unknown"),
        (Condition(age_below=16, documents=("passport",)), Person(age=7, documents=("passport",)), "yes"),
    ],
)
def test_all_parts_must_hold_and_one_that_does_not_decides(
    condition: Condition | None, person: Person, answer: str
) -> None:
    assert holds(condition, person) == answer


@given(CONDITIONS, PEOPLE)
def test_knowing_less_never_turns_a_yes_into_a_no(condition: Condition, person: Person) -> None:
    for less in (replace(person, age=None), replace(person, documents=()), replace(person, regions=())):
        assert (
            holds(condition, less) in {holds(condition, person), "unknown"}
            or holds(condition, person) == "no"
        )


@given(CONDITIONS, st.sampled_from(["self", "child", "elder", "other"]), st.integers(0, 130))
def test_who_it_is_never_contradicts_an_age_that_fits(condition: Condition, whom: Whom, age: int) -> None:
    youngest, oldest = Person(whom=whom).ages
    if youngest <= age <= oldest:
        vaguely, exactly = (holds(condition, Person(whom=whom, age=known)) for known in (None, age))
        assert vaguely in {exactly, "unknown"}


@given(CONDITIONS)
def test_nothing_known_leaves_nothing_out(condition: Condition) -> None:
    assert holds(condition, Person()) != "no"


@given(st.integers(0, 130), st.integers(0, 130))
def test_exactly_one_side_of_an_age_holds(limit: int, age: int) -> None:
    person = Person(age=age)
    sides = {holds(Condition(age_from=limit), person), holds(Condition(age_below=limit), person)}
    assert sides == {"yes", "no"}


def guide_with(*conditions: Condition | None, when: Condition | None = None) -> Guide:
    """A guide with a step and a thing to have ready for each condition."""
    steps = [
        Step(
            id=str(number),
            do="做",
            path=(),
            also=(),
            when=each,
            notes=(),
            warnings=(),
            fixes=(),
            evidence=CERTAIN,
        )
        for number, each in enumerate(conditions)
    ]
    needs = [
        Statement(text=str(number), when=each, evidence=CERTAIN) for number, each in enumerate(conditions)
    ]
    return Guide(
        id="app/activate",
        channel="app",
        task="activate",
        way=None,
        region=None,
        title="题",
        summary="说",
        minutes=1,
        when=when,
        needs=tuple(needs),
        steps=tuple(steps),
        gap=None,
        done=None,
        next=(),
        contacts=(),
        conflicts=(),
        topics=(),
    )


def test_only_what_may_apply_is_left() -> None:
    guide = guide_with(
        None, Condition(age_below=16), Condition(age_from=16), Condition(documents=("passport",))
    )
    chosen = guide_for(guide, Person(age=7))
    assert chosen
    assert [step.id for step in chosen.steps] == ["0", "1", "3"]
    assert [need.text for need in chosen.needs] == ["0", "1", "3"]


def test_a_condition_that_is_settled_is_not_shown_again() -> None:
    chosen = guide_for(guide_with(Condition(age_below=16), when=Condition(age_below=18)), Person(age=7))
    assert chosen
    assert (chosen.when, chosen.steps[0].when, chosen.needs[0].when) == (None, None, None)


def test_of_a_condition_half_settled_only_the_open_half_is_shown() -> None:
    chosen = guide_for(guide_with(Condition(age_below=16, documents=("passport",))), Person(age=7))
    assert chosen
    assert chosen.steps[0].when == Condition(documents=("passport",))


def test_a_guide_for_others_is_none() -> None:
    assert guide_for(guide_with(None, when=Condition(age_from=16)), Person(age=7)) is None


@settings(deadline=None, max_examples=60)
@given(st.lists(st.none() | CONDITIONS, max_size=4), st.none() | CONDITIONS, PEOPLE)
def test_choosing_twice_is_choosing_once(
    steps: list[Condition | None], when: Condition | None, person: Person
) -> None:
    chosen = guide_for(guide_with(*steps, when=when), person)
    if chosen is not None:
        assert guide_for(chosen, person) == chosen


def test_every_shipped_guide_is_whole_for_a_person_of_whom_nothing_is_known(store: Store) -> None:
    guides = store.all(Guide)
    assert [guide_for(guide, Person()) for guide in guides] == list(guides)


@pytest.mark.parametrize("age", [0, 7, 15, 16, 70])
def test_no_shipped_guide_loses_all_its_steps_to_an_age(age: int, store: Store) -> None:
    for guide in store.all(Guide):
        chosen = guide_for(guide, Person(age=age))
        assert chosen is None or bool(chosen.steps) == bool(guide.steps)
