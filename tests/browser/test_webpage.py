"""Single pages in a real browser, from files, with the network off: read, ticked off, printed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.sheets import printed, sides
from tests.conftest import Run

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
PAGES = {
    "guide": ("activate", "-c", "alipay"),
    "family": ("family-add", "--age", "7"),
    "fix": ("fix", "face-fail"),
    "answer": ("faq", "解绑"),
    "place": ("region", "德阳"),
    "overview": ("activate",),
    "table": ("compare",),
}
SMALLEST = 24
"""CSS pixels of 18 pt."""
A4 = {"width": 794, "height": 1123}
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = """() => [...document.querySelectorAll('body *')]
  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
  .filter(e => !['SCRIPT', 'STYLE'].includes(e.tagName) && e.getClientRects().length)
  .map(e => parseFloat(getComputedStyle(e).fontSize))"""


@pytest.fixture(params=PAGES, ids=list(PAGES))
def file(request: pytest.FixtureRequest, run: Run, tmp_path: Path) -> Path:
    return written(PAGES[request.param], run, tmp_path)


@pytest.fixture
def guide(run: Run, tmp_path: Path) -> Path:
    return written(PAGES["guide"], run, tmp_path)


def written(argv: tuple[str, ...], run: Run, folder: Path) -> Path:
    path = folder / "page.html"
    assert run(*argv, "-f", "html", "-o", str(path)).code == 0
    return path


@pytest.mark.parametrize("width", [320, 360, 390, A4["width"]])
def test_nothing_reaches_beyond_the_screen(width: int, file: Path, open_file: OpenFile) -> None:
    page = open_file(file, viewport={"width": width, "height": 800})
    assert page.evaluate(TOO_WIDE) == 0


def test_everything_is_large_print(file: Path, open_file: OpenFile) -> None:
    sizes = open_file(file).evaluate(SIZES)
    assert len(sizes) > 10
    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_keeps_anybody_out(scheme: str, file: Path, open_file: OpenFile) -> None:
    page = open_file(file, color_scheme=scheme)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def test_black_on_white_and_the_other_way_round_in_the_dark(guide: Path, open_file: OpenFile) -> None:
    color = "() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    assert open_file(guide, color_scheme="light").evaluate(color) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    ink, paper = open_file(guide, color_scheme="dark").evaluate(color)
    assert min(map(int, re.findall(r"\d+", ink))) > 200
    assert max(map(int, re.findall(r"\d+", paper))) < 50


def test_ticks_stay_until_they_are_cleared(guide: Path, open_file: OpenFile) -> None:
    page = open_file(guide)
    boxes = page.get_by_role("checkbox")
    boxes.nth(0).check()
    boxes.nth(4).check()
    page.reload()
    assert [box.is_checked() for box in boxes.all()][:6] == [True, False, False, False, True, False]
    page.get_by_role("button", name="清掉所有勾").click()
    page.reload()
    assert not any(box.is_checked() for box in boxes.all())


def test_a_tick_is_set_by_touching_its_words(guide: Path, open_file: OpenFile) -> None:
    page = open_file(guide)
    page.get_by_text("支付宝是本人的，已经实名认证").click()
    expect(page.get_by_role("checkbox").nth(1)).to_be_checked()


def test_a_step_has_an_address(guide: Path, open_file: OpenFile) -> None:
    page = open_file(guide)
    page.goto(f"{guide.as_uri()}#alipay/activate/face")
    expect(page.locator("[id='alipay/activate/face']")).to_be_in_viewport()


def test_a_number_can_be_called(guide: Path, open_file: OpenFile) -> None:
    assert open_file(guide).locator("a[href='tel:12393']").count() >= 1


def test_without_scripts_the_page_says_the_same(file: Path, open_file: OpenFile) -> None:
    with_scripts, without = open_file(file), open_file(file, java_script_enabled=False)
    said = with_scripts.locator("main").inner_text().replace("清掉所有勾", "").split()
    assert without.locator("main").inner_text().split() == said


def test_the_rest_is_folded_until_somebody_opens_it(guide: Path, open_file: OpenFile) -> None:
    page = open_file(guide)
    fold = page.locator("details")
    expect(fold).to_have_count(1)
    expect(page.get_by_text("说法不一的地方", exact=True)).to_be_hidden()
    page.get_by_text("还有：").click()
    expect(page.get_by_text("说法不一的地方", exact=True)).to_be_visible()


def test_a_link_to_another_way_opens_it(run: Run, open_file: OpenFile, tmp_path: Path) -> None:
    page = open_file(written(("family-add", "-c", "wechat"), run, tmp_path))
    page.get_by_role("link", name="从小程序“我的医保凭证”添加家人").click()
    expect(page.locator("[id='wechat/family-add/menu/open']")).to_be_visible()


def test_what_stands_open_is_printed_and_nothing_of_the_rest(
    file: Path, open_file: OpenFile, tmp_path: Path
) -> None:
    page = open_file(file)
    whole_page = sides(printed(page, tmp_path))
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert sides(printed(page, tmp_path)) == whole_page
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.remove()")
    shown = page.locator("main").inner_text().replace("清掉所有勾", "")
    lines = ["".join(line.split()) for line in shown.splitlines()]
    # At the end of a sheet its foot stands between two lines of the page.
    whole = "".join(re.sub(r"医保服务热线12393·[^/]*?\d+/\d+$", "", side) for side in whole_page)
    assert [line for line in lines if line not in whole] == []
    assert "还有：" not in whole


def test_the_whole_form_is_printed_whole(run: Run, open_file: OpenFile, tmp_path: Path) -> None:
    page = open_file(written((*PAGES["guide"], "--more"), run, tmp_path))
    expect(page.locator("details")).to_have_count(0)
    assert "说法不一的地方" in "".join(sides(printed(page, tmp_path)))


def test_hotline_date_and_number_stand_on_every_sheet(
    file: Path, open_file: OpenFile, tmp_path: Path
) -> None:
    sheets = sides(printed(open_file(file), tmp_path))
    for number, sheet in enumerate(sheets, 1):
        assert "医保服务热线12393" in sheet
        assert re.search(r"最新的是20\d\d", sheet)
        assert f"{number}/{len(sheets)}" in sheet


def test_there_is_room_to_write_who_helps_on_paper_only(
    guide: Path, open_file: OpenFile, tmp_path: Path
) -> None:
    page = open_file(guide)
    expect(page.get_by_text("帮您的人：")).to_be_hidden()
    assert "帮您的人：" in "".join(sides(printed(page, tmp_path)))


@pytest.mark.parametrize("name", ["guide", "family", "fix"])
def test_no_step_is_cut_over_two_sheets(name: str, run: Run, open_file: OpenFile, tmp_path: Path) -> None:
    page = open_file(written(PAGES[name], run, tmp_path))
    steps = ["".join(step.split()) for step in page.locator(".step").all_inner_texts()]
    sheets = sides(printed(page, tmp_path))
    assert steps
    assert [step for step in steps if not any(step in sheet for sheet in sheets)] == []
