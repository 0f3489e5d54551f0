"""Guides: ordered steps that get one task done in one channel."""

from ybguide.domain.address import Address, task_at
from ybguide.domain.evidence import Evidence
from ybguide.domain.kind import Kind
from ybguide.domain.lasting import Lasting
from ybguide.record import Record


class Condition(Record):
    """When something applies: all that is given must hold. ``age_from`` is included, ``age_below`` is not.

    ``smartphone`` is False for those of whom it is known that they have none, True for all others.
    """

    age_from: int | None = None
    age_below: int | None = None
    documents: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    smartphone: bool | None = None


class OtherPath(Lasting):
    """Another way to the same place on the screen, for instance an older label."""

    path: tuple[str, ...]
    note: str | None
    evidence: Evidence


class Statement(Lasting):
    """A sentence with its evidence: something to have ready, a cause."""

    text: str
    when: Condition | None
    evidence: Evidence


class Limit(Statement):
    """What is not possible or differs by place; with ``keep`` it changes what the reader does."""

    keep: bool = False


class Note(Record):
    """A remark at a step; with ``keep`` it changes what the reader does, else it explains."""

    text: str
    keep: bool = False


class Step(Lasting):
    """One action. ``path`` holds the on-screen labels in order; ``fixes`` and ``desk`` are ids."""

    id: str
    do: str
    path: tuple[str, ...]
    also: tuple[OtherPath, ...]
    when: Condition | None
    notes: tuple[Note, ...]
    warnings: tuple[str, ...]
    fixes: tuple[str, ...]
    desk: tuple[str, ...] = ()
    evidence: Evidence


class Procedure(Lasting):
    """Steps that get something done: what to have ready, how to see that it worked, where to go on.

    ``summary`` says in one line what to do, ``about`` what else is good to know. ``gap`` stands for the steps
    where no reliable source is known; ``limits`` say what is not possible or differs by place; ``minutes`` is
    how long it takes. ``next`` and ``contacts`` are where to go on, and whom to turn to.
    """

    id: str
    title: str
    summary: str
    about: str | None = None
    minutes: int | None
    when: Condition | None
    needs: tuple[Statement, ...]
    steps: tuple[Step, ...]
    gap: str | None
    limits: tuple[Limit, ...]
    done: str | None
    next: tuple[str, ...]
    contacts: tuple[str, ...]
    conflicts: tuple[str, ...]
    topics: tuple[str, ...]

    @property
    def address(self) -> Address:
        """Where it is shown, alone."""
        # Each kind of procedure has its own.
        raise NotImplementedError


class Guide(Procedure):
    """One way to do a task in a channel.

    ``id`` is ``owner/task`` or ``owner/task/way``; the owner is a channel, or the region whose local way
    this is (``region``).
    """

    channel: str
    task: str
    way: str | None
    region: str | None

    @property
    def address(self) -> Address:
        alone = self.way is None and self.region is None
        return task_at(self.task, self.channel) if alone else Address(of=Kind.GUIDE, key=self.id)


def task_title(channel: str, task: str, guide: str, *, ways: int) -> str:
    """What the page of a task in a channel is called: as its only way, or by both names where it has more."""
    return guide if ways == 1 else f"{channel}：{task}"
