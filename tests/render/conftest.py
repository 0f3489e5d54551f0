"""Every shipped page, printed in each format with lines, at widths that together are all from 20 to 200."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from tests.render.formats import LINES, Format
from tests.render.shipped import all_pages
from ybguide.store import Store
from ybguide.view.page import Page

_NARROWEST, _WIDEST, _APART = 20, 200, 91


@dataclass(frozen=True, kw_only=True, slots=True)
class Printed:
    """A page as a format prints it at a width."""

    page: Page
    format: Format
    width: int
    text: str

    @property
    def side_by_side(self) -> bool:
        return self.format.side_by_side(self.page, self.width)

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pages are made and printed once: the tests that wait for them follow one another, for one worker.

    Those of what is printed come first, and the first of all waits the longest.
    """
    waiting = [item for item in items if _fixtures(item) & {"shipped", "printed"}]
    for item in waiting:
        item.add_marker(pytest.mark.timeout(180))
    if waiting:
        place = items.index(waiting[0])
        waiting.sort(key=lambda item: "printed" not in _fixtures(item))
        others = [item for item in items if item not in waiting]
        items[:] = [*others[:place], *waiting, *others[place:]]


def _fixtures(item: pytest.Item) -> set[str]:
    return set(getattr(item, "fixturenames", ()))


Seen = Callable[[Format], list[tuple[Page, str]]]


@pytest.fixture(scope="session")
def shipped(store: Store) -> list[Page]:
    return all_pages(store, with_sources=True)


@pytest.fixture(scope="session")
def printed(shipped: list[Page]) -> list[Printed]:
    return [each for number, page in enumerate(shipped) for each in _printed(page, number)]


def _printed(page: Page, number: int) -> Iterator[Printed]:
    for width in range(_NARROWEST + number % _APART, _WIDEST + 1, _APART):
        for form in LINES:
            yield Printed(page=page, format=form, width=width, text=form.print(page, width))


@pytest.fixture(scope="session")
def seen(shipped: list[Page]) -> Seen:
    """What a reader sees of each page in a format, made once for each."""

    @cache
    def of(form: Format) -> list[tuple[Page, str]]:
        return [(page, form.shown(page)) for page in shipped]

    return of
