"""Each piece of the handbook by its address: raw or encoded, of a step, with the way back."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
PIECES = {
    "alipay/activate": "在支付宝激活医保码",
    "faq/unbind-how": "医保码怎么解绑？",
    "fix/face-fail": "人脸识别总不通过",
    "region/sichuan": "四川省",
    "term/unbind": "解绑",
    "scam/agent-fee": "有人收钱代办激活",
    "source/nhsa-reply-2023": "来源",
    "national-app/family-add/id-number": "添加家人",
    "subject/child": "孩子",
}


@pytest.mark.parametrize("address", PIECES)
@pytest.mark.parametrize("encoded", [False, True], ids=["raw", "encoded"])
def test_a_file_opened_with_an_address_shows_that_piece(
    open_file: OpenFile,
    file: Path,
    address: str,
    encoded: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    page = open_file(file, viewport={"width": 390, "height": 844})
    page.goto(f"{file.as_uri()}#{quote(address, safe='') if encoded else address}")
    piece = page.locator(".meant")
    expect(piece).to_contain_text(PIECES[address])
    expect(piece).to_be_in_viewport()
    top = piece.bounding_box()
    assert top
    assert top["y"] < 200


@pytest.mark.parametrize("step", ["3", "input-id"])
def test_a_step_by_its_number_or_its_id(page: Page, step: str) -> None:
    third = page.locator("[id='alipay/activate'] .step").nth(2)
    name = (third.get_attribute("id") or "").rpartition("/")[2]
    page.goto(f"{page.url}#alipay/activate#{'3' if step == '3' else name}")
    expect(third).to_have_class(re.compile("meant"))
    expect(third).to_be_in_viewport()


def test_one_piece_is_shown_alone_until_the_whole_chapter_is_asked_for(page: Page) -> None:
    page.goto(f"{page.url}#faq/unbind-how")
    expect(page.locator(".leaf:visible")).to_have_count(1)
    page.get_by_role("link", name="看这一章的全部").click()
    expect(page.locator("[id='faq/unbind-how']")).to_be_visible()
    assert page.locator("[id='chapter/questions'] .leaf:visible").count() > 100


def test_back_leads_to_what_was_shown_before(page: Page) -> None:
    page.get_by_role("link", name="办不成").click()
    expect(page.get_by_role("heading", name="办不成、报错了", exact=True)).to_be_visible()
    page.locator("#stuck .door").first.click()
    expect(page.locator("[id='fix/entry-not-found']")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="办不成、报错了", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("link", name="给老人")).to_be_visible()


def test_what_is_no_address_shows_the_front(page: Page) -> None:
    for address in ("nothing/here", "%E0%A4%A", "start-not", "alipay/activate#99"):
        page.goto(f"{page.url.split('#')[0]}#{address}")
        expect(page.locator("header")).to_be_visible()


def test_the_address_of_a_piece_can_be_copied(open_file: OpenFile, file: Path) -> None:
    page = open_file(
        file, viewport={"width": 390, "height": 844}, permissions=["clipboard-read", "clipboard-write"]
    )
    page.goto(f"{file.as_uri()}#fix/face-fail")
    page.get_by_role("link", name="复制这一条的地址").click()
    expect(page.get_by_role("status").filter(has_text="已经复制好了")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{file.as_uri()}#fix/face-fail"


def test_the_failures_are_asked_for_by_what_the_screen_says(page: Page) -> None:
    page.goto(f"{page.url}#stuck")
    page.get_by_role("searchbox", name="屏幕上写了什么？").fill("人脸识别失败")
    expect(page.locator("#stuck .found li").first).to_have_text("排障 人脸识别总不通过")
    kinds = page.locator("#stuck .found .kind").all_inner_texts()
    assert kinds == sorted(kinds, key=lambda kind: kind != "排障")
    page.keyboard.press("Enter")
    expect(page.locator("[id='fix/face-fail']")).to_be_in_viewport()


def test_without_scripts_the_doors_are_links_that_show_something(open_file: OpenFile, file: Path) -> None:
    page = open_file(file, java_script_enabled=False)
    doors = page.locator(".front a")
    places = [door.get_attribute("href") for door in doors.all()]
    assert places == ["#task/activate", "#rule/family-age", "#subject/elder", "#stuck"]
    page.get_by_role("link", name="办不成").click()
    page.locator("#stuck .door").first.click()
    expect(page.locator("[id='fix/entry-not-found']")).to_be_visible()
    page.goto(file.as_uri())
    page.get_by_role("link", name="给老人").click()
    expect(page.locator("[id='subject/elder']")).to_be_visible()
