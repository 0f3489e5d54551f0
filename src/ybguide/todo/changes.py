"""What can be done to the lists. Each change takes all of them and returns all of them; the clock is given.

``which`` says which list is meant, see ``choice``; ``guides`` gives the present steps of a guide by its id.
Steps are numbered as ``progress`` shows them.
"""

from dataclasses import replace
from datetime import datetime

from ybguide.domain import spelling
from ybguide.todo.choice import ANY, Which, choose, option
from ybguide.todo.errors import AlreadyStarted, NoSuchStep, NothingToTick, NothingToUndo
from ybguide.todo.model import GuideRef, Note, Tick, TodoList, Todos
from ybguide.todo.progress import Guides, Row, State, progress
from ybguide.todo.typed import clean_name, clean_note, same_name


def start(todos: Todos, name: str, guide: GuideRef, now: datetime) -> Todos:
    """A new list for a guide, under a name that the user chose.

    Raises ``AlreadyStarted``, ``NothingToTick``, and ``UnfitText`` or ``PrivateText`` for the name.
    """
    chosen = clean_name(name)
    if not guide.steps:
        raise NothingToTick(title=guide.title, command=guide.command)
    for todo in todos.lists:
        if same_name(todo.name, chosen) and todo.guide.id == guide.id:
            raise AlreadyStarted(name=todo.name, title=todo.guide.title, option=option(todo, todos))
    return todos.with_list(TodoList(name=chosen, guide=guide, started=now))


def done(todos: Todos, number: int, guides: Guides, now: datetime, which: Which = ANY) -> Todos:
    """A step with a tick. A step that was done stays as it is, unless its text has changed since.

    Raises ``NoSuchStep`` and what ``choose`` raises.
    """
    todo = _open(todos, which, spelling.todo(f"done {number}"), guides)
    row = _row(todos, todo, number, guides, "done 1")
    if row.state is State.DONE:
        return todos.with_list(todo)
    tick = Tick(step=row.id, at=now, seen=row.digest)
    others = tuple(other for other in todo.ticks if other.step != row.id)
    return todos.with_list(replace(todo, ticks=(*others, tick)))


def undo(todos: Todos, which: Which = ANY) -> Todos:
    """The list without its latest tick. Raises ``NothingToUndo`` and what ``choose`` raises."""
    todo = choose(todos, which, spelling.todo("undo"), lambda todo: bool(todo.ticks))
    if not todo.ticks:
        raise NothingToUndo(name=todo.name)
    return todos.with_list(replace(todo, ticks=todo.ticks[:-1]))


def note(todos: Todos, number: int, text: str, guides: Guides, which: Which = ANY) -> Todos:
    """A step with a note in the place of an earlier one; without text, the step without a note.

    Raises ``NoSuchStep``, what ``choose`` raises, and ``UnfitText`` or ``PrivateText`` for the text.
    """
    clean = clean_note(text)
    # What was typed is not repeated in full: it may be long, and quoting it is the shell's business.
    todo = _open(todos, which, spelling.todo(f'note {number} "……"'), guides)
    row = _row(todos, todo, number, guides, 'note 1 "……"')
    others = tuple(other for other in todo.notes if other.step != row.id)
    added = (Note(step=row.id, text=clean),) if clean else ()
    return todos.with_list(replace(todo, notes=(*others, *added)))


def drop(todos: Todos, which: Which = ANY) -> Todos:
    """All but one list. Raises what ``choose`` raises."""
    return todos.without(choose(todos, which, spelling.todo("drop"), lambda _: True).key)


def next_step(todos: Todos, guides: Guides, which: Which = ANY) -> tuple[TodoList, Row | None]:
    """The list that is meant and its first open step, if there is one. Raises what ``choose`` raises."""
    todo = _open(todos, which, spelling.todo("next"), guides)
    return todo, progress(todo, guides(todo.guide.id)).next


def _open(todos: Todos, which: Which, command: str, guides: Guides) -> TodoList:
    """The list that is meant; where several are, the only one with an open step."""
    return choose(todos, which, command, lambda todo: progress(todo, guides(todo.guide.id)).next is not None)


def _row(todos: Todos, todo: TodoList, number: int, guides: Guides, example: str) -> Row:
    """A step of the list by its number. Raises ``NoSuchStep``, which offers the example in its place."""
    rows = progress(todo, guides(todo.guide.id)).rows
    if 1 <= number <= len(rows):
        return rows[number - 1]
    action = example if rows else "drop"
    also = option(todo, todos) if len(todos.lists) > 1 else ""
    raise NoSuchStep(number=number, most=len(rows), name=todo.name, command=spelling.todo(action, also))
