"""Taking back the last change: ticks of one command together, a dropped list whole."""

import pytest

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later, undo
from ybguide.errors import UnknownName
from ybguide.todo import changes
from ybguide.todo.changes import drop, note, start, unticked
from ybguide.todo.choice import Which
from ybguide.todo.errors import NoLists, NothingToUndo
from ybguide.todo.model import TodoList, Todos
from ybguide.todo.undo import free_name
from ybguide.todo.undo import undo as take_back

MOTHER = Which(name="妈妈")
CHILD = Which(name="小宝")


def one() -> Todos:
    return start(Todos(), "妈妈", ACTIVATE, NOW)


def two() -> Todos:
    return start(one(), "小宝", FAMILY, later(1))


def ticks(todos: Todos, name: str) -> list[str]:
    (todo,) = (todo for todo in todos.lists if todo.name == name)
    return [tick.step for tick in todo.ticks]


def test_ticks_are_taken_back_from_the_latest_on() -> None:
    first = done(one(), 3, guides, later(1))
    second = done(first, 1, guides, later(1))
    assert undo(second) == first
    assert undo(undo(second)) == one()


def test_ticks_that_were_made_at_once_are_taken_back_at_once() -> None:
    first = done(one(), 4, guides, later(1))
    taken = take_back(changes.done(first, [range(1, 4)], guides, later(2)))
    assert taken.todos == first
    assert (taken.removed, taken.restored, taken.returned) == (("open", "find", "agree"), (), False)


def test_a_tick_that_was_taken_away_comes_back() -> None:
    ticked = done(one(), 2, guides, later(1))
    taken = take_back(unticked(ticked, ticked.lists[0], {"find"}))
    assert taken.todos == ticked
    assert (taken.removed, taken.restored) == ((), ("find",))


def test_what_changed_nothing_is_no_change() -> None:
    ticked = done(one(), 2, guides, later(1))
    assert undo(done(ticked, 2, guides, later(2))) == one()


def test_a_dropped_list_comes_back_with_its_ticks_and_notes() -> None:
    noted = note(done(two(), 2, guides, later(2), MOTHER), 1, "用她的手机", guides, MOTHER)
    taken = take_back(drop(noted, MOTHER))
    assert taken.returned
    assert {todo.name: todo for todo in taken.todos.lists} == {todo.name: todo for todo in noted.lists}
    assert ticks(undo(taken.todos), "妈妈") == []


def test_the_last_change_of_any_list_is_meant_or_of_the_one_that_is_named() -> None:
    todos = done(done(two(), 1, guides, later(2), MOTHER), 2, guides, later(3), CHILD)
    assert (ticks(undo(todos), "妈妈"), ticks(undo(todos), "小宝")) == (["open"], [])
    named = undo(todos, MOTHER)
    assert (ticks(named, "妈妈"), ticks(named, "小宝")) == ([], ["child"])


def test_a_list_that_was_dropped_and_begun_anew_comes_back_under_a_name_of_its_own() -> None:
    again = start(drop(done(one(), 2, guides, later(1))), "妈妈", ACTIVATE, later(2))
    found = undo(again)
    assert [(todo.name, len(todo.ticks)) for todo in found.lists] == [("妈妈", 0), ("妈妈2", 1)]
    assert [(todo.name, len(todo.ticks)) for todo in undo(found).lists] == [("妈妈", 0), ("妈妈2", 0)]


def test_only_twenty_changes_are_remembered() -> None:
    todos = one()
    for number in range(30):
        todos = done(todos, 1, guides, later(number))
        todos = unticked(todos, todos.lists[0], {"open"})
    for _ in range(20):
        todos = undo(todos)
    with pytest.raises(NothingToUndo):
        undo(todos)


@pytest.mark.parametrize(
    ("todos", "which", "said"),
    [
        (one(), Which(), "“妈妈”的清单没有打过勾，也没有丢掉过，没有可以收回的。"),
        (two(), CHILD, "“小宝”的清单没有打过勾，也没有丢掉过，没有可以收回的。"),
        (two(), Which(), "这些清单没有打过勾，也没有丢掉过，没有可以收回的。"),
    ],
)
def test_where_nothing_was_changed_it_says_so(todos: Todos, which: Which, said: str) -> None:
    with pytest.raises(NothingToUndo) as caught:
        undo(todos, which)
    assert caught.value.message == said
    assert caught.value.hint == "看看办到哪一步了：ybguide todo"


def test_without_lists_or_of_an_unknown_name_nothing_can_be_taken_back() -> None:
    with pytest.raises(NoLists):
        undo(Todos())
    with pytest.raises(UnknownName, match="没有叫“爸爸”的清单。"):
        undo(two(), Which(name="爸爸"))


def test_a_dropped_list_can_be_named_though_it_is_not_there() -> None:
    assert undo(drop(two(), MOTHER), MOTHER).lists[-1].name == "妈妈"


@pytest.mark.parametrize(
    ("names", "free"),
    [((), "妈妈"), (("妈妈",), "妈妈2"), (("妈妈", "妈妈2"), "妈妈3"), (("小宝",), "妈妈")],
)
def test_a_free_name_is_the_name_or_the_first_number_that_none_has(names: tuple[str, ...], free: str) -> None:
    lists = tuple(TodoList(name=name, guide=ACTIVATE, started=NOW) for name in names)
    assert free_name(Todos(lists=lists), "妈妈", ACTIVATE) == free
    assert free_name(Todos(lists=lists), "妈妈", FAMILY) == "妈妈"


def test_a_free_name_is_as_long_as_names_may_be() -> None:
    longest = "妈" * 20
    lists = Todos(lists=(TodoList(name=longest, guide=ACTIVATE, started=NOW),))
    assert free_name(lists, longest, ACTIVATE) == "妈" * 19 + "2"
