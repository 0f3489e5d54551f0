"""A scene with only what may apply to a person."""

from dataclasses import replace

from tests.makings import with_a_phone
from tests.select.strategies import CERTAIN
from ybguide.domain.guide import Condition, Statement
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.select.procedure import procedure_for
from ybguide.store import Store


def statements(*conditions: Condition | None) -> tuple[Statement, ...]:
    return tuple(
        Statement(text=str(number), when=when, evidence=CERTAIN) for number, when in enumerate(conditions)
    )


def test_limits_and_needs_that_do_not_apply_are_left_out(store: Store) -> None:
    pieces = statements(None, Condition(age_below=16), Condition(age_from=16))
    scene = replace(store.all(Scene)[0], needs=pieces, limits=pieces, when=Condition(age_from=16))
    chosen = procedure_for(scene, Person(age=7))
    assert [[piece.text for piece in each] for each in (chosen.needs, chosen.limits)] == [["0", "1"]] * 2
    # A condition on the whole scene is shown, not judged.
    assert chosen.when == Condition(age_from=16)


def test_every_shipped_scene_is_whole_for_somebody_of_whom_nothing_is_known(store: Store) -> None:
    for scene in store.all(Scene):
        assert procedure_for(scene, Person()) == with_a_phone(scene)
