"""What an entry meets: its title, what is asked of it more than once, whom and which states it speaks of."""

import pytest

from ybguide.authoring.compile.meets import meets

CHILD, STOPPED, CODE = ("who/child",), ("state/stopped",), ("thing/code",)
NOTHING: tuple[str, ...] = ()


def test_it_meets_what_its_title_is_about() -> None:
    assert meets(about=CODE, asked=[], said=[]) == {"thing/code"}


def test_what_is_asked_of_it_more_than_once_is_met_and_a_chance_is_not() -> None:
    assert meets(about=(), asked=[CHILD, NOTHING], said=[]) == set()
    assert meets(about=(), asked=[CHILD, NOTHING, CHILD], said=[]) == {"who/child"}


def test_among_many_ways_to_ask_a_tenth_is_needed() -> None:
    assert meets(about=(), asked=[NOTHING] * 38 + [CHILD] * 3, said=[]) == set()
    assert meets(about=(), asked=[NOTHING] * 36 + [CHILD] * 4, said=[]) == {"who/child"}


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ([CHILD, STOPPED], {"who/child", "state/stopped"}),
        # That an answer names a thing or an act does not make it the answer for that.
        ([CODE, ("want/remove",)], set()),
    ],
)
def test_it_meets_whom_and_which_states_it_speaks_of(said: list[tuple[str, ...]], met: set[str]) -> None:
    assert meets(about=(), asked=[], said=said) == met
