"""The short form for who is handed a piece of paper or a message: one way to do it, and nothing beside it.

Other ways and other channels are of use only to somebody who can go there. Warnings, conditions and what was
assumed about the person stay.
"""

from collections.abc import Iterator

from ybguide.view.depth.short import short
from ybguide.view.numbers import HOTLINE
from ybguide.view.page import (
    Block,
    Closing,
    Entries,
    Links,
    More,
    Notice,
    Page,
    Paragraph,
    ProcedureView,
    RuleView,
)

_BESIDE: tuple[type[Block], ...] = (Entries, RuleView)
"""What is told beside the way where there is room, what is first to go first: of the place, of other ages."""


def one_way(page: Page, *, room: int = len(_BESIDE)) -> Page:
    """The short form with the way that comes first, called as that is called, and some of what is beside.

    A page that shows no way is the short form without what leads elsewhere.
    """
    if any(isinstance(block, ProcedureView) for block in page.blocks):
        kept = (Notice, ProcedureView, *_BESIDE[len(_BESIDE) - room :])
        page = page.but(blocks=tuple(block for block in page.blocks if isinstance(block, kept)))
    shorter = short(page)
    closing = shorter.closing
    ways = [block for block in shorter.blocks if isinstance(block, ProcedureView)]
    return shorter.but(
        title=ways[0].title if ways else page.title,
        blocks=tuple(_without_others(shorter, one=bool(ways))),
        closing=closing and _closing(closing),
    )


def shorter_and_shorter(page: Page) -> Iterator[Page]:
    """The short forms with one way, from the one that tells most; the last names the hotline alone."""
    for room in range(len(_BESIDE), -1, -1):
        yield one_way(page, room=room)
    least = one_way(page, room=0)
    yield least.but(closing=least.closing and least.closing.but(contacts=()))


def _without_others(page: Page, *, one: bool) -> Iterator[Block]:
    """The blocks but those that lead elsewhere; where there is one way, also what introduces several."""
    for block in page.blocks:
        if not isinstance(block, Links) and not (one and isinstance(block, Paragraph)):
            yield block


def _closing(closing: Closing) -> Closing:
    """How fresh it is, and whom to call beside the hotline, which the last line of a hand-out names.

    Sources are there only where somebody asked for them.
    """
    return closing.but(
        contacts=tuple(
            contact for contact in closing.contacts if not (contact.phone or "").startswith(HOTLINE)
        ),
        links=(),
        basis=closing.basis and closing.basis.but(summary=""),
        more=More(),
    )
