"""The ledger: what was taken from each source, what was refused, and why."""

from collections import Counter
from dataclasses import dataclass

from ybguide.authoring.content import Content
from ybguide.authoring.schema.base import EvidenceEntry
from ybguide.authoring.schema.reference import (
    ClaimEntry,
    ConflictEntry,
    RefusalEntry,
    SourceEntry,
)
from ybguide.authoring.walk import every


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """One source: the keys under which the fact files know it, and how often the content uses it."""

    source: str
    name: str
    grade: str
    date: str | None
    facts: tuple[str, ...]
    statements: int
    conflicts: int
    refusals: int

    @property
    def unused(self) -> bool:
        """Nothing names it: cite it, refuse what it says, or take it off the register."""
        return not (self.statements or self.conflicts or self.refusals)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """A disagreement that was decided, or a statement that was refused."""

    id: str
    about: str
    decision: str
    why: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Ledger:
    """Everything taken and refused, in the order of the registers."""

    accounts: tuple[Account, ...]
    conflicts: tuple[Decision, ...]
    refusals: tuple[Decision, ...]


def ledger(content: Content) -> Ledger:
    """Balance the registers against the content."""
    return Ledger(
        accounts=_accounts(content),
        conflicts=tuple(_conflict(entry) for entry, _ in every(content, ConflictEntry)),
        refusals=tuple(_refusal(entry) for entry, _ in every(content, RefusalEntry)),
    )


def _accounts(content: Content) -> tuple[Account, ...]:
    statements = Counter(name for entry, _ in every(content, EvidenceEntry) for name in entry.sources)
    conflicts = Counter(name for entry, _ in every(content, ClaimEntry) for name in entry.sources)
    refusals = Counter(name for entry, _ in every(content, RefusalEntry) for name in entry.sources)
    return tuple(
        Account(
            source=source.id,
            name=source.name,
            grade=source.grade,
            date=source.date,
            facts=tuple(source.facts),
            statements=statements[source.id],
            conflicts=conflicts[source.id],
            refusals=refusals[source.id],
        )
        for source, _ in every(content, SourceEntry)
    )


def _conflict(entry: ConflictEntry) -> Decision:
    sources = dict.fromkeys(name for claim in entry.claims for name in claim.sources)
    return Decision(
        id=entry.id,
        about=entry.about,
        decision=entry.choice,
        why=entry.why,
        facts=tuple(entry.facts),
        sources=tuple(sources),
    )


def _refusal(entry: RefusalEntry) -> Decision:
    return Decision(
        id=entry.id,
        about=entry.statement,
        decision="不采用",
        why=entry.why,
        facts=tuple(entry.facts),
        sources=tuple(entry.sources),
    )
