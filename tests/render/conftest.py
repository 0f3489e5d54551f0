"""Every shipped page, rendered once, at widths that together are all from 20 to 200."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.render.shipped import all_pages
from ybguide.render import plain, terminal
from ybguide.store import Store
from ybguide.view.page import Page, Table

_NARROWEST, _WIDEST, _APART = 20, 200, 91


@dataclass(frozen=True, kw_only=True, slots=True)
class Printed:
    """A page as a format prints it at a width."""

    page: Page
    format: str
    width: int
    text: str

    @property
    def side_by_side(self) -> bool:
        """Whether a table stands in columns: then a line holds pieces of several cells."""
        tables = any(isinstance(block, Table) for block in self.page.blocks)
        return tables and self.format == "terminal" and self.width >= 90

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")


@pytest.fixture(scope="session")
def shipped(store: Store) -> list[Page]:
    return all_pages(store, with_sources=True)


@pytest.fixture(scope="session")
def printed(shipped: list[Page]) -> list[Printed]:
    return [each for number, page in enumerate(shipped) for each in _printed(page, number)]


def _printed(page: Page, number: int) -> Iterator[Printed]:
    for width in range(_NARROWEST + number % _APART, _WIDEST + 1, _APART):
        yield Printed(page=page, format="plain", width=width, text=plain.render(page, width))
        text = terminal.render(page, width, color=False)
        yield Printed(page=page, format="terminal", width=width, text=text)
