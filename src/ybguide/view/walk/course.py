"""What is walked through, and what all of its screens have in common."""

from ybguide.domain.address import Depth
from ybguide.record import Record
from ybguide.view.page import AnyProcedure, Basis, Block, Closing, More, Page, StepView
from ybguide.view.whose import MYSELF

NOTHING = Closing(contacts=(), links=(), basis=None, more=More())
"""The end of a page that has nothing after its steps."""
ENDLESS = {"done": None, "next": (), "contacts": (), "basis": Basis(summary="")}
"""A piece without what stands after its steps."""


class Course(Record):
    """What is walked through: the page, the piece of it with the steps, and the same with what to say aloud.

    ``name`` is that of the list, where there is one. ``helping``: what to say stands at each step.
    """

    page: Page
    procedure: AnyProcedure
    spoken: AnyProcedure
    name: str | None = None
    helping: bool = False
    depth: Depth = Depth.SHORT

    @property
    def title(self) -> str:
        """Whose guide it is, where that has a name, and which."""
        named = self.name not in (None, MYSELF)
        return f"{self.name}：{self.procedure.title}" if named else self.procedure.title

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The steps, with what to say for who helps."""
        return self.spoken.steps if self.helping else self.procedure.steps


class Marks(Record):
    """What the list says of a step: a tick, a tick for another wording, a note."""

    ticked: bool = False
    changed: bool = False
    note: str | None = None


def plain(course: Course, title: str, *blocks: Block) -> Page:
    """A page of these blocks and nothing after them."""
    return course.page.but(title=title, blocks=blocks, depth=Depth.SHORT, closing=NOTHING)
