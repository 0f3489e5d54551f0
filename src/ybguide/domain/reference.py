"""Sources, contacts and conflicts: what other pieces refer to."""

from typing import Literal

from ybguide.domain.evidence import Evidence
from ybguide.record import Record

Grade = Literal["official", "official-repost", "media", "institution", "aggregator"]


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


class Contact(Record):
    """A person or an office to turn to; ``phone`` only where a source gives a reliable number."""

    id: str
    name: str
    phone: str | None
    covers: str
    topics: tuple[str, ...]
    evidence: Evidence


class Claim(Record):
    """One side of a disagreement, with the ids of the sources that say so."""

    says: str
    sources: tuple[str, ...]


class Conflict(Record):
    """Sources disagree. ``reader`` tells it in one plain sentence; ``choice`` is what the guide goes by."""

    id: str
    about: str
    claims: tuple[Claim, ...]
    choice: str
    why: str
    reader: str
