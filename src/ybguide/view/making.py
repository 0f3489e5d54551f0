"""What every page is made from."""

from datetime import date

from ybguide.domain.address import Address
from ybguide.domain.person import Person
from ybguide.record import Record
from ybguide.store import Store
from ybguide.view.page import Link
from ybguide.view.titles import title_of


class Making(Record):
    """The guide, the address of the page that is made, and the day on which it is read.

    ``with_sources`` tells whether the sources themselves are listed, not only counted.
    """

    store: Store
    here: Address
    today: date
    with_sources: bool = False

    @property
    def person(self) -> Person:
        """Whom the page is for."""
        return self.here.person

    def link(self, to: Address, label: str | None = None, key: str | None = None) -> Link:
        """Where to go on, for the same person in the same place at the same desk.

        ``label`` is what is said of it, by default its title; ``key`` is the id of what is there.
        """
        address = self.here.onward(to)
        title = title_of(self.store, address)
        return Link(label=label or title, address=address, title=title, id=key)
