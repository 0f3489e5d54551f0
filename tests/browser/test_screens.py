"""The screens of the handbook that are not its pages: easy to hit, to read, and to use with the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
WIDTHS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 800}}
CHILD = "start/for=child/activated=no/enrolled=yes"
SCREENS = {
    "front": "",
    "question": "start/for=elder",
    "age": CHILD,
    "recommendation": f"{CHILD}/age=7/document=id-card/app=wechat",
    "failures": "stuck",
    "guide": "alipay/activate",
}
SMALLEST = 24
"""CSS pixels of 18 pt."""
TARGET = 48
"""CSS pixels that a finger needs."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_no_violation(
    open_file: OpenFile, file: Path, screen: str, width: str, scheme: str
) -> None:
    page = open_file(file, viewport=WIDTHS[width], color_scheme=scheme)
    page.goto(f"{file.as_uri()}#{SCREENS[screen]}")
    expect(page.locator("h2:visible, h3:visible").first).to_be_visible()
    # What is folded away is not looked at, and takes most of a minute all the same.
    page.evaluate("for (const one of document.querySelectorAll('.chapter:not([open])')) one.remove()")
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_to_be_hit_is_large_and_nothing_is_small_or_sticks_out(
    open_file: OpenFile, file: Path, screen: str
) -> None:
    page = open_file(file, viewport=WIDTHS["phone"])
    page.goto(f"{file.as_uri()}#{SCREENS[screen]}")
    low, small, wide = page.evaluate(
        """([target, smallest]) => {
          const seen = [...document.querySelectorAll("body *")].filter(one => one.checkVisibility());
          const controls = ".door, .moves .button, .aloud, .years input, .years button";
          const hit = seen.filter(one => one.matches(controls));
          const out = one => one.getBoundingClientRect().right > innerWidth + 1;
          const says = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
          const texts = seen.filter(one => [...one.childNodes].some(says));
          return [
            hit.filter(one => one.getBoundingClientRect().height < target),
            texts.filter(one => parseFloat(getComputedStyle(one).fontSize) < smallest),
            seen.filter(one => out(one) && !one.matches(".unseen, option")),
          ].map(found => found.map(one => one.outerHTML.slice(0, 80)));
        }""",
        [TARGET, SMALLEST],
    )
    assert (low, small, wide) == ([], [], [])


def test_the_keyboard_alone_leads_to_a_recommendation(page: Page) -> None:
    page.locator(".bar .button").last.focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="给孩子")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="他已经能打开医保码了吗？")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="要用的手机上，已经有哪一个？选最常用的。")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="适合的办法")).to_be_focused()


def test_an_age_is_understood_as_people_write_it_and_refused_in_words(page: Page) -> None:
    page.goto(f"{page.url}#{CHILD}")
    box = page.locator("#years")
    for written in ("十八", "-1", "18", "7.5", ""):
        box.fill(written)
        page.get_by_role("button", name="下一步").click()
        expect(page.get_by_role("alert")).to_have_text("请写 0 到 17 之间的整数。")
        expect(box).to_be_focused()
    box.fill(" ７ 岁 ")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="他用哪种证件？")).to_be_visible()
    assert page.url.endswith("/age=7")


def test_a_step_back_leads_to_the_question_before_and_no_further(page: Page) -> None:
    page.get_by_role("link", name="给老人").click()
    page.get_by_role("link", name="不知道").click()
    expect(page.get_by_role("heading", name="他参加医保了吗？")).to_be_visible()
    page.get_by_role("link", name="上一步").click()
    expect(page.get_by_role("heading", name="他已经能打开医保码了吗？")).to_be_visible()
    page.get_by_role("link", name="上一步").click()
    expect(page.get_by_role("heading", name="医保码手册")).to_be_visible()


def test_an_address_with_answers_that_cannot_be_asks_again(page: Page) -> None:
    for address in ("start/for=child/activated=maybe", "start/for=cat", "start/for=child/age=7", "start/"):
        page.goto(f"{page.url.split('#')[0]}#{address}")
        expect(page.locator("#interview h2")).to_be_visible()
        assert page.locator("#interview .door").count() >= 3


def test_a_tick_in_a_recommendation_is_a_tick_in_the_guide(page: Page) -> None:
    page.goto(
        f"{page.url}#start/for=self/activated=no/enrolled=yes/document=id-card/smartphone=yes/face=yes/app=alipay"
    )
    box = page.locator("#interview [data-tick='alipay/activate/search']")
    box.check()
    page.get_by_role("link", name="这一份的全部").click()
    expect(page.locator("[id='alipay/activate/search'] input")).to_be_checked()
    page.go_back()
    expect(box).to_be_checked()


def test_a_recommendation_is_printed_without_what_is_to_be_pressed(page: Page) -> None:
    page.goto(f"{page.url}#{SCREENS['recommendation']}")
    page.emulate_media(media="print")
    expect(page.locator("#interview .step").first).to_be_visible()
    for gone in (".bar", "#interview .moves", "#interview .tools", "header", "#contents"):
        expect(page.locator(gone).first).to_be_hidden()
