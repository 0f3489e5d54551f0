"""The list of a walk: the one that is there, or a new one; and where it goes on."""

import pytest

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later
from ybguide.todo.changes import start
from ybguide.todo.choice import Which
from ybguide.todo.errors import PrivateText
from ybguide.todo.model import Key, Todos, Whose
from ybguide.todo.progress import progress
from ybguide.todo.taken_up import first_place, seen, take_up

CHILD = Whose(whom="child", age=7)
EMPTY = Todos()


def names(todos: Todos) -> list[str]:
    return [todo.name for todo in todos.lists]


def test_where_there_is_none_a_list_is_started() -> None:
    taken = take_up(EMPTY, "孩子", FAMILY, CHILD, NOW)
    assert not taken.resumed
    assert taken.todos == start(EMPTY, "孩子", FAMILY, NOW, CHILD)
    assert taken.todo.whose == CHILD


def test_the_list_of_the_same_person_is_gone_on_with() -> None:
    todos = done(start(EMPTY, "孩子", FAMILY, NOW, CHILD), 1, guides, later(1))
    taken = take_up(todos, "孩子", FAMILY, CHILD, later(2))
    assert (taken.resumed, taken.todo, taken.todos.lists) == (True, todos.lists[0], todos.lists)


@pytest.mark.parametrize(
    ("kept", "said", "known"),
    [
        (Whose(), CHILD, CHILD),
        (CHILD, Whose(), CHILD),
        (CHILD, Whose(age=7, place="德阳"), Whose(whom="child", age=7, place="德阳")),
        (Whose(apps=("alipay",)), Whose(face=False), Whose(apps=("alipay",), face=False)),
    ],
)
def test_who_says_less_or_more_may_be_the_same_person(kept: Whose, said: Whose, known: Whose) -> None:
    taken = take_up(start(EMPTY, "孩子", FAMILY, NOW, kept), "孩子", FAMILY, said, later(1))
    assert (taken.resumed, taken.todo.whose, len(taken.todos.lists)) == (True, known, 1)


def test_somebody_else_of_the_same_name_gets_a_list_of_their_own() -> None:
    first = start(EMPTY, "孩子", FAMILY, NOW, CHILD)
    second = take_up(first, "孩子", FAMILY, Whose(whom="child", age=9), later(1))
    assert (second.resumed, names(second.todos)) == (False, ["孩子", "孩子2"])
    again = take_up(second.todos, "孩子", FAMILY, Whose(age=9), later(2))
    assert (again.resumed, again.todo.name) == (True, "孩子2")


def test_a_list_of_another_guide_is_another_list() -> None:
    taken = take_up(start(EMPTY, "孩子", FAMILY, NOW, CHILD), "孩子", ACTIVATE, CHILD, later(1))
    assert (taken.resumed, names(taken.todos)) == (False, ["孩子", "孩子"])


def test_a_name_that_is_not_kept_is_refused() -> None:
    with pytest.raises(PrivateText):
        take_up(EMPTY, "妈妈 13800138000", FAMILY, Whose(), NOW)


def test_the_place_is_kept_and_forgotten_and_no_other_list_is_touched() -> None:
    key = Key(name="妈妈", guide=ACTIVATE.id)
    todos = start(start(EMPTY, "妈妈", ACTIVATE, NOW), "小宝", FAMILY, NOW)
    moved = seen(todos, key, "find")
    assert [todo.at for todo in moved.lists] == ["find", None]
    assert seen(moved, key, None).lists == todos.lists
    assert seen(todos, Key(name="爸爸", guide="x"), "find") == todos


@pytest.mark.parametrize(
    ("ticked", "at", "place"),
    [
        ((), None, 0),
        ((), "find", 2),
        ((1,), None, 2),
        ((1, 2), "find", 3),
        ((1, 3), "agree", 2),
        ((3,), "face", 4),
        ((1, 2, 3, 4), None, 5),
        ((1, 2, 3, 4), "find", 5),
        ((), "gone", 0),
    ],
)
def test_it_goes_on_at_the_step_seen_last_else_at_the_first_open_one(
    ticked: tuple[int, ...], at: str | None, place: int
) -> None:
    todos = start(EMPTY, "妈妈", ACTIVATE, NOW)
    for number in ticked:
        todos = done(todos, number, guides, later(number), Which())
    todo = seen(todos, Key(name="妈妈", guide=ACTIVATE.id), at).lists[0]
    assert first_place(todo, progress(todo, guides(todo))) == place
