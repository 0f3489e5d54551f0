"""``--next``: the step after the one that was shown last, which is remembered."""

from pathlib import Path

from ybguide.cli.options.pace import Pace
from ybguide.errors import Contradiction
from ybguide.todo.position import last_step, place_of, remember_step
from ybguide.view.one_step import chosen_procedure, finished_page, step_page
from ybguide.view.page import AnyProcedure, Notice, Page


def check(pace: Pace) -> None:
    """Refuse ``--step`` together with ``--next``. Raises ``Contradiction``."""
    if pace.step is not None and pace.next:
        raise Contradiction(written=("--step", "--next"), wanted=("要说第几步", "要接着说"))


def next_page(page: Page, way: int | None, folder: Path) -> Page:
    """The page with the next step of its ``way``, or that all have been said. Raises ``UsageError``.

    ``folder`` is where it is kept which step was said last.
    """
    procedure = chosen_procedure(page, way)
    place = _place(procedure)
    number = last_step(folder, place) + 1
    if number > len(procedure.steps):
        remember_step(folder, place, 0)
        return finished_page(page, way)
    shown = step_page(page, number, way)
    if remember_step(folder, place, number):
        return shown
    notice = Notice(kind="warning", text=f"记不住说到哪一步了（{folder} 写不了），下一步请用 --step。")
    return shown.after(notice)


def remember(page: Page, pace: Pace, folder: Path) -> None:
    """Remember the step that a page was asked for, so that ``--next`` goes on from there."""
    if pace.step is not None:
        remember_step(folder, _place(chosen_procedure(page, None)), pace.step)


def _place(procedure: AnyProcedure) -> str:
    """Two people who are told the same guide are each told the step after their own."""
    return place_of(procedure.id, procedure.address.person)
