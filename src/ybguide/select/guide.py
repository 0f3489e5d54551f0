"""A guide with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.select.conditions import applying, holds, still_open


def guide_for(guide: Guide, person: Person) -> Guide | None:
    """The guide for this person, or None when it is known not to apply."""
    if holds(guide.when, person) == "no":
        return None
    return replace(
        guide,
        when=still_open(guide.when, person),
        needs=applying(guide.needs, person),
        steps=applying(guide.steps, person),
    )
