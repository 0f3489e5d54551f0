"""Guides, scenes and fixes with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.select.conditions import holds, statements_for, steps_for, still_open


def guide_for(guide: Guide, person: Person) -> Guide | None:
    """The guide for this person, or None when it is known not to apply."""
    if holds(guide.when, person) == "no":
        return None
    return replace(
        guide,
        when=still_open(guide.when, person),
        needs=statements_for(guide.needs, person),
        steps=steps_for(guide.steps, person),
    )


def scene_for(scene: Scene, person: Person) -> Scene:
    """The scene for this person; a condition on the whole of it is shown, not judged."""
    return replace(
        scene,
        needs=statements_for(scene.needs, person),
        steps=steps_for(scene.steps, person),
        limits=statements_for(scene.limits, person),
    )


def fix_for(fix: Fix, person: Person) -> Fix:
    """The failure with the causes and remedies that may apply to this person."""
    remedies = tuple(
        replace(remedy, when=still_open(remedy.when, person))
        for remedy in fix.try_
        if holds(remedy.when, person) != "no"
    )
    return replace(fix, causes=statements_for(fix.causes, person), try_=remedies)
