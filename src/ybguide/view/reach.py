"""Which of several guides a person can finish, the best one first, and what is said where none is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ybguide.domain.person import ADULT, Person
from ybguide.domain.way import Way
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.store import Store
from ybguide.view.options import options_of
from ybguide.view.page import GuideView, Notice
from ybguide.view.start import family_command

_BY_WAYS = ("activate", "family-add")
"""The tasks of which it is known what each way takes."""


def in_reach(
    store: Store, task: str, channel: str, views: Sequence[GuideView], person: Person
) -> tuple[tuple[GuideView, ...], tuple[Notice, ...]]:
    """The guides of a channel for somebody of whom something was said, with what to tell them first."""
    if task not in _BY_WAYS:
        return tuple(views), ()
    ways = store.all(Way)
    fitting = [view for view in views if not out_of_reach(ways, view.id, person)]
    best = recommend(ways, person).way
    fitting.sort(key=lambda view: best is None or view.id != best.show)
    notices = tuple(_notices(store, task, channel, person, fits=bool(fitting)))
    return tuple(fitting) or tuple(views), notices


def _notices(store: Store, task: str, channel: str, person: Person, *, fits: bool) -> Iterator[Notice]:
    if person.enrolled is False:
        yield Notice(kind="warning", text="还没有参加医保，先参保，再来激活：ybguide use enrol")
    elif not fits:
        command = f"ybguide start{options_of(person)}"
        yield Notice(kind="warning", text=f"照说的情况，下面的办法走不通。合适的办法看：{command}")
    if task == "activate":
        yield from _by_family(store, channel, person)


def _by_family(store: Store, channel: str, person: Person) -> Iterator[Notice]:
    """Where somebody's family usually does it for them, the command for that."""
    whom = "child" if person.whom is None and person.ages[1] < ADULT else person.whom
    if whom in (None, "self"):
        return
    if command := family_command(store, channel, replace(person, whom=whom)):
        yield Notice(kind="note", text=f"给他办，一般由家人在自己手机里添加他，步骤看：{command}")
