"""One self-contained HTML file in large print: to read on a phone, to tick off, to print on A4.

The short form stands open and is what is printed; the rest is folded below it. Nothing is loaded from
anywhere, without its scripts the page says the same, and no command is in it: who reads it has no program.
"""

from ybguide.domain.address import Depth
from ybguide.domain.spelling import text
from ybguide.render.handout import handout
from ybguide.render.markup import document, sheet
from ybguide.render.outline import correction, outline
from ybguide.render.rest import Fold, folds, unsourced
from ybguide.render.surface import Surface
from ybguide.view.page import Page, ProcedureView


def render(page: Page, _: Surface) -> str:
    """The page as a whole HTML document, which is as wide as its window."""
    links = {block.address: text(block.address) for block in page.blocks if isinstance(block, ProcedureView)}
    sections = handout((*outline(page), *correction(page)), links)
    rest: tuple[Fold, ...] = ()
    if page.depth is not Depth.WHOLE:
        whole = page.but(depth=Depth.WHOLE)
        rest = folds(handout((*outline(whole), *correction(whole)), links, named=False), sections)
    return document(
        "page.html",
        title=page.title,
        key=page.command,
        sheet=sheet([page]),
        sections=unsourced(sections) if rest else sections,
        rest=rest,
        links=links,
    )
