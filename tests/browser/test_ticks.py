"""Ticks of a web page: where they are kept, and where they cannot be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.render.hostile import HOSTILE
from tests.render.samples import GUIDE, page
from ybguide.render import webpage
from ybguide.render.surface import Surface
from ybguide.view.page import TodoView

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
NOWHERE = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('private') }})"


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return written(tmp_path / "guide.html", webpage.render(page(GUIDE), Surface()))


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def boxes(opened: Page) -> list[Locator]:
    return opened.get_by_role("checkbox").all()


def test_a_second_window_shows_them_too(open_file: OpenFile, guide: Path) -> None:
    first = open_file(guide)
    boxes(first)[1].check()
    second = first.context.new_page()
    second.goto(guide.as_uri())
    assert [box.is_checked() for box in boxes(second)] == [False, True, False, False]


def test_where_nothing_can_be_kept_they_last_as_long_as_the_page(open_file: OpenFile, guide: Path) -> None:
    opened = open_file(guide)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.add_init_script(NOWHERE)
    opened.reload()
    boxes(opened)[0].check()
    opened.get_by_role("button", name="清掉所有勾").click()
    expect(boxes(opened)[0]).not_to_be_checked()
    assert errors == []


def test_what_is_done_in_the_program_is_ticked_until_it_is_unticked(
    open_file: OpenFile, tmp_path: Path
) -> None:
    (todo,) = (block for block in HOSTILE.blocks if isinstance(block, TodoView))
    path = written(tmp_path / "todo.html", webpage.render(replace(HOSTILE, blocks=(todo,)), Surface()))
    opened = open_file(path)
    first, second = boxes(opened)
    expect(first).to_be_checked()
    expect(second).not_to_be_checked()
    first.uncheck()
    opened.reload()
    expect(first).not_to_be_checked()


def test_they_can_be_set_without_a_mouse(open_file: OpenFile, guide: Path) -> None:
    opened = open_file(guide)
    opened.keyboard.press("Tab")
    expect(boxes(opened)[0]).to_be_focused()
    opened.keyboard.press("Space")
    expect(boxes(opened)[0]).to_be_checked()
