"""A guide, a scene or a failure with only what may apply to a person."""

from typing import TypeVar

from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide, Procedure
from ybguide.domain.person import Person
from ybguide.select.conditions import applying, holds, still_open

P = TypeVar("P", bound=Procedure)


def procedure_for(procedure: P, person: Person) -> P:
    """The procedure for this person. A condition on the whole of it is shown, not judged."""
    return procedure.but(
        needs=applying(procedure.needs, person),
        steps=applying(procedure.steps, person),
        limits=applying(procedure.limits, person),
    )


def guide_for(guide: Guide, person: Person) -> Guide | None:
    """The guide for this person, or None when it is known not to apply."""
    if holds(guide.when, person) == "no":
        return None
    return procedure_for(guide, person).but(when=still_open(guide.when, person))


def fix_for(fix: Fix, person: Person) -> Fix:
    """The failure with the causes and remedies that may apply to this person."""
    return procedure_for(fix, person).but(causes=applying(fix.causes, person))
