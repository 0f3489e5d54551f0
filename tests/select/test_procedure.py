"""A guide with only what may apply to a person."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.makings import with_a_phone
from tests.select.strategies import CERTAIN, CONDITIONS, PEOPLE
from ybguide.domain.guide import Condition, Guide, Statement, Step
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.select.procedure import guide_for, procedure_for
from ybguide.store import Store


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
        limits=(),
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
    for guide in store.all(Guide):
        assert guide_for(guide, Person()) == with_a_phone(guide)


@pytest.mark.parametrize("smartphone", [True, False])
def test_no_shipped_procedure_loses_all_its_steps_to_having_a_phone_or_none(
    smartphone: bool,  # noqa: FBT001 - the one thing that differs
    store: Store,
) -> None:
    for procedure in (*store.all(Guide), *store.all(Scene)):
        chosen = procedure_for(procedure, Person(smartphone=smartphone))
        assert bool(chosen.steps) == bool(procedure.steps), procedure.id


@pytest.mark.parametrize("age", [0, 7, 15, 16, 70])
def test_no_shipped_guide_loses_all_its_steps_to_an_age(age: int, store: Store) -> None:
    for guide in store.all(Guide):
        chosen = guide_for(guide, Person(age=age))
        assert chosen is None or bool(chosen.steps) == bool(guide.steps)
