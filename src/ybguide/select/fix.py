"""A failure with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.answers import Fix
from ybguide.domain.person import Person
from ybguide.select.conditions import applying


def fix_for(fix: Fix, person: Person) -> Fix:
    """The failure with the causes and remedies that may apply to this person."""
    return replace(fix, causes=applying(fix.causes, person), try_=applying(fix.try_, person))
