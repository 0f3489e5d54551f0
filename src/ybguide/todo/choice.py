"""Which list is meant: the one that is named, or the only one that fits."""

from collections.abc import Callable, Sequence

from ybguide.domain import spelling
from ybguide.errors import UnknownName
from ybguide.record import Record
from ybguide.todo.errors import NoLists, WhichList
from ybguide.todo.model import Key, TodoList, Todos
from ybguide.todo.typed import same_name


class Which(Record):
    """What was said about the list: the name the user chose, the id of its guide, both or nothing."""

    name: str | None = None
    guide: str | None = None

    def names(self, key: Key) -> bool:
        """Whether the list with this key may be meant."""
        return (self.name is None or same_name(self.name, key.name)) and self.guide in (None, key.guide)


ANY = Which()
"""Nothing was said."""


def choose(todos: Todos, which: Which, command: str, fits: Callable[[TodoList], bool]) -> TodoList:
    """The only list that is meant, or the only one of them that ``fits`` what is to be done.

    No list is preferred for having been used last: a tick for the wrong person would go unnoticed.
    ``command`` is what was typed, for the error. Raises ``NoLists``, ``UnknownName``, ``WhichList``.
    """
    meant = among(todos, which)
    fitting = [todo for todo in meant if fits(todo)] if len(meant) > 1 else meant
    if len(fitting) == 1:
        return fitting[0]
    candidates = fitting or meant
    raise WhichList(
        names=tuple(f"{todo.name}（{todo.guide.title}）" for todo in candidates),
        commands=tuple(f"{command} {option(todo, todos)}" for todo in candidates),
    )


def option(todo: TodoList, todos: Todos) -> str:
    """The options that tell a list from the others on a command line."""
    alone = sum(same_name(todo.name, other.name) for other in todos.lists) == 1
    return spelling.which_list(name=todo.name, guide=None if alone else todo.guide.id)


def among(todos: Todos, which: Which) -> Sequence[TodoList]:
    """The lists that may be meant, at least one. Raises ``NoLists``, ``UnknownName``."""
    if not todos.lists:
        raise NoLists
    named = [todo for todo in todos.lists if which.name is None or same_name(which.name, todo.name)]
    if not named:
        raise _unknown(which.name or "", [todo.name for todo in todos.lists])
    meant = [todo for todo in named if which.guide in (None, todo.guide.id)]
    if not meant:
        raise _unknown(which.guide or "", [todo.guide.id for todo in named])
    return meant


def _unknown(asked: str, known: Sequence[str]) -> UnknownName:
    return UnknownName(
        label="清单", asked=asked, near=(), known=tuple(dict.fromkeys(known)), command=spelling.todo()
    )
