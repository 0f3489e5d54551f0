"""Sources, contacts and conflicts: what other pieces refer to."""

from collections.abc import Collection, Iterable
from typing import Literal

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.domain.kind import Kind
from ybguide.record import Record

Grade = Literal["official", "official-repost", "media", "institution", "aggregator"]
DATING: Collection[Grade] = ("official", "official-repost", "media")
"""The grades whose dates tell a reader how fresh something is: nothing looks fresh by a weaker source."""


def newest_date(sources: Iterable[tuple[Grade, str | None]]) -> str | None:
    """The date of the newest source that tells how fresh something is, of grades with dates."""
    return max((date for grade, date in sources if date and grade in DATING), default=None)


def is_official(grades: Iterable[Grade]) -> bool:
    """Whether an authority is among these, itself or in a repost."""
    return any(grade in ("official", "official-repost") for grade in grades)


class Source(Record):
    """A document. ``date`` is as exact as known, ``approximate`` when estimated; ``url`` only if official."""

    id: str
    name: str
    publisher: str
    grade: Grade
    date: str | None
    approximate: bool
    url: str | None
    scope: str

    @property
    def address(self) -> Address:
        """Where it is shown, alone."""
        return Address(of=Kind.SOURCE, key=self.id)


class Contact(Record):
    """A person or an office to turn to, and for what; ``phone`` only where its source is reliable."""

    id: str
    name: str
    phone: str | None
    covers: str
    topics: tuple[str, ...]
    evidence: Evidence

    @property
    def address(self) -> Address:
        """Where it is shown, alone."""
        return Address(of=Kind.CONTACT, key=self.id)


class Claim(Record):
    """One side of a disagreement, with the ids of the sources that say so."""

    says: str
    sources: tuple[str, ...]


class Conflict(Record):
    """Sources disagree: what each says, what the guide goes by and why, and one sentence for a ``reader``.

    ``when`` tells on whom it bears.
    """

    id: str
    about: str
    claims: tuple[Claim, ...]
    choice: str
    why: str
    reader: str
    when: Condition | None = None

    @property
    def address(self) -> Address:
        """Where it is shown, alone."""
        return Address(of=Kind.CONFLICT, key=self.id)
