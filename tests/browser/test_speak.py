"""“念给我听”: what is said, that it stops, and that nothing is offered where there is no voice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
VOICE = """
  window.said = [];
  const voices = [{lang: "en-US", name: "Sam"}, {lang: "zh-CN", name: "Ting"}];
  Object.defineProperty(window, "speechSynthesis", {value: {
    getVoices: () => voices,
    speak: (one) => window.said.push([one.text, one.lang, one.voice && one.voice.name]),
    cancel: () => { window.cancelled = (window.cancelled || 0) + 1; },
  }});
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
"""


@pytest.fixture
def voiced(open_file: OpenFile, file: Path) -> Page:
    page = open_file(file, viewport={"width": 390, "height": 844})
    page.add_init_script(VOICE)
    page.goto(f"{file.as_uri()}#alipay/activate")
    page.reload()
    return page


def test_the_short_form_is_said_in_sentences(voiced: Page) -> None:
    voiced.get_by_role("button", name="念给我听").click()
    said = voiced.evaluate("window.said")
    texts = [text for text, _, _ in said]
    assert texts[0] == "在支付宝激活医保码"
    assert {(lang, name) for _, lang, name in said} == {("zh-CN", "Ting")}
    steps = [text for text in texts if text.startswith("第 ")]
    assert [text[:6] for text in steps] == [f"第 {number} 步：" for number in range(1, len(steps) + 1)]
    assert len(steps) >= 3
    assert any(text.startswith("依次点：【") for text in texts)
    # A number to call is said digit by digit.
    assert any(text.startswith("卡住了：打医保服务热线 1 2 3 9 3") for text in texts)
    spoken = "".join(texts)
    for silent in ("念给我听", "复制", "依据", "来源", "还有", "看这一章", "→"):
        assert silent not in spoken, silent


def test_it_stops_when_asked_to_and_when_something_else_is_shown(voiced: Page) -> None:
    voiced.get_by_role("button", name="念给我听").click()
    voiced.evaluate("window.cancelled = 0")
    voiced.get_by_role("button", name="停下，不念了").click()
    assert voiced.evaluate("window.cancelled") == 1
    voiced.get_by_role("button", name="念给我听").click()
    voiced.evaluate("window.cancelled = 0")
    voiced.get_by_role("link", name="首页").click()
    expect(voiced.get_by_role("link", name="给老人")).to_be_visible()
    assert voiced.evaluate("window.cancelled") == 1


def test_a_recommendation_is_said_as_well(voiced: Page, file: Path) -> None:
    voiced.goto(
        f"{file.as_uri()}#start/for=child/activated=no/enrolled=yes/age=7/document=id-card/app=wechat"
    )
    voiced.evaluate("window.said = []")
    voiced.get_by_role("button", name="念给我听").click()
    texts = [text for text, _, _ in voiced.evaluate("window.said")]
    assert texts[0] == "适合的办法"
    assert any(text.startswith("第 1 步") for text in texts)
    assert not any("念给我听" in text or "上一步" in text for text in texts)


def test_without_a_voice_nothing_is_offered_and_all_else_works(open_file: OpenFile, file: Path) -> None:
    page = open_file(file, viewport={"width": 390, "height": 844})
    page.add_init_script("delete window.speechSynthesis; delete Window.prototype.speechSynthesis;")
    page.goto(f"{file.as_uri()}#alipay/activate")
    page.reload()
    expect(page.get_by_role("link", name="复制这一条的地址")).to_be_visible()
    expect(page.get_by_role("button", name="念给我听")).to_have_count(0)
    page.goto(f"{file.as_uri()}#start/for=elder")
    expect(page.get_by_role("heading", name="他已经能打开医保码了吗？")).to_be_visible()
