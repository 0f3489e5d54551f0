"""Which of several guides a person can finish, the best one first, and what is done where none is."""

from collections.abc import Iterator, Sequence

from ybguide.domain.address import Address
from ybguide.domain.channel import APPS
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.person import ADULT, Person
from ybguide.domain.places import Scene
from ybguide.domain.spelling import command
from ybguide.domain.way import Way
from ybguide.record import Record
from ybguide.select.procedure import procedure_for
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.view.making import Making
from ybguide.view.page import Block, GuideView, Notice, SceneView
from ybguide.view.procedure import procedure_view
from ybguide.view.start import advised

_BY_WAYS = ("activate", "family-add")
"""The tasks of which it is known what each way takes."""
_ON_ANOTHERS_PHONE = ("family-add", "family-use", "family-remove", "family-sharing")
_WINDOW = "offline"
_NO_PHONE = "no-phone"
_ENROL = Address(of=Kind.SCENE, key="enrol")


class Reach(Record):
    """The guides that the person can use, and the notices before them.

    Where there is none, ``instead`` is what can be done, with the reason in the notices.
    """

    views: tuple[GuideView, ...]
    notices: tuple[Notice, ...] = ()
    instead: tuple[Block, ...] = ()


def in_reach(making: Making, task: str, channel: str, views: Sequence[GuideView]) -> Reach:
    """What of a task in a channel this person can do."""
    if task not in _BY_WAYS:
        return _without_phone(making, task, channel, views)
    ways, person = making.store.all(Way), making.person
    fitting = [view for view in views if not out_of_reach(ways, view.id, person)]
    if _needs_own_phone(person, task, channel):
        # Nothing may have been said of any way of the channel.
        fitting = []
    best = recommend(ways, person.but(activated=None) if task == "family-add" else person)
    fitting.sort(key=lambda view: best.way is None or view.id != best.way.show)
    if fitting:
        return Reach(views=tuple(fitting), notices=tuple(_notices(making, task, channel)))
    if best.way is None:
        return Reach(views=tuple(views), notices=(_blocked(person, by_face=True),))
    return Reach(views=(), notices=(_blocked(person, by_face=True),), instead=advised(making, best))


def in_reach_anywhere(making: Making, task: str, views: Sequence[GuideView]) -> Reach:
    """What of a task, wherever it can be done, this person can do without a phone; what they can, first."""
    if making.person.smartphone is not False or task in _ON_ANOTHERS_PHONE:
        return Reach(views=tuple(views))
    able = tuple(view for view in views if view.channel not in APPS and view.steps)
    if able:
        return Reach(views=able)
    card = making.store.find(Scene, _NO_PHONE)
    if card is None:
        return Reach(views=tuple(views))
    return Reach(views=(), notices=(_blocked(making.person, by_face=False),), instead=(_shown(making, card),))


def _without_phone(making: Making, task: str, channel: str, views: Sequence[GuideView]) -> Reach:
    """What is done on one's own phone is done at the window, or with the card."""
    if not _needs_own_phone(making.person, task, channel):
        return Reach(views=tuple(views))
    store = making.store
    keys = store.guide_ids(task, _WINDOW, making.person.regions)
    at_window = [guide for guide in store.some(Guide, keys) if guide.steps]
    instead = at_window[0] if at_window else store.find(Scene, _NO_PHONE)
    if instead is None:
        return Reach(views=tuple(views))
    return Reach(
        views=(), notices=(_blocked(making.person, by_face=False),), instead=(_shown(making, instead),)
    )


def _needs_own_phone(person: Person, task: str, channel: str) -> bool:
    """Whether something is done on one's own phone, which the person has said not to have."""
    return person.smartphone is False and channel in APPS and task not in _ON_ANOTHERS_PHONE


def _shown(making: Making, procedure: Guide | Scene) -> GuideView | SceneView:
    return procedure_view(making, procedure_for(procedure, making.person))


def _blocked(person: Person, *, by_face: bool) -> Notice:
    """That a way cannot be gone, and why; ``by_face``: somebody's face is scanned on it."""
    lacking = []
    if person.smartphone is False:
        lacking.append("没有智能手机")
    if person.face is False and by_face:
        lacking.append("刷不了脸")
    if person.enrolled is False:
        lacking.append("还没有参保")
    reason = "、".join(lacking) or "照说的情况"
    return Notice(kind="warning", text=f"{reason}，这条路走不通，改用下面的办法。")


def _notices(making: Making, task: str, channel: str) -> Iterator[Notice]:
    if making.person.enrolled is False:
        enrol = command(making.here.onward(_ENROL))
        yield Notice(kind="warning", text=f"还没有参加医保，先参保，再来激活：{enrol}")
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
