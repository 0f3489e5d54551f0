"""An answer that stands beside another: the beginning of it."""

from typing import TypeVar

from ybguide.view.depth.room import fitting, lines
from ybguide.view.page import AnswerView, FixView

A = TypeVar("A", AnswerView, FixView)

TO_CHOOSE = 5
"""Lines of each of two answers of which only one is wanted."""
OF_A_PART = 9
"""Lines of each of several answers that are all wanted."""


def beside(answer: A, *, most: int = TO_CHOOSE) -> A:
    """The answer with as much of its short form as stands in ``most`` lines, at least the first of it."""
    sizes: list[int] = [lines(text) for text in answer.short]
    least = sizes[0] if sizes else 0
    return answer.but(short=fitting(answer.short, sizes, max(most, least)))
