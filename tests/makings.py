"""What pages are made from, as a test needs it."""

from tests.conftest import TODAY
from ybguide.domain.address import HOME
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.view.making import Making


def making(
    store: Store, person: Person = ANYBODY, *, with_sources: bool = False, desk: bool = False
) -> Making:
    """For a person, on the day of ``TODAY``, whatever the page."""
    here = HOME.but(person=person, desk=desk)
    return Making(store=store, here=here, today=TODAY, with_sources=with_sources)
