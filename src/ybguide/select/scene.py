"""A scene with only what may apply to a person."""

from dataclasses import replace

from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.select.conditions import applying


def scene_for(scene: Scene, person: Person) -> Scene:
    """The scene for this person; a condition on the whole of it is shown, not judged."""
    return replace(
        scene,
        needs=applying(scene.needs, person),
        steps=applying(scene.steps, person),
        limits=applying(scene.limits, person),
    )
