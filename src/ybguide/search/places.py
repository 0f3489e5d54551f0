"""A place named in a question: what follows acts as if it had been given with ``--region``."""

from ybguide.record import Record
from ybguide.store import Store

_LONGEST = 12
"""Characters of the longest name of a place."""


class NamedPlace(Record):
    """A name of a place as it stands in a question, and the region that answers for it."""

    name: str
    region: str


def named_place(store: Store, query: str) -> NamedPlace | None:
    """The longest name of a place in the question, or None."""
    simple = store.language.simple(query)
    stretches = {
        simple[start:end]
        for start in range(len(simple))
        for end in range(start + 2, min(start + _LONGEST, len(simple)) + 1)
    }
    named = store.places(tuple(stretches))
    if not named:
        return None
    # Of names equally long the later one is the narrower: a province stands before its city.
    name = max(named, key=lambda name: (len(name), simple.rfind(name)))
    return NamedPlace(name=name, region=named[name])


def place_in(store: Store, query: str) -> str | None:
    """The region that answers for the place that a question names, or None."""
    place = named_place(store, query)
    return place.region if place else None
