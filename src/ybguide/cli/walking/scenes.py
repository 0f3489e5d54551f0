"""The page of each place of a walk, as lines for a window."""

from collections.abc import Sequence

from ybguide.cli.walking.state import Layer, Walk
from ybguide.record import Record
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.view.making import Making
from ybguide.view.page import Page
from ybguide.view.walk.course import Course, Marks
from ybguide.view.walk.end import end_page
from ybguide.view.walk.opening import opening_page
from ybguide.view.walk.step import say_page, walk_page
from ybguide.view.walk.stuck import stuck_page

_UNMARKED = Marks()


class Scenes(Record):
    """What there is to be shown, and on what."""

    making: Making
    course: Course
    surface: Surface

    def lines(self, walk: Walk, marks: Marks | None, columns: int) -> Sequence[str] | None:
        """What is seen at a place, in lines for so many cells; None where there is nothing."""
        page = self._page(walk, marks or _UNMARKED)
        if page is None:
            return None
        wide = self.surface.but(columns=columns, width=min(self.surface.width or columns, columns), calm=True)
        return Format.RICH.row.render(page, wide).removesuffix("\n").split("\n")

    def _page(self, walk: Walk, marks: Marks) -> Page | None:
        match walk.layer:
            case Layer.STUCK:
                return stuck_page(self.making, self.course, walk.step, ended=walk.at == walk.end)
            case Layer.SAY:
                return None if walk.at == walk.end else say_page(self.course, walk.step)
            case Layer.STEP if walk.step is not None:
                return walk_page(self.course, walk.step, marks)
            case Layer.STEP:
                return (
                    opening_page(self.course)
                    if walk.at == 0
                    else end_page(self.making, self.course, walk.open)
                )
