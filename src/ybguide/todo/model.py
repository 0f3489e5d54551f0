"""What is kept about the lists: ids, ticks, times, titles, the user's notes, and whom a list goes by.

Of a person there is what the options say (``--for``, ``--age`` …), and never a number or a name but the one
that was chosen.
"""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import datetime

from ybguide.domain.person import OLDEST, Document, Whom
from ybguide.record import Record, names_of

_CHANGES = 20
"""So many changes can be taken back."""


class Whose(Record):
    """The person and the place a list goes by, as the options say them; ``place`` is a name of a place.

    Raises ``ValueError`` for an age that nobody has.
    """

    whom: Whom | None = None
    activated: bool | None = None
    age: int | None = None
    documents: tuple[Document, ...] = ()
    smartphone: bool | None = None
    face: bool | None = None
    enrolled: bool | None = None
    apps: tuple[str, ...] = ()
    place: str | None = None

    def __post_init__(self) -> None:
        if self.age is not None and not 0 <= self.age <= OLDEST:
            raise ValueError(self.age)

    def may_be(self, other: "Whose") -> bool:
        """Whether both may be the same person: nothing that is known of both differs."""
        pairs = ((getattr(self, name), getattr(other, name)) for name in names_of(Whose))
        return all(mine == theirs or not _told(mine) or not _told(theirs) for mine, theirs in pairs)

    def with_all(self, other: "Whose") -> "Whose":
        """Everything that is known of either, what ``other`` says where both say something."""
        told = {name: getattr(other, name) for name in names_of(Whose) if _told(getattr(other, name))}
        return self.but(**told)


def _told(value: object) -> bool:
    return value is not None and value != ()


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

    ``at`` is the id of the step that was seen last by whoever walks through it, None before the first.
    Raises ``ValueError`` when a step has two ticks or two notes.
    """

    name: str
    guide: GuideRef
    started: datetime
    ticks: tuple[Tick, ...] = ()
    notes: tuple[Note, ...] = ()
    whose: Whose = Whose()
    at: str | None = None

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


class Change(Record):
    """What takes a change back: the ticks that a list had before it, or the list that was ``dropped``."""

    key: Key
    ticks: tuple[Tick, ...] = ()
    dropped: TodoList | None = None


class Todos(Record):
    """All lists, in the order in which they were started. ``current`` is the one that was changed last.

    ``history`` holds the latest changes that can be taken back, the last one at its end.
    Raises ``ValueError`` when two lists have the same key, or ``current`` is none of them.
    """

    lists: tuple[TodoList, ...] = ()
    current: Key | None = None
    history: tuple[Change, ...] = ()

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
        return replace(self, lists=tuple(todo for todo in self.lists if todo.key != key), current=None)

    def remembering(self, *changes: Change) -> "Todos":
        """The lists with changes that can be taken back, the latest of all."""
        return replace(self, history=(*self.history, *changes)[-_CHANGES:])

    def forgetting(self, key: Key) -> "Todos":
        """The lists without the changes of one of them."""
        return replace(self, history=tuple(change for change in self.history if change.key != key))


def _distinct(values: Iterable[Hashable]) -> None:
    seen = list(values)
    if len(set(seen)) < len(seen):
        raise ValueError(seen)
