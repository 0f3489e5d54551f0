"""Where somebody is who walks through steps, and what a key does there. Nothing here is seen or kept."""

from enum import Enum

from ybguide.cli.walking.keys import Key
from ybguide.record import Record


class Layer(Enum):
    """What of a place is on the screen: the step itself, what to do when it fails, what to say aloud."""

    STEP = "step"
    STUCK = "stuck"
    SAY = "say"


class Word(Enum):
    """What is to be told about the last key."""

    TICKED = "ticked"
    UNTICKED = "unticked"
    ALL_TICKED = "all-ticked"
    ALL_UNTICKED = "all-unticked"
    NO_LIST = "no-list"
    NO_STEP = "no-step"
    FIRST = "first"
    UNKNOWN = "unknown"


class Seen(Record):
    """To be kept: this place was seen last."""

    at: int


class Tick(Record):
    """To be kept: these steps have a tick."""

    steps: frozenset[int]


class Untick(Record):
    """To be kept: these steps have no tick."""

    steps: frozenset[int]


class Leave(Record):
    """The walk is over for now."""


Effect = Seen | Tick | Untick | Leave


class Walk(Record):
    """A walk through ``steps`` steps; ``at`` 0 is what to have ready, ``steps`` + 1 how to see it worked.

    ``part`` is the window of the screen that is shown, from 0. ``ticked`` are the steps with a tick,
    ``together`` those that got theirs at once at the end; without ``listed`` there is nothing to tick.
    Raises ``ValueError`` for a place that there is not.
    """

    steps: int
    at: int = 0
    layer: Layer = Layer.STEP
    part: int = 0
    ticked: frozenset[int] = frozenset()
    together: frozenset[int] = frozenset()
    listed: bool = True
    word: Word | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.at <= self.end:
            raise ValueError(self.at)

    @property
    def end(self) -> int:
        """The place after the last step."""
        return self.steps + 1

    @property
    def open(self) -> frozenset[int]:
        """The steps without a tick."""
        return frozenset(range(1, self.end)) - self.ticked

    @property
    def step(self) -> int | None:
        """The number of the step, None before the first and after the last."""
        return self.at if 1 <= self.at <= self.steps else None


def press(walk: Walk, key: Key | None, *, parts: int) -> tuple[Walk, tuple[Effect, ...]]:
    """What becomes of a walk by a key, None being one that nobody knows; and what is to be kept of it.

    ``parts`` is the number of windows that the present screen takes.
    """
    here = walk.but(word=None, part=min(walk.part, max(0, parts - 1)))
    match key:
        case Key.NEXT:
            return _onward(here, parts)
        case Key.BACK:
            return _back(here)
        case Key.STUCK:
            return _layer(here, Layer.STUCK), ()
        case Key.SAY:
            return _layer(here, Layer.SAY), ()
        case Key.REPEAT:
            return here.but(part=0), ()
        case Key.TICK:
            return _toggled(here)
        case Key.LEAVE:
            return here, (Leave(),)
        case None:
            return here.but(word=Word.UNKNOWN), ()


def _onward(walk: Walk, parts: int) -> tuple[Walk, tuple[Effect, ...]]:
    if walk.part + 1 < parts:
        return walk.but(part=walk.part + 1), ()
    if walk.layer is not Layer.STEP:
        return walk.but(layer=Layer.STEP, part=0), ()
    if walk.at == walk.end:
        return walk, (Leave(),)
    return _moved(walk, walk.at + 1)


def _back(walk: Walk) -> tuple[Walk, tuple[Effect, ...]]:
    if walk.part:
        return walk.but(part=walk.part - 1), ()
    if walk.layer is not Layer.STEP:
        return walk.but(layer=Layer.STEP), ()
    return _moved(walk, walk.at - 1) if walk.at else (walk.but(word=Word.FIRST), ())


def _moved(walk: Walk, at: int) -> tuple[Walk, tuple[Effect, ...]]:
    return walk.but(at=at, part=0, together=frozenset()), (Seen(at=at),)


def _layer(walk: Walk, layer: Layer) -> Walk:
    """The layer over the step; the key that brought it takes it away."""
    return walk.but(layer=Layer.STEP if walk.layer is layer else layer, part=0)


def _toggled(walk: Walk) -> tuple[Walk, tuple[Effect, ...]]:
    here = walk if walk.layer is Layer.STEP else walk.but(layer=Layer.STEP, part=0)
    if not here.listed:
        return here.but(word=Word.NO_LIST), ()
    if here.at == here.end:
        return _all_toggled(here)
    if here.step is None:
        return here.but(word=Word.NO_STEP), ()
    steps = frozenset({here.step})
    if here.step in here.ticked:
        return here.but(ticked=here.ticked - steps, word=Word.UNTICKED), (Untick(steps=steps),)
    return here.but(ticked=here.ticked | steps, word=Word.TICKED), (Tick(steps=steps),)


def _all_toggled(walk: Walk) -> tuple[Walk, tuple[Effect, ...]]:
    """At the end: all that is open, and by the same key back again."""
    if walk.open:
        ticked = walk.but(ticked=walk.ticked | walk.open, together=walk.open, word=Word.ALL_TICKED)
        return ticked, (Tick(steps=walk.open),)
    if walk.together:
        left = walk.but(ticked=walk.ticked - walk.together, together=frozenset(), word=Word.ALL_UNTICKED)
        return left, (Untick(steps=walk.together),)
    return walk.but(word=Word.ALL_TICKED), ()
