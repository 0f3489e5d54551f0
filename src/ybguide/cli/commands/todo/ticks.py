"""Ticks of ``ybguide todo``: made, and taken back."""

from collections.abc import Sequence
from functools import partial

from ybguide.cli.commands.todo.lists import change
from ybguide.cli.commands.todo.numbers import said as steps_said
from ybguide.cli.read import Reader
from ybguide.todo.changes import done
from ybguide.todo.choice import Which
from ybguide.todo.model import TodoList, Todos
from ybguide.todo.progress import progress
from ybguide.todo.undo import TakenBack, undo
from ybguide.view.page import Page
from ybguide.view.todo import guide_steps


def ticked(reader: Reader, numbers: Sequence[range], which: Which) -> Page:
    """Tick steps, without numbers the next one; which got a tick is told first. Raises as ``change`` does."""
    guides, now = partial(guide_steps, reader.book.store), reader.environment.now
    before: list[Todos] = []

    def tick(todos: Todos) -> Todos:
        before[:] = [todos]
        return done(todos, numbers, guides, now, which)

    def said(todo: TodoList) -> str:
        rows, old = progress(todo, guides(todo)).rows, before[0].find(todo.key)
        fresh = [row.number for row in rows if old and todo.tick(row.id) != old.tick(row.id)]
        if fresh:
            return f"“{todo.name}”的{steps_said(fresh)}打勾了。"
        return f"“{todo.name}”的这一步早就打过勾了。" if numbers else f"“{todo.name}”的步骤都打过勾了。"

    return change(reader, tick, said)


def taken_back(reader: Reader, which: Which) -> Page:
    """Take back the last change; what it was is told first. Raises as ``change`` does."""
    guides = partial(guide_steps, reader.book.store)
    found: list[TakenBack] = []

    def back(todos: Todos) -> Todos:
        found[:] = [undo(todos, which)]
        return found[0].todos

    def said(todo: TodoList) -> str:
        taken, rows = found[0], progress(todo, guides(todo)).rows
        if taken.returned:
            return f"“{todo.name}”的“{todo.guide.title}”找回来了。"
        steps = [row.number for row in rows if row.id in (*taken.removed, *taken.restored)]
        what = "收回了" if taken.removed else "又打上了"
        which_steps = f"：{steps_said(steps)}" if steps else ""
        return f"“{todo.name}”最后打的勾{what}{which_steps}。"

    return change(reader, back, said)
