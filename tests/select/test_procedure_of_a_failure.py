"""A failure with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.answers import Fix
from ybguide.domain.guide import Condition
from ybguide.domain.person import Person
from ybguide.select.procedure import fix_for
from ybguide.store import Store


def test_causes_and_remedies_that_do_not_apply_are_left_out(store: Store) -> None:
    fix = next(fix for fix in store.all(Fix) if fix.causes and fix.steps)
    cause, remedy = fix.causes[0], fix.steps[0]
    young, old = Condition(age_below=16), Condition(age_from=16)
    of_both = replace(
        fix,
        causes=(replace(cause, when=young), replace(cause, when=old)),
        steps=(replace(remedy, when=old), replace(remedy, when=young), replace(remedy, when=None)),
    )
    chosen = fix_for(of_both, Person(age=16))
    assert chosen == replace(
        fix,
        causes=(replace(cause, when=None),),
        steps=(replace(remedy, when=None), replace(remedy, when=None)),
    )


def test_every_shipped_failure_is_whole_for_somebody_of_whom_nothing_is_known(store: Store) -> None:
    fixes = store.all(Fix)
    assert [fix_for(fix, Person()) for fix in fixes] == list(fixes)
