"""Guides: ordered steps that get one task done in one channel."""

from ybguide.domain.evidence import Evidence
from ybguide.record import Record


class Condition(Record):
    """When something applies: all that is given must hold. ``age_from`` is included, ``age_below`` is not."""

    age_from: int | None = None
    age_below: int | None = None
    documents: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


class OtherPath(Record):
    """Another way to the same place on the screen, for instance an older label."""

    path: tuple[str, ...]
    note: str | None
    evidence: Evidence


class Statement(Record):
    """A sentence with its evidence: something to have ready, a cause, a limit."""

    text: str
    when: Condition | None
    evidence: Evidence


class Step(Record):
    """One action. ``path`` holds the on-screen labels in order; ``fixes`` and ``desk`` are ids."""

    id: str
    do: str
    path: tuple[str, ...]
    also: tuple[OtherPath, ...]
    when: Condition | None
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    fixes: tuple[str, ...]
    desk: tuple[str, ...] = ()
    evidence: Evidence


class Guide(Record):
    """One way to do a task in a channel; ``gap`` stands for the steps where no reliable source is known.

    ``id`` is ``owner/task`` or ``owner/task/way``; the owner is a channel, or the region whose local way
    this is (``region``). ``minutes`` is how long it takes.
    """

    id: str
    channel: str
    task: str
    way: str | None
    region: str | None
    title: str
    summary: str
    minutes: int | None
    when: Condition | None
    needs: tuple[Statement, ...]
    steps: tuple[Step, ...]
    gap: str | None
    done: str | None
    next: tuple[str, ...]
    contacts: tuple[str, ...]
    conflicts: tuple[str, ...]
    topics: tuple[str, ...]
