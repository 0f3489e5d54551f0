"""Rules whose cases depend on the person."""

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.record import Record


class Paper(Record):
    """Something to bring; only for one ``channel``, or wherever one goes."""

    text: str
    channel: str | None


class RuleCase(Record):
    """One case of a rule, told apart by a condition, with the papers it takes."""

    id: str
    name: str
    when: Condition
    text: str
    papers: tuple[Paper, ...]
    evidence: Evidence


class Rule(Record):
    """A rule whose cases depend on the person."""

    id: str
    title: str
    summary: str
    cases: tuple[RuleCase, ...]
    conflicts: tuple[str, ...]
