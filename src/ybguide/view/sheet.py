"""What stands on one sheet of paper: a way to do something, whom to call, and how fresh it is."""

from typing import TypeVar

from ybguide.domain.division import Division
from ybguide.record import Record
from ybguide.view.depth.one_way import one_way
from ybguide.view.desk import INTRO
from ybguide.view.numbers import HOTLINE, dialled_afar
from ybguide.view.page import Closing, More, Page, ProcedureView, StepView

V = TypeVar("V", bound=ProcedureView)
_NOTHING = Closing(contacts=(), links=(), basis=None, more=More())


class Sheet(Record):
    """A page with one way in short form, and what is said at its foot.

    ``from_afar`` is what is dialled for the hotline of the place from outside of it, where a place with an
    area code was named. ``newest`` is the date of the newest reliable source, as exact as known.
    """

    page: Page
    phone: str = HOTLINE
    from_afar: str | None = None
    newest: str | None = None


def sheet_of(page: Page) -> Sheet | None:
    """The sheet of a page, or None where the page shows no way to do anything."""
    chosen = one_way(page, room=0)
    ways = [block for block in chosen.blocks if isinstance(block, ProcedureView)]
    if not ways or chosen.closing is None:
        return None
    told = (block for block in chosen.blocks if block != INTRO)
    blocks = tuple(_for_hand(block) if isinstance(block, ProcedureView) else block for block in told)
    basis = chosen.closing.basis
    return Sheet(
        page=chosen.but(blocks=blocks, closing=_NOTHING),
        from_afar=_from_afar(page.place),
        newest=basis.newest if basis else None,
    )


def _from_afar(where: Division | None) -> str | None:
    return dialled_afar(where.area_code) if where is not None and where.area_code else None


def _for_hand(view: V) -> V:
    """The way as the person reads it: what a helper says and checks stays with the helper."""
    return view.but(desk=None, steps=tuple(map(_step, view.steps)))


def _step(step: StepView) -> StepView:
    return step.but(desk=None)
