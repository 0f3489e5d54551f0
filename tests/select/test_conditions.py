"""Does a condition hold for a person: yes, no, or not known. What is not known leaves nothing out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.select.strategies import CERTAIN, CONDITIONS, PEOPLE
from ybguide.domain.guide import Condition, Statement
from ybguide.domain.person import Person, Whom
from ybguide.select.conditions import applying, holds, still_open


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


@pytest.mark.parametrize(
    ("person", "left"),
    [
        (Person(), Condition(age_below=16, documents=("passport",), regions=("north",))),
        (Person(age=7), Condition(documents=("passport",), regions=("north",))),
        (Person(documents=("passport",)), Condition(age_below=16, regions=("north",))),
        (Person(regions=("north",)), Condition(age_below=16, documents=("passport",))),
        (Person(age=7, documents=("passport",)), Condition(regions=("north",))),
        (Person(age=7, documents=("passport",), regions=("north",)), None),
        (Person(age=16), None),
        (Person(documents=("id-card",)), None),
    ],
)
def test_of_a_condition_the_part_that_is_settled_is_not_shown_again(
    person: Person, left: Condition | None
) -> None:
    condition = Condition(age_below=16, documents=("passport",), regions=("north",))
    assert still_open(condition, person) == left


def test_both_ends_of_an_age_stay_open_together() -> None:
    condition = Condition(age_from=7, age_below=16, documents=("passport",))
    left = Condition(age_from=7, age_below=16)
    assert still_open(condition, Person(documents=("passport",))) == left
    assert still_open(condition, Person(age=7)) == Condition(documents=("passport",))
    assert still_open(None, Person()) is None


def test_what_applies_comes_in_order_with_what_is_not_known_yet() -> None:
    conditions = (
        Condition(age_from=16),
        None,
        Condition(age_below=16),
        Condition(age_below=16, regions=("north",)),
    )
    pieces = tuple(
        Statement(text=str(number), when=when, evidence=CERTAIN) for number, when in enumerate(conditions)
    )
    left = [(piece.text, piece.when) for piece in applying(pieces, Person(age=7))]
    assert left == [("1", None), ("2", None), ("3", Condition(regions=("north",)))]
