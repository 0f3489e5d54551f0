"""Lists worked on in any order, kept in a file after each change, do what a simple model does."""

import tempfile
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.todo.samples import ACTIVATE, FAMILY, done, guides, later, undo
from ybguide.todo.changes import drop, note, start
from ybguide.todo.choice import Which
from ybguide.todo.errors import AlreadyStarted, NoLists, NothingToUndo
from ybguide.todo.file import FILE, read, update
from ybguide.todo.model import GuideRef, Todos
from ybguide.todo.progress import State, progress

GUIDES = {guide.id: guide for guide in (ACTIVATE, FAMILY)}
Name = tuple[str, str]


@dataclass
class Model:
    """What is to be remembered of one list."""

    ticked: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)


@dataclass
class Before:
    """What takes a change back: the ticks that were there, or the whole list that was dropped."""

    key: Name
    ticked: list[str]
    dropped: Model | None = None


class Lists(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / FILE
        self.model: dict[Name, Model] = {}
        self.changes: list[Before] = []
        self.clock = count()

    def teardown(self) -> None:
        self.folder.cleanup()

    names = st.sampled_from(["妈妈", "小宝"])
    refs = st.sampled_from([ACTIVATE, FAMILY])
    places = st.integers(0, 3)
    texts = st.sampled_from(["要带户口本", "周三去", ""])

    @rule(name=names, guide=refs)
    def start(self, name: str, guide: GuideRef) -> None:
        now = later(next(self.clock))
        if (name, guide.id) in self.model:
            with pytest.raises(AlreadyStarted):
                update(self.path, lambda todos: start(todos, name, guide, now), now)
        else:
            update(self.path, lambda todos: start(todos, name, guide, now), now)
            self.model[name, guide.id] = Model()

    @rule(data=st.data(), place=places)
    def done(self, data: st.DataObject, place: int) -> None:
        key, number = self._some_step(data, place)
        if key is None:
            return
        now = later(next(self.clock))
        update(self.path, lambda todos: done(todos, number, guides, now, self._which(key)), now)
        step = GUIDES[key[1]].steps[number - 1]
        if step not in self.model[key].ticked:
            self._remember(Before(key, list(self.model[key].ticked)))
            self.model[key].ticked.append(step)

    @rule(named=st.booleans(), data=st.data())
    def undo(self, named: bool, data: st.DataObject) -> None:  # noqa: FBT001 - Hypothesis hands it over
        keys = sorted({*self.model, *(change.key for change in self.changes)})
        if named and keys:
            key = data.draw(st.sampled_from(keys))
            self._undo(self._which(key), [change for change in self.changes if change.key == key])
        else:
            self._undo(Which(), self.changes)

    def _undo(self, which: Which, changes: list[Before]) -> None:
        now = later(next(self.clock))
        if not changes:
            with pytest.raises((NothingToUndo, NoLists)):
                update(self.path, lambda todos: undo(todos, which), now)
            return
        update(self.path, lambda todos: undo(todos, which), now)
        last = changes[-1]
        self.changes = [change for change in self.changes if change is not last]
        if last.dropped is None:
            self.model[last.key].ticked = last.ticked
            return
        name, guide = last.key
        names = (name if number == 1 else f"{name}{number}" for number in count(1))
        free = next((each, guide) for each in names if (each, guide) not in self.model)
        self.model[free] = last.dropped
        for place in range(len(last.dropped.ticked)):
            self._remember(Before(free, last.dropped.ticked[:place]))

    def _remember(self, change: Before) -> None:
        self.changes = [*self.changes, change][-20:]

    @rule(data=st.data(), place=places, text=texts)
    def note(self, data: st.DataObject, place: int, text: str) -> None:
        key, number = self._some_step(data, place)
        if key is None:
            return
        now = later(next(self.clock))
        update(self.path, lambda todos: note(todos, number, text, guides, self._which(key)), now)
        self.model[key].notes[GUIDES[key[1]].steps[number - 1]] = text

    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        key, _ = self._some_step(data, 0)
        if key is None:
            return
        update(self.path, lambda todos: drop(todos, self._which(key)), later(next(self.clock)))
        self.changes = [change for change in self.changes if change.key != key]
        self._remember(Before(key, [], deepcopy(self.model.pop(key))))

    @invariant()
    def the_file_holds_what_the_model_holds(self) -> None:
        kept = read(self.path, later(0))
        assert kept.set_aside is None
        assert self._seen(kept.todos) == {
            key: (set(model.ticked), {step: text for step, text in model.notes.items() if text})
            for key, model in self.model.items()
        }

    def _seen(self, todos: Todos) -> dict[Name, tuple[set[str], dict[str, str]]]:
        found = {}
        for todo in todos.lists:
            rows = progress(todo, guides(todo)).rows
            ticked = {row.id for row in rows if row.state is State.DONE}
            found[todo.name, todo.guide.id] = (ticked, {row.id: row.note for row in rows if row.note})
        return found

    def _some_step(self, data: st.DataObject, place: int) -> tuple[Name | None, int]:
        """A list that there is, and the number of one of its steps."""
        if not self.model:
            return None, 0
        key = data.draw(st.sampled_from(sorted(self.model)))
        return key, place % len(GUIDES[key[1]].steps) + 1

    def _which(self, key: Name) -> Which:
        return Which(name=key[0], guide=key[1])


TestLists = Lists.TestCase
TestLists.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
