"""What is kept about the lists: ids, ticks, times, titles and the user's notes, nothing about a person."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import datetime

from ybguide.record import Record


class Tick(Record):
    """A step that was done. ``at`` is an aware time; ``seen`` the digest of the step's text at that time."""

    step: str
    at: datetime
    seen: str


class Note(Record):
    """What the user wrote beside a step."""

    step: str
    text: str


class GuideRef(Record):
    """The guide that is followed, as it was when the list was started.

    ``id`` is the guide's (``alipay/activate``), ``command`` the command line that shows it. ``steps`` are the
    ids of the steps that are to be done, in order; ``left_out`` those of the guide's other steps, which do
    not apply, so that they are told from steps that the guide gained later.
    """

    id: str
    title: str
    command: str
    steps: tuple[str, ...]
    left_out: tuple[str, ...] = ()


class Key(Record):
    """What tells one list from another: the name the user chose and the id of the guide."""

    name: str
    guide: str


class TodoList(Record):
    """A guide that is being followed for somebody. ``ticks`` stand in the order in which they were made.

    Raises ``ValueError`` when a step has two ticks or two notes.
    """

    name: str
    guide: GuideRef
    started: datetime
    ticks: tuple[Tick, ...] = ()
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        _distinct(tick.step for tick in self.ticks)
        _distinct(note.step for note in self.notes)

    @property
    def key(self) -> Key:
        """What tells this list from the others."""
        return Key(name=self.name, guide=self.guide.id)

    def tick(self, step: str) -> Tick | None:
        """The tick of a step, if it has one."""
        return next((tick for tick in self.ticks if tick.step == step), None)

    def note(self, step: str) -> str | None:
        """What was noted beside a step, if anything."""
        return next((note.text for note in self.notes if note.step == step), None)


class Todos(Record):
    """All lists, in the order in which they were started. ``current`` is the one that was changed last.

    Raises ``ValueError`` when two lists have the same key, or ``current`` is none of them.
    """

    lists: tuple[TodoList, ...] = ()
    current: Key | None = None

    def __post_init__(self) -> None:
        _distinct(todo.key for todo in self.lists)
        if self.current is not None and self.find(self.current) is None:
            raise ValueError(self.current)

    def find(self, key: Key) -> TodoList | None:
        """The list with this key."""
        return next((todo for todo in self.lists if todo.key == key), None)

    def with_list(self, changed: TodoList) -> "Todos":
        """The lists with this one in the place of the one with its key, or at the end; it becomes current."""
        if self.find(changed.key) is None:
            return replace(self, lists=(*self.lists, changed), current=changed.key)
        lists = tuple(changed if todo.key == changed.key else todo for todo in self.lists)
        return replace(self, lists=lists, current=changed.key)

    def without(self, key: Key) -> "Todos":
        """The lists without this one; none is current."""
        return Todos(lists=tuple(todo for todo in self.lists if todo.key != key))


def _distinct(values: Iterable[Hashable]) -> None:
    seen = list(values)
    if len(set(seen)) < len(seen):
        raise ValueError(seen)
