"""The formats for readers: how each prints a page, and what a reader sees of what it printed."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.render.documents import html_text, markdown_text
from ybguide.render import markdown, plain, terminal, webpage, wechat
from ybguide.render.surface import Surface
from ybguide.view.page import Page, Table

_TABLES_FROM = 90


@dataclass(frozen=True, kw_only=True, slots=True)
class Format:
    """A format; ``print`` takes the page and a width that documents have no use for."""

    name: str
    print: Callable[[Page, int], str]
    read: Callable[[str], str] = str
    columns: bool = False

    def shown(self, page: Page, width: int = 60) -> str:
        """What a reader sees."""
        return self.read(self.print(page, width))

    def side_by_side(self, page: Page, width: int) -> bool:
        """Whether a table stands in columns: then a line holds pieces of several cells."""
        tables = any(isinstance(block, Table) for block in page.blocks)
        return self.columns and tables and width >= _TABLES_FROM


PLAIN = Format(name="plain", print=lambda page, width: plain.render(page, Surface(width=width)))
WECHAT = Format(name="wechat", print=lambda page, width: wechat.render(page, Surface(width=width)))
TERMINAL = Format(
    name="terminal", columns=True, print=lambda page, width: terminal.render(page, Surface(width=width))
)
MARKDOWN = Format(name="markdown", print=lambda page, _: markdown.render(page, Surface()), read=markdown_text)
HTML = Format(name="html", print=lambda page, _: webpage.render(page, Surface()), read=html_text)

LINES = (PLAIN, WECHAT, TERMINAL)
"""What is broken into lines of a width."""
DOCUMENTS = (MARKDOWN, HTML)
"""What a viewer breaks into lines."""
FORMATS = (*LINES, *DOCUMENTS)
