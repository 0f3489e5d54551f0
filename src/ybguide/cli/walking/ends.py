"""Where a walk begins, and what stands on the screen after it."""

from ybguide.cli.walking.ledger import Ledger, Opened
from ybguide.cli.walking.state import Walk
from ybguide.domain import spelling
from ybguide.todo.taken_up import first_place
from ybguide.view.todo import which_of
from ybguide.view.walk.course import Course
from ybguide.view.walk.opening import opens_empty


def beginning(course: Course, found: Opened, step: int | None) -> tuple[Walk, str]:
    """Where one begins, at a ``step`` that was asked for or where the list says, and what is said of that."""
    steps, ledger = len(course.steps), found.ledger
    if ledger is None:
        at = 1 if step is None and opens_empty(course) else step or 0
        return Walk(steps=steps, at=at, listed=False), found.said
    at = step if step is not None else first_place(ledger.todo, ledger.progress)
    walk = Walk(steps=steps, at=at, ticked=ledger.ticked)
    if step is not None or not found.resumed or not at:
        return walk, found.said
    again = f"接着上次，从第 {at} 步看起。" if walk.step else "上次都办完了，要再看，按 b 往回翻。"
    return walk, f"{found.said}{again}"


def parting(course: Course, ledger: Ledger | None, walk: Walk) -> str:
    """What stands on the screen afterwards: where one was, and how to go on."""
    count = len(course.steps)
    if ledger is None:
        again = f"{spelling.command(course.procedure.address)} --walk"
        where = f"看到第 {walk.step} 步，一共 {count} 步。\n" if walk.step else ""
        return f"{where}再看一遍：{again}\n"
    ticked = f"打了 {len(walk.ticked)} 个勾" if walk.ticked else "还没有打勾"
    if walk.at == walk.end:
        left = f"{count} 步都走完了，{'每一步都打上勾了' if not walk.open else ticked}。"
        return f"{left}\n看看清单：{spelling.todo()}\n"
    where = f"停在第 {walk.at} 步" if walk.step else "停在最前面"
    onward = spelling.todo("next --walk", which_of(ledger.todo, ledger.todos))
    return f"{where}，一共 {count} 步，{ticked}。\n接着办：{onward}\n"
