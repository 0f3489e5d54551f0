"""A scene with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.select.conditions import statements_for, steps_for


def scene_for(scene: Scene, person: Person) -> Scene:
    """The scene for this person; a condition on the whole of it is shown, not judged."""
    return replace(
        scene,
        needs=statements_for(scene.needs, person),
        steps=steps_for(scene.steps, person),
        limits=statements_for(scene.limits, person),
    )
