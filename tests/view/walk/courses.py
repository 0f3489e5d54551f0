"""Courses through the shipped guide, as tests walk them."""

from tests.makings import making
from ybguide.domain.address import Address, Depth
from ybguide.domain.person import ANYBODY, Person
from ybguide.domain.spelling import parse
from ybguide.store import Store
from ybguide.view.desk import spoken
from ybguide.view.making import Making
from ybguide.view.one_step import chosen_procedure
from ybguide.view.router import page_at
from ybguide.view.walk.course import Course


def course(
    store: Store, address: str | Address, person: Person = ANYBODY, *, desk: bool = False, more: bool = False
) -> tuple[Making, Course]:
    """A walk through the page of an address, for whom and how it is read."""
    there = parse(address) if isinstance(address, str) else address
    made = making(store, person, desk=desk)
    made = made.but(here=there.but(person=person, desk=desk))
    page = page_at(made)
    procedure = chosen_procedure(page, None)
    depth = Depth.WHOLE if more else Depth.SHORT
    return made, Course(
        page=page, procedure=procedure, spoken=spoken(made, procedure), helping=desk, depth=depth
    )


def every(store: Store) -> list[str]:
    """Addresses of all guides, scenes and failures that have steps."""
    from ybguide.domain.answers import Fix  # noqa: PLC0415 - only those who ask for all
    from ybguide.domain.guide import Guide  # noqa: PLC0415
    from ybguide.domain.places import Scene  # noqa: PLC0415

    guides = [guide.id for guide in store.all(Guide) if guide.steps]
    scenes = [f"scene/{scene.id}" for scene in store.all(Scene) if scene.steps]
    return [*guides, *scenes, *(f"fix/{fix.id}" for fix in store.all(Fix) if fix.steps)]
