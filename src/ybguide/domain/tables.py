"""Terms, comparisons, rules of safety and known frauds."""

from ybguide.domain.evidence import Evidence
from ybguide.domain.lasting import Lasting


class Term(Lasting):
    """A word people meet. ``not_same_as`` are ids of terms it is taken for, ``place`` its only place."""

    id: str
    term: str
    aliases: tuple[str, ...]
    meaning: str
    not_same_as: tuple[str, ...]
    topics: tuple[str, ...]
    evidence: Evidence
    place: str | None = None


class ComparisonRow(Lasting):
    """One question asked of every column."""

    label: str
    cells: tuple[str, ...]
    evidence: Evidence


class Comparison(Lasting):
    """Things that are taken for one another, side by side."""

    id: str
    title: str
    aliases: tuple[str, ...]
    summary: str
    columns: tuple[str, ...]
    rows: tuple[ComparisonRow, ...]
    topics: tuple[str, ...]


class SafetyRule(Lasting):
    """A rule to keep oneself safe by."""

    id: str
    text: str
    evidence: Evidence


class Scam(Lasting):
    """A known fraud: how it comes, what is true, what to do."""

    id: str
    title: str
    also: tuple[str, ...]
    how: str
    truth: str
    do: tuple[str, ...]
    contacts: tuple[str, ...]
    topics: tuple[str, ...]
    evidence: Evidence
