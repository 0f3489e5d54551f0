"""The address of a page: what is shown, and for whom. Whoever follows a link stays the same person."""

from enum import Enum

from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY, Person
from ybguide.record import Record


class Room(Enum):
    """Pages that are not about one thing of a kind. The value begins their addresses."""

    HOME = "home"
    START = "start"
    MAP = "map"
    ASK = "ask"
    SEARCH = "search"
    HOTLINE = "hotline"
    SAFETY = "safety"


class Depth(Enum):
    """How much of a page is told: what has to be done, or all there is to know."""

    SHORT = "short"
    WHOLE = "whole"


class Address(Record):
    """What a page shows, and for whom.

    ``of`` with a ``key`` is one thing: its id, or what somebody typed for it (a question, a symptom, a
    place); without a key it is the list of all. A task is shown in one ``channel`` or in all. A guide (its id
    is the key) is one way to do a task. ``way`` is the number of one of several ways on the page, ``step``
    the number of a step or its id; both count from 1. ``desk`` is for somebody who stands beside the person.
    """

    of: Kind | Room
    key: str | None = None
    channel: str | None = None
    person: Person = ANYBODY
    desk: bool = False
    step: int | str | None = None
    way: int | None = None
    depth: Depth = Depth.SHORT

    def onward(self, to: "Address") -> "Address":
        """Where ``to`` leads for the same person, in the same place, at the same desk."""
        return to.but(person=self.person, desk=self.desk)

    @property
    def whole(self) -> "Address":
        """The page of which this is a step or a way."""
        return self.but(step=None, way=None)


HOME = Address(of=Room.HOME)
SCENES = "use"
"""What stands in the place of the channel where a scene is shown."""


def task_at(task: str, channel: str | None = None) -> Address:
    """A task in a channel, with every way to do it; without a channel, in all of them."""
    return Address(of=Kind.TASK, key=task, channel=channel)


def guide_at(reference: str) -> Address:
    """What a reference of the content names: ``channel/task`` with all ways, or ``channel/task/way``.

    A scene is named as ``use/scene``, in the content and in the lists that people keep.
    """
    owner, _, rest = reference.partition("/")
    if owner == SCENES:
        return Address(of=Kind.SCENE, key=rest)
    if "/" in rest:
        return Address(of=Kind.GUIDE, key=reference)
    return task_at(rest, owner)
