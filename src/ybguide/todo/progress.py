"""What the ticks of a list mean for the guide as it is today."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from ybguide.domain.guide import Step
from ybguide.record import Record
from ybguide.todo.model import Tick, TodoList

_DIGEST = 16
"""Hexadecimal digits: enough to tell one wording from another."""


class GuideStep(Record):
    """A step as the guide has it today: its id and the digest of its text."""

    id: str
    digest: str


Guides = Callable[[TodoList], Sequence[GuideStep]]
"""The steps of the guide of a list that may concern whom it is for, in order; none where it is gone."""


class State(StrEnum):
    """``CHANGED``: done, but the guide words the step differently by now."""

    OPEN = "open"
    DONE = "done"
    CHANGED = "changed"


class Row(Record):
    """A step with its tick. ``added``: the guide gained it after the list was started."""

    number: int
    id: str
    digest: str
    state: State
    done_at: datetime | None
    note: str | None
    added: bool


class Vanished(Record):
    """A step that the guide no longer has."""

    id: str
    done_at: datetime | None
    note: str | None


class Progress(Record):
    """The steps of a list, numbered from 1 in the order of the guide, and those that are gone."""

    rows: tuple[Row, ...]
    vanished: tuple[Vanished, ...]

    @property
    def next(self) -> Row | None:
        """The first step that has no tick."""
        return next((row for row in self.rows if row.state is State.OPEN), None)

    @property
    def done(self) -> int:
        """How many steps have a tick, changed ones among them."""
        return sum(row.state is not State.OPEN for row in self.rows)


def digest(do: str, path: Iterable[str]) -> str:
    """A short value that changes with what a step says to do, or with the labels to be tapped."""
    return sha256(json.dumps([do, *path]).encode()).hexdigest()[:_DIGEST]


def present(steps: Iterable[Step]) -> tuple[GuideStep, ...]:
    """The steps of a guide as they are compared with ticks."""
    return tuple(GuideStep(id=step.id, digest=digest(step.do, step.path)) for step in steps)


def progress(todo: TodoList, steps: Sequence[GuideStep]) -> Progress:
    """The list beside the guide's present steps."""
    shown = [step for step in steps if step.id not in todo.guide.left_out]
    ids = {step.id for step in steps}
    return Progress(
        rows=tuple(_row(todo, number, step) for number, step in enumerate(shown, 1)),
        vanished=tuple(_vanished(todo, step) for step in _known(todo) if step not in ids),
    )


def _row(todo: TodoList, number: int, step: GuideStep) -> Row:
    tick = todo.tick(step.id)
    return Row(
        number=number,
        id=step.id,
        digest=step.digest,
        state=_state(tick, step),
        done_at=tick.at if tick else None,
        note=todo.note(step.id),
        added=step.id not in todo.guide.steps,
    )


def _state(tick: Tick | None, step: GuideStep) -> State:
    if tick is None:
        return State.OPEN
    return State.DONE if tick.seen == step.digest else State.CHANGED


def _vanished(todo: TodoList, step: str) -> Vanished:
    tick = todo.tick(step)
    return Vanished(id=step, done_at=tick.at if tick else None, note=todo.note(step))


def _known(todo: TodoList) -> Iterable[str]:
    """All steps that the list speaks of, once each: one that came later may have been ticked and gone."""
    ticked = (tick.step for tick in todo.ticks)
    noted = (note.step for note in todo.notes)
    return dict.fromkeys((*todo.guide.steps, *ticked, *noted))
