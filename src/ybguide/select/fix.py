"""A failure with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.answers import Fix
from ybguide.domain.person import Person
from ybguide.select.conditions import holds, statements_for, still_open


def fix_for(fix: Fix, person: Person) -> Fix:
    """The failure with the causes and remedies that may apply to this person."""
    remedies = tuple(
        replace(remedy, when=still_open(remedy.when, person))
        for remedy in fix.try_
        if holds(remedy.when, person) != "no"
    )
    return replace(fix, causes=statements_for(fix.causes, person), try_=remedies)
