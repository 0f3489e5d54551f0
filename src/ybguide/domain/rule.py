"""Rules whose cases depend on the person."""

from dataclasses import dataclass

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """Something to bring; only for one ``channel``, or wherever one goes."""

    text: str
    channel: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleCase:
    """One case of a rule, told apart by a condition, with the papers it takes."""

    id: str
    name: str
    when: Condition
    text: str
    papers: tuple[Paper, ...]
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule whose cases depend on the person."""

    id: str
    title: str
    summary: str
    cases: tuple[RuleCase, ...]
    conflicts: tuple[str, ...]
