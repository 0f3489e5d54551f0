"""What a walk leaves in the list: ticks, and the place, each kept at once."""

from datetime import datetime
from functools import partial

from ybguide.cli.read import Reader
from ybguide.cli.walking.state import Effect, Leave, Seen, Tick, Untick
from ybguide.errors import GuideError, UsageError
from ybguide.record import Record
from ybguide.todo.changes import next_step, ticked, unticked
from ybguide.todo.choice import Which
from ybguide.todo.file import FILE, Kept, read, update
from ybguide.todo.model import TodoList, Todos
from ybguide.todo.progress import Progress, State, progress
from ybguide.todo.taken_up import TakenUp, seen, take_up
from ybguide.view.page import AnyProcedure
from ybguide.view.todo import guide_steps, reference
from ybguide.view.walk.course import Marks
from ybguide.view.whose import whose

_GONE = "这份清单在别的窗口里丢掉了，勾记不下来。"


class Ledger:
    """A list that is kept in a file, by the numbers of its steps."""

    def __init__(self, reader: Reader, todos: Todos, todo: TodoList) -> None:
        self._reader = reader
        self._file = reader.folder / FILE
        self.todos = todos
        self.todo = todo

    @property
    def progress(self) -> Progress:
        """The steps as the list has them."""
        return progress(self.todo, guide_steps(self._reader.book.store, self.todo))

    @property
    def ticked(self) -> frozenset[int]:
        """The steps with a tick for what they say today."""
        return frozenset(row.number for row in self.progress.rows if row.state is State.DONE)

    def marks(self, number: int) -> Marks:
        """What the list says of a step."""
        row = self.progress.rows[number - 1]
        return Marks(ticked=row.state is State.DONE, changed=row.state is State.CHANGED, note=row.note)

    def keep(self, effect: Effect) -> str:
        """Keep what a key did; what went wrong with it, in words, else nothing."""
        try:
            kept = update(self._file, lambda todos: self._changed(todos, effect), _now())
        except GuideError as error:
            return f"{error.message}这一下没有记住。"
        self.todos = kept.todos
        found = kept.todos.find(self.todo.key)
        if found is None:
            return _GONE
        self.todo = found
        return ""

    def _changed(self, todos: Todos, effect: Effect) -> Todos:
        todo = todos.find(self.todo.key)
        if todo is None:
            return todos
        rows = progress(todo, guide_steps(self._reader.book.store, todo)).rows
        match effect:
            case Seen(at=at):
                return seen(todos, todo.key, rows[at - 1].id if 1 <= at <= len(rows) else None)
            case Tick(steps=steps):
                return ticked(todos, todo, [row for row in rows if row.number in steps], _now())
            case Untick(steps=steps):
                return unticked(todos, todo, {row.id for row in rows if row.number in steps})
            case Leave():
                return todos


class Opened(Record):
    """The list of a walk, whether it was there before, and what is to be said of it; none without a list."""

    ledger: Ledger | None
    resumed: bool = False
    said: str = ""


def open_ledger(reader: Reader, procedure: AnyProcedure, name: str) -> Opened:
    """The list of this guide under this name; where none can be kept, that is said and one walks without.

    Raises ``UsageError`` for the name.
    """
    guide, whom = reference(reader.book.store, procedure), whose(procedure.address.person)
    found: list[TakenUp] = []

    def taken(todos: Todos) -> Todos:
        found[:] = [take_up(todos, name, guide, whom, _now())]
        return found[0].todos

    try:
        kept = update(reader.folder / FILE, taken, _now())
    except UsageError:
        raise
    except GuideError as error:
        return Opened(ledger=None, said=f"{error.message}这次走到哪里、打的勾都记不住。")
    ledger = Ledger(reader, kept.todos, found[0].todo)
    return Opened(ledger=ledger, resumed=found[0].resumed, said=_aside(kept))


def found_ledger(reader: Reader, which: Which) -> Opened:
    """The list that is meant. Raises what ``next_step`` raises, ``FileTrouble``, ``NewerFile``, ``Busy``."""
    kept = read(reader.folder / FILE, _now())
    todo, _ = next_step(kept.todos, partial(guide_steps, reader.book.store), which)
    return Opened(ledger=Ledger(reader, kept.todos, todo), resumed=True, said=_aside(kept))


def _aside(kept: Kept) -> str:
    return f"清单文件坏了，原来的放在：{kept.set_aside}" if kept.set_aside else ""


def _now() -> datetime:
    """The time of a tick: a walk lasts longer than a command."""
    return datetime.now().astimezone()
