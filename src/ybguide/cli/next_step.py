"""One step of a page: the one asked for, or the one after that which was shown last."""

from typing import TYPE_CHECKING

from ybguide.cli.options.pace import Pace
from ybguide.errors import BadUsage
from ybguide.todo.file import default_folder
from ybguide.todo.position import last_step, remember_step
from ybguide.view.one_step import chosen_procedure, finished_page, step_page, way_page
from ybguide.view.page import Notice, Page

if TYPE_CHECKING:
    from ybguide.cli.read import Reader


def paced(page: Page, pace: Pace, reader: "Reader") -> Page:
    """The page with one step, which is remembered. Raises ``BadUsage``."""
    if pace.step is not None and pace.next:
        raise BadUsage(
            problem="--step 和 --next 只能写一个。", advice="要说第几步就写 --step，要接着说就写 --next。"
        )
    procedure = chosen_procedure(page, pace.way)
    if pace.step is None and not pace.next:
        return way_page(page, procedure)
    folder = reader.environment.state or default_folder()
    number = pace.step or last_step(folder, procedure.id) + 1
    if pace.next and number > len(procedure.steps):
        remember_step(folder, procedure.id, 0)
        return finished_page(page, pace.way)
    shown = step_page(page, number, pace.way, reader.person)
    if not remember_step(folder, procedure.id, number) and pace.next:
        notice = Notice(kind="warning", text=f"记不住说到哪一步了（{folder} 写不了），下一步请用 --step。")
        return shown.after(notice)
    return shown
