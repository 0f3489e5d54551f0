"""How many lines pieces take at 80 columns: the lengths of contract §5 are counted in these."""

import re
from collections.abc import Sequence
from typing import TypeVar

from ybguide.text.wrap import wrap
from ybguide.view.page import Entry, ProcedureView, StepView

T = TypeVar("T")

COLUMNS = 80
WINDOW = 22
"""Lines of a guide, of a failure and of the page of a place."""
LONG = 32
"""Lines of a page with several ways."""
ANSWER = 13
"""Lines of an answer beside the rule under its title."""
AROUND = 6
"""Lines of a page beside what it tells: title, whom to call, what it stands on, and the space between."""
CAUSES = 11
"""Cells of the label before the causes of a failure."""
_STEP, _OF_STEP, _POINT, _LABEL = 8, 13, 2, 7
"""Cells before the lines of a step, of its remarks, of a point, after a label."""
_SENTENCE = re.compile(r"[^。！？]+[。！？]*[”’」）]*")


def lines(text: str, indent: int = 0) -> int:
    """How many lines a text takes, each begun with so many cells of something else."""
    return len(wrap(text, COLUMNS - indent))


def first_sentence(text: str) -> str:
    """The first sentence."""
    return str(_SENTENCE.findall(text)[0]) if text else text


def in_one_line(text: str) -> str:
    """As many sentences as stand in one line after a label, but at least the first."""
    said, *others = _SENTENCE.findall(text) or [text]
    for sentence in others:
        if lines(said + sentence, _LABEL) > 1:
            break
        said += sentence
    return str(said)


def fitting(items: Sequence[T], sizes: Sequence[int], room: int) -> tuple[T, ...]:
    """The first of the items that together take no more than ``room`` lines; ``sizes`` are their lines."""
    count = 0
    for size in sizes:
        room -= size
        if room < 0:
            break
        count += 1
    return tuple(items[:count])


def step_lines(step: StepView) -> int:
    """Lines of a step in the short form."""
    path = "→".join(f"【{label}】" for label in step.path.labels) if step.path else ""
    said = step.do if path in step.do else f"{step.do}  {path}"
    return lines(said, _STEP) + sum(lines(text, _OF_STEP) for text in (*step.kept, *step.warnings))


def procedure_lines(view: ProcedureView) -> int:
    """Lines of a way in the short form, without what is around it."""
    needs = lines("  ".join(f"☐ {need.text}" for need in view.needs), _POINT)
    limits = sum(lines(limit.text, _LABEL) for limit in view.limits if limit.keep)
    return (
        lines(view.summary)
        + needs
        + sum(map(step_lines, view.steps))
        + limits
        + lines(view.done or "", _LABEL)
    )


def entry_lines(entry: Entry) -> int:
    """Lines of what is known of a place, told in one paragraph."""
    return lines(f"{entry.name or ''}{entry.text}", _LABEL)
