"""What can be done to the lists. Each change takes all of them and returns all of them; the clock is given.

``which`` says which list is meant, see ``choice``; ``guides`` gives the present steps of the guide of a list.
Steps are numbered as ``progress`` shows them.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from ybguide.domain import spelling
from ybguide.todo.choice import ANY, Which, choose, option
from ybguide.todo.errors import AlreadyStarted, NoSuchStep, NothingToTick
from ybguide.todo.model import Change, GuideRef, Note, Tick, TodoList, Todos, Whose
from ybguide.todo.progress import Guides, Row, State, progress
from ybguide.todo.typed import clean_name, clean_note, same_name

_NOBODY = Whose()


def start(todos: Todos, name: str, guide: GuideRef, now: datetime, whose: Whose = _NOBODY) -> Todos:
    """A new list for a guide, under a name that the user chose.

    Raises ``AlreadyStarted``, ``NothingToTick``, and ``UnfitText`` or ``PrivateText`` for the name.
    """
    chosen = clean_name(name)
    if not guide.steps:
        raise NothingToTick(title=guide.title, command=guide.command)
    for todo in todos.lists:
        if same_name(todo.name, chosen) and todo.guide.id == guide.id:
            raise AlreadyStarted(name=todo.name, title=todo.guide.title, option=option(todo, todos))
    return todos.with_list(TodoList(name=chosen, guide=guide, started=now, whose=whose))


def done(todos: Todos, numbers: Sequence[range], guides: Guides, now: datetime, which: Which = ANY) -> Todos:
    """Steps with a tick, all or none; without numbers, the next open step, where there is one.

    A step that was done stays as it is, unless its text has changed since.
    Raises ``NoSuchStep`` and what ``choose`` raises.
    """
    action = " ".join(("done", *map(_span, numbers)))
    todo = _open(todos, which, spelling.todo(action), guides)
    if not numbers:
        row = progress(todo, guides(todo)).next
        rows: Sequence[Row] = (row,) if row else ()
    else:
        rows = _rows(todos, todo, numbers, guides, "done 1")
    return ticked(todos, todo, rows, now)


def ticked(todos: Todos, todo: TodoList, rows: Sequence[Row], now: datetime) -> Todos:
    """The rows of a list with a tick each, as one change."""
    fresh = {row.id: row.digest for row in rows if row.state is not State.DONE}
    if not fresh:
        return todos.with_list(todo)
    others = tuple(tick for tick in todo.ticks if tick.step not in fresh)
    added = tuple(Tick(step=step, at=now, seen=digest) for step, digest in fresh.items())
    return _with_ticks(todos, todo, (*others, *added))


def unticked(todos: Todos, todo: TodoList, steps: Collection[str]) -> Todos:
    """The steps of a list without their ticks, as one change."""
    left = tuple(tick for tick in todo.ticks if tick.step not in steps)
    return _with_ticks(todos, todo, left) if left != todo.ticks else todos.with_list(todo)


def _with_ticks(todos: Todos, todo: TodoList, ticks: tuple[Tick, ...]) -> Todos:
    before = Change(key=todo.key, ticks=todo.ticks)
    return todos.with_list(replace(todo, ticks=ticks)).remembering(before)


def note(todos: Todos, number: int, text: str, guides: Guides, which: Which = ANY) -> Todos:
    """A step with a note in the place of an earlier one; without text, the step without a note.

    Raises ``NoSuchStep``, what ``choose`` raises, and ``UnfitText`` or ``PrivateText`` for the text.
    """
    clean = clean_note(text)
    # What was typed is not repeated in full: it may be long, and quoting it is the shell's business.
    todo = _open(todos, which, spelling.todo(f'note {number} "……"'), guides)
    (row,) = _rows(todos, todo, [range(number, number + 1)], guides, 'note 1 "……"')
    others = tuple(other for other in todo.notes if other.step != row.id)
    added = (Note(step=row.id, text=clean),) if clean else ()
    return todos.with_list(replace(todo, notes=(*others, *added)))


def to_drop(todos: Todos, which: Which = ANY) -> TodoList:
    """The list that is meant where one is to be dropped. Raises what ``choose`` raises."""
    return choose(todos, which, spelling.todo("drop"), lambda _: True)


def drop(todos: Todos, which: Which = ANY) -> Todos:
    """All but one list, which can be brought back. Raises what ``choose`` raises."""
    todo = to_drop(todos, which)
    dropped = Change(key=todo.key, dropped=todo)
    return todos.without(todo.key).forgetting(todo.key).remembering(dropped)


def next_step(todos: Todos, guides: Guides, which: Which = ANY) -> tuple[TodoList, Row | None]:
    """The list that is meant and its first open step, if there is one. Raises what ``choose`` raises."""
    todo = _open(todos, which, spelling.todo("next"), guides)
    return todo, progress(todo, guides(todo)).next


def _open(todos: Todos, which: Which, command: str, guides: Guides) -> TodoList:
    """The list that is meant; where several are, the only one with an open step."""
    return choose(todos, which, command, lambda todo: progress(todo, guides(todo)).next is not None)


def _rows(
    todos: Todos, todo: TodoList, numbers: Sequence[range], guides: Guides, example: str
) -> Sequence[Row]:
    """Steps of the list by their numbers, each once.

    Raises ``NoSuchStep`` for the first that there is not, which offers the example in its place.
    """
    rows = progress(todo, guides(todo)).rows
    for span in numbers:
        wrong = next((end for end in (span[0], span[-1]) if not 1 <= end <= len(rows)), None)
        if wrong is not None:
            action = example if rows else "drop"
            also = option(todo, todos) if len(todos.lists) > 1 else ""
            raise NoSuchStep(
                number=wrong, most=len(rows), name=todo.name, command=spelling.todo(action, also)
            )
    return [rows[number - 1] for number in dict.fromkeys(number for span in numbers for number in span)]


def _span(span: range) -> str:
    """Numbers as they can be typed."""
    return str(span[0]) if len(span) == 1 else f"{span[0]}-{span[-1]}"
