"""Which of several guides a person can finish, the best one first, and what is said where none is."""

from collections.abc import Iterator, Sequence

from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.domain.person import ADULT
from ybguide.domain.spelling import command
from ybguide.domain.way import Way
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.view.making import Making
from ybguide.view.page import GuideView, Notice

_BY_WAYS = ("activate", "family-add")
"""The tasks of which it is known what each way takes."""
_ENROL = Address(of=Kind.SCENE, key="enrol")


def in_reach(
    making: Making, task: str, channel: str, views: Sequence[GuideView]
) -> tuple[tuple[GuideView, ...], tuple[Notice, ...]]:
    """The guides of a channel that this person can use, and the notices that stand before them."""
    if task not in _BY_WAYS:
        return tuple(views), ()
    ways = making.store.all(Way)
    fitting = [view for view in views if not out_of_reach(ways, view.id, making.person)]
    best = recommend(ways, making.person.but(activated=None) if task == "family-add" else making.person).way
    fitting.sort(key=lambda view: best is None or view.id != best.show)
    notices = tuple(_notices(making, task, channel, fits=bool(fitting)))
    return tuple(fitting) or tuple(views), notices


def _notices(making: Making, task: str, channel: str, *, fits: bool) -> Iterator[Notice]:
    if making.person.enrolled is False:
        enrol = command(making.here.onward(_ENROL))
        yield Notice(kind="warning", text=f"还没有参加医保，先参保，再来激活：{enrol}")
    elif not fits:
        start = command(making.here.onward(Address(of=Room.START)))
        yield Notice(kind="warning", text=f"照说的情况，下面的办法走不通。合适的办法看：{start}")
    if task == "activate":
        yield from _opened(making, channel)
        yield from _by_family(making, channel)


def _opened(making: Making, channel: str) -> Iterator[Notice]:
    """Who has the code already is told where it opens: to activate it again is of no use."""
    person = making.person
    way = recommend(making.store.all(Way), person.but(apps=(channel, *person.apps))).way
    if way is not None and way.activated:
        there = command(making.here.onward(way.address))
        yield Notice(kind="note", text=f"激活过的不用再激活，打开就能用，看：{there}")


def _by_family(making: Making, channel: str) -> Iterator[Notice]:
    """Where somebody's family usually does it for them, the command for that."""
    person = making.person
    whom = "child" if person.whom is None and person.ages[1] < ADULT else person.whom
    if whom in (None, "self"):
        return
    member = person.but(whom=whom)
    way = recommend(making.store.all(Way), member.but(apps=(channel, *person.apps))).way
    if way is not None and way.task == "family-add":
        there = command(making.here.onward(way.address).but(person=member))
        yield Notice(kind="note", text=f"给他办，一般由家人在自己手机里添加他，步骤看：{there}")
