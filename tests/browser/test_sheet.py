"""Sheets in a real browser: one side of A4 for every way that the guide has, large enough, with a code."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.sheets import codes, printed, sides, smallest
from tests.conftest import TODAY, Run
from ybguide.domain.address import Address, task_at
from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.places import Scene
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person
from ybguide.render.sheet import render
from ybguide.store import Store
from ybguide.view.sheet import Sheet, sheet_of

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
LINK = "https://example.org/yibao?from=sheet"
SMALLEST = 16
ANYBODY = Person()
LONGEST = Person(age=72, region="德阳")
"""What is assumed about the person, and what is dialled from afar, take a line each."""
WIDTHS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def addresses(store: Store) -> Iterator[Address]:
    for guide in store.all(Guide):
        yield from (guide.address, task_at(guide.task), task_at(guide.task, guide.channel))
    yield from (record.address for kind in (Scene, Fix) for record in store.all(kind))


def sheets(store: Store, person: Person) -> list[Sheet]:
    book = Guidebook(store, TODAY)
    who, _ = book.known(person)
    made = (
        book.made(each.but(person=who))
        for each in dict.fromkeys(addresses(store))
        if each.channel != "deyang"
    )
    return [sheet for page in made if (sheet := sheet_of(page)) is not None]


@pytest.fixture(params=[(ANYBODY, None), (LONGEST, LINK)], ids=["for anybody", "with all there can be"])
def all_printed(
    request: pytest.FixtureRequest, store: Store, open_file: OpenFile, tmp_path: Path
) -> tuple[list[Sheet], Path]:
    person, link = request.param
    made = sheets(store, person)
    path = tmp_path / "all.html"
    path.write_text(render(made, "全部", TODAY, link), encoding="utf-8")
    return made, printed(open_file(path), tmp_path)


def test_every_way_takes_one_side_on_which_nothing_is_small(all_printed: tuple[list[Sheet], Path]) -> None:
    made, pdf = all_printed
    assert len(made) > 150
    told = sides(pdf)
    assert len(told) == len(made)
    for sheet, side in zip(made, told, strict=True):
        title = "".join(sheet.page.title.split())
        assert (side[: len(title)], side.count("帮忙的人："), side.count(f"{TODAY}打印")) == (title, 1, 1)
    assert min(smallest(pdf)) >= SMALLEST


def test_the_code_is_read_and_there_is_none_without_a_link(
    run: Run, open_file: OpenFile, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.html"
    argv = ("export", "--sheet", "activate", "-c", "alipay", "-o", str(path), "--force")
    assert run(*argv, "--link", LINK).code == 0
    assert codes(printed(open_file(path), tmp_path), tmp_path) == [LINK]
    assert run(*argv).code == 0
    expect(open_file(path).locator("svg")).to_have_count(0)


def test_a_sheet_for_a_desk_is_read_on_a_phone_too(run: Run, open_file: OpenFile, tmp_path: Path) -> None:
    path = tmp_path / "desk.html"
    assert run("export", "--sheet", "--for-desk", "-r", "德阳", "--link", LINK, "-o", str(path)).code == 0
    for width in (320, 390):
        page = open_file(path, viewport={"width": width, "height": 800})
        assert page.evaluate(WIDTHS) == 0
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    expect(page.get_by_role("link", name="0838-12393").first).to_have_attribute("href", "tel:0838-12393")
    pdf = printed(page, tmp_path)
    assert len(sides(pdf)) == page.locator("article").count() == 16
    assert codes(pdf, tmp_path) == [LINK] * 16
