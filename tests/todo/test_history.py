"""The changes by which lists came about, as their ticks tell."""

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later
from ybguide.todo import changes
from ybguide.todo.changes import start
from ybguide.todo.choice import Which
from ybguide.todo.history import history_of
from ybguide.todo.model import Todos

EMPTY = start(start(Todos(), "妈妈", ACTIVATE, NOW), "小宝", FAMILY, NOW)


def test_lists_without_ticks_have_no_changes() -> None:
    assert history_of(*EMPTY.lists) == ()


def test_it_is_what_was_remembered_while_the_ticks_were_made() -> None:
    todos = done(EMPTY, 2, guides, later(1), Which(name="妈妈"))
    todos = done(todos, 1, guides, later(2), Which(name="小宝"))
    todos = changes.done(todos, [range(3, 5)], guides, later(3), Which(name="妈妈"))
    assert history_of(*todos.lists) == todos.history
    assert len(todos.history) == 3
