"""For whom a list is: what it keeps of the person, and the person it means today."""

from ybguide.domain.person import Person, Whom
from ybguide.places.errors import SharedName
from ybguide.store import Store
from ybguide.todo.model import Whose
from ybguide.view.making import Making
from ybguide.view.place import FoundPlace, find_place

_NAMES: dict[Whom | None, str] = {"child": "孩子", "elder": "老人", "other": "家人"}
MYSELF = "我"


def name_for(person: Person) -> str:
    """What a list is called for this person, where nobody chose a name."""
    return _NAMES.get(person.whom, MYSELF)


def whose(person: Person) -> Whose:
    """What a list keeps of a person; a place only where there is one of this name."""
    kept = {
        name: getattr(person, name)
        for name in ("whom", "activated", "age", "documents", "smartphone", "face", "enrolled", "apps")
    }
    return Whose(**kept, place=person.place if person.where else None)


def person_of(store: Store, kept: Whose) -> Person:
    """The person that a list goes by; a place that there is no more is left out."""
    channels = store.titles("channel")
    found = _place(store, kept.place)
    return Person(
        whom=kept.whom,
        activated=kept.activated,
        age=kept.age,
        documents=kept.documents,
        smartphone=kept.smartphone,
        face=kept.face,
        enrolled=kept.enrolled,
        apps=tuple(app for app in kept.apps if app in channels),
        regions=found.where.regions if found.where else (),
        place=kept.place if found.where else None,
        where=found.where,
    )


def making_for(making: Making, kept: Whose) -> Making:
    """What the pages for that person are made from; without a place of their own, at the reader's."""
    person, here = person_of(making.store, kept), making.person
    if person.where is None:
        person = person.but(regions=here.regions, place=here.place, where=here.where)
    store = making.store.at((person.where,)) if person.where else making.store
    return making.but(store=store, here=making.here.but(person=person))


def _place(store: Store, name: str | None) -> FoundPlace:
    if name is None:
        return FoundPlace()
    try:
        return find_place(store, name)
    except SharedName:
        # It named one place when it was kept; by now several share the name.
        return FoundPlace()
