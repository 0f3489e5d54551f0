"""Taking back the last change: ticks that were made or taken away at once, or a list that was dropped."""

from dataclasses import replace
from itertools import count

from ybguide.record import Record
from ybguide.todo.choice import ANY, Which, among
from ybguide.todo.errors import NothingToUndo, Text
from ybguide.todo.history import history_of
from ybguide.todo.model import Change, GuideRef, Key, Tick, TodoList, Todos
from ybguide.todo.typed import same_name


class TakenBack(Record):
    """The lists without the change, and what became of it.

    ``todo`` is the list that it was about. ``returned`` tells that it had been dropped, ``removed`` and
    ``restored`` are the steps that lost or got back a tick.
    """

    todos: Todos
    todo: TodoList
    returned: bool = False
    removed: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()


def undo(todos: Todos, which: Which = ANY) -> TakenBack:
    """The lists as they were before the last change, of the list that is named or of any.

    Raises ``NothingToUndo`` and what ``choose`` raises.
    """
    change = next((each for each in reversed(todos.history) if which.names(each.key)), None)
    if change is None:
        meant = among(todos, which)
        raise NothingToUndo(name=meant[0].name if len(meant) == 1 else None)
    place = len(todos.history) - 1 - todos.history[::-1].index(change)
    left = replace(todos, history=(*todos.history[:place], *todos.history[place + 1 :]))
    if change.dropped is not None:
        return _returned(left, change.dropped)
    return _unchanged(left, change)


def free_name(todos: Todos, name: str, guide: GuideRef) -> str:
    """The name, or where a list of this guide has it, the name with the first number that none has."""
    taken = [todo.name for todo in todos.lists if todo.guide.id == guide.id]
    names = (name if number == 1 else _numbered(name, number) for number in count(1))
    return next(each for each in names if not any(same_name(each, other) for other in taken))


def _numbered(name: str, number: int) -> str:
    return f"{name[: Text.NAME.most - len(str(number))]}{number}"


def _returned(todos: Todos, dropped: TodoList) -> TakenBack:
    todo = replace(dropped, name=free_name(todos, dropped.name, dropped.guide))
    return TakenBack(todos=todos.with_list(todo).remembering(*history_of(todo)), todo=todo, returned=True)


def _unchanged(todos: Todos, change: Change) -> TakenBack:
    changed = _found(todos, change.key)
    todo = replace(changed, ticks=change.ticks)
    return TakenBack(
        todos=todos.with_list(todo),
        todo=todo,
        removed=_steps(changed.ticks, without=todo.ticks),
        restored=_steps(todo.ticks, without=changed.ticks),
    )


def _found(todos: Todos, key: Key) -> TodoList:
    found = todos.find(key)
    if found is None:
        raise KeyError(key)
    return found


def _steps(ticks: tuple[Tick, ...], *, without: tuple[Tick, ...]) -> tuple[str, ...]:
    return tuple(tick.step for tick in ticks if tick not in without)
