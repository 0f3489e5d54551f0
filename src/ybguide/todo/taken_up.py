"""The list that a walk belongs to: the one there is for this guide and this person, or a new one."""

from dataclasses import replace
from datetime import datetime

from ybguide.record import Record
from ybguide.todo.changes import start
from ybguide.todo.model import GuideRef, Key, TodoList, Todos, Whose
from ybguide.todo.progress import Progress, State
from ybguide.todo.typed import clean_name, same_name
from ybguide.todo.undo import free_name


class TakenUp(Record):
    """The lists, the one that is meant, and whether it was there before."""

    todos: Todos
    todo: TodoList
    resumed: bool


def take_up(todos: Todos, name: str, guide: GuideRef, whose: Whose, now: datetime) -> TakenUp:
    """The list of this name and guide, unless it is for somebody else: that one is left as it is.

    Somebody else's gets a namesake with a number. Raises what ``start`` raises.
    """
    chosen = clean_name(name)
    found = [todo for todo in todos.lists if todo.guide.id == guide.id and _called(todo, chosen)]
    same = next((todo for todo in found if todo.whose.may_be(whose)), None)
    if same is None:
        free = free_name(todos, chosen, guide)
        started = start(todos, free, guide, now, whose)
        return TakenUp(todos=started, todo=started.lists[-1], resumed=False)
    whole = same.whose.with_all(whose)
    # Who is known better now may have fewer steps to do.
    todo = same if whole == same.whose else replace(same, whose=whole, guide=guide)
    return TakenUp(todos=todos.with_list(todo), todo=todo, resumed=True)


def seen(todos: Todos, key: Key, step: str | None) -> Todos:
    """The lists with the step that was seen last in one of them, if it is still there."""
    todo = todos.find(key)
    return todos if todo is None or todo.at == step else todos.with_list(replace(todo, at=step))


def first_place(todo: TodoList, found: Progress) -> int:
    """Where a walk goes on: at the step seen last, else the first open one; 0 before any was touched.

    After the last step where none is open.
    """
    rows = {row.id: row for row in found.rows}
    last = rows.get(todo.at) if todo.at else None
    if last is not None and last.state is State.OPEN:
        return last.number
    if not found.done and last is None:
        return 0
    return found.next.number if found.next else len(found.rows) + 1


def _called(todo: TodoList, name: str) -> bool:
    """Whether a list has the name, or the name with a number."""
    return same_name(todo.name, name) or same_name(todo.name.rstrip("0123456789"), name)
