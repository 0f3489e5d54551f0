"""One self-contained HTML file in large print: to read on a phone, to tick off, to print on A4.

Nothing is loaded from anywhere, and without its scripts the page says the same.
"""

from ybguide.render.markup import document, sheet
from ybguide.render.outline import outline
from ybguide.render.surface import Surface
from ybguide.view.page import Page


def render(page: Page, _: Surface) -> str:
    """The page as a whole HTML document, which is as wide as its window."""
    return document(
        "page.html", title=page.title, key=page.command, sheet=sheet([page]), sections=outline(page)
    )
