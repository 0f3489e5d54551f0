"""The front of the book: where somebody begins, and what they are asked."""

from ybguide.domain.address import Address
from ybguide.record import Record
from ybguide.view.page import Page


class Door(Record):
    """Where somebody begins: whom it is for, in large letters, and where that is answered without questions.

    ``answer`` is what it says to the first question of the interview.
    """

    title: str
    note: str
    to: Address
    answer: str


class Reply(Record):
    """An answer as it is offered; ``value`` is how an address and an option say it.

    ``told`` says what is known by it. ``first`` is the youngest age it stands for, where an age is asked.
    """

    label: str
    value: str
    told: str
    first: int | None = None


class Turn(Record):
    """A question as it is put to somebody: which option it asks for, and where each answer leads.

    ``ages`` are the youngest and the oldest that may be said, where an age is asked. ``leads`` are the
    numbers of turns, or from the other end: -1 is the first of the pages, -2 the second.
    """

    field: str
    text: str
    ages: tuple[int, int] | None
    replies: tuple[Reply, ...]
    leads: tuple[int, ...]


class Interview(Record):
    """The questions of ``start`` with all that may be answered; the last turn is the one to begin with."""

    turns: tuple[Turn, ...] = ()
    pages: tuple[Page, ...] = ()
