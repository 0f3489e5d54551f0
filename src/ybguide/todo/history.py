"""The changes by which lists came to be what they are, as far as their ticks tell."""

from datetime import datetime
from itertools import groupby

from ybguide.todo.model import Change, TodoList


def history_of(*todos: TodoList) -> tuple[Change, ...]:
    """What takes the ticks of the lists back, from the latest on; what was ticked at once goes at once."""
    made = [pair for todo in todos for pair in _of_one(todo)]
    return tuple(change for _, change in sorted(made, key=lambda pair: pair[0]))


def _of_one(todo: TodoList) -> list[tuple[datetime, Change]]:
    changes = []
    before = 0
    for at, together in groupby(todo.ticks, key=lambda tick: tick.at):
        changes.append((at, Change(key=todo.key, ticks=todo.ticks[:before])))
        before += len(list(together))
    return changes
