"""Two guides, a clock, and lists in the making."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from ybguide.todo import changes
from ybguide.todo.choice import ANY, Which
from ybguide.todo.model import GuideRef, TodoList, Todos
from ybguide.todo.progress import Guides, GuideStep, digest
from ybguide.todo.undo import undo as take_back

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

ACTIVATE = GuideRef(
    id="alipay/activate",
    title="用支付宝激活",
    command="ybguide activate -c alipay",
    steps=("open", "find", "agree", "face"),
)
FAMILY = GuideRef(
    id="wechat/family-add",
    title="用微信添加家人",
    command="ybguide family-add -c wechat",
    steps=("open", "child"),
    left_out=("elder",),
)
STEPS = {
    "alipay/activate": ("open", "find", "agree", "face"),
    "wechat/family-add": ("open", "elder", "child"),
}


def guides(todo: TodoList) -> Sequence[GuideStep]:
    """The present steps of the two guides, worded as they were."""
    return worded(*STEPS.get(todo.guide.id, ()))


def done(todos: Todos, number: int, present: Guides, now: datetime, which: Which = ANY) -> Todos:
    """One step with a tick."""
    return changes.done(todos, [range(number, number + 1)], present, now, which)


def undo(todos: Todos, which: Which = ANY) -> Todos:
    """The lists without the last change."""
    return take_back(todos, which).todos


def worded(*ids: str, anew: Sequence[str] = ()) -> tuple[GuideStep, ...]:
    """Steps, of which some are worded anew."""
    return tuple(GuideStep(id=key, digest=digest(f"{key}!" if key in anew else key, ())) for key in ids)


def later(minutes: int) -> datetime:
    """So many minutes after the start."""
    return NOW + timedelta(minutes=minutes)
