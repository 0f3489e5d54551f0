"""Strokes with pauses between them: which Enter belongs to a letter, and which is a key of its own."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.cli.walking.keyboard import PATIENCE, Keyboard, Typed
from ybguide.cli.walking.keys import ENTER, Key

PAUSE = ""
"""In a script: longer than anybody waits."""


class Script:
    """Strokes as they come; the end of them is the end of the input."""

    def __init__(self, strokes: Sequence[str]) -> None:
        self.strokes = list(strokes)
        self.waits: list[float] = []

    def __call__(self, seconds: float) -> str:
        self.waits.append(seconds)
        if not self.strokes:
            raise EOFError
        return self.strokes.pop(0)


def keys(*strokes: str) -> list[Key | None]:
    """What all the strokes mean, until they end."""
    keyboard, found = Keyboard(Script([*strokes, PAUSE])), list[Key | None]()
    while True:
        try:
            typed = keyboard.typed(1)
        except EOFError:
            return found
        found += typed.keys if typed else ()


@pytest.mark.parametrize(
    ("strokes", "meant"),
    [
        (["b"], [Key.BACK]),
        (["b", ENTER], [Key.BACK]),
        (["b", PAUSE, ENTER], [Key.BACK, Key.NEXT]),
        (["b", ENTER, ENTER], [Key.BACK, Key.NEXT]),
        ([ENTER, ENTER], [Key.NEXT, Key.NEXT]),
        ([" "], [Key.NEXT]),
        (["t", " "], [Key.TICK, Key.NEXT]),
        (["t", "left", PAUSE], [Key.TICK, Key.BACK]),
        (["right", "pageup", "pagedown", "left"], [Key.NEXT, Key.BACK, Key.NEXT, Key.BACK]),
        (["ｋ"], [Key.STUCK]),
        (["K", ENTER], [Key.STUCK]),
        (list("下一步"), [Key.NEXT]),
        ([*"返回", ENTER], [Key.BACK]),
        ([*"退出", PAUSE, ENTER], [Key.LEAVE, Key.NEXT]),
        (["喵"], [None]),
        ([*"喵喵", ENTER, "q"], [None, Key.LEAVE]),
        (["f1"], [None]),
        (["c-d"], [Key.LEAVE]),
        (["b", "c-d"], [Key.BACK, Key.LEAVE]),
        (["x", "erase", "b", ENTER], [Key.BACK]),
        (["x", "erase", ENTER], []),
        (["t", PAUSE, "t"], [Key.TICK, Key.TICK]),
    ],
)
def test_what_is_meant(strokes: list[str], meant: list[Key | None]) -> None:
    assert keys(*strokes) == meant


def test_where_nothing_is_typed_it_comes_back_after_the_wait() -> None:
    script = Script([PAUSE])
    assert Keyboard(script).typed(0.25) is None
    assert script.waits == [0.25]


def test_what_belongs_to_a_letter_is_waited_for_a_third_of_a_second() -> None:
    script = Script(["b", PAUSE])
    assert Keyboard(script).typed(9) == Typed(text="b", keys=(Key.BACK,))
    assert script.waits == [9, PATIENCE]
    assert 0.3 <= PATIENCE <= 0.4


def test_the_end_of_the_input_comes_through() -> None:
    with pytest.raises(EOFError):
        Keyboard(Script(())).typed(1)


@given(st.lists(st.sampled_from([ENTER, PAUSE, " ", "left", "f5", "c-d", *"bkrstqnx喵下一步"])))
def test_each_enter_after_a_pause_or_another_key_is_a_step(strokes: list[str]) -> None:
    free, text = 0, False
    for stroke in strokes:
        if stroke == ENTER:
            free += not text
        text = len(stroke) == 1 and stroke != " "
    named = sum(stroke == " " for stroke in strokes)
    words = sum("".join(strokes).count(word) for word in ("n", "下一步", "下"))
    assert free + named <= keys(*strokes).count(Key.NEXT) <= free + named + words
