"""The handbook on a phone six times slower: no script of ours holds it up for a tenth of a second.

What is measured is each entry into our scripts as the browser's own trace has it, with the layout that it
forces. Reading four megabytes of HTML is the browser's work and not counted. It is the time of the thread, so
that what else the machine does while it waits for a processor is left out; caches that others empty still
add to it, so of several tries the quietest counts.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

pytestmark = pytest.mark.timeout(600)
SLOWER = 6
LONGEST = 100
"""Milliseconds, so slowed."""
TRIES = 4
STORY = "我爸七十二岁，用的是老人机，刷脸一直不通过，人在德阳，怎么给他办医保码？"
_ENTRIES = {"EvaluateScript", "FunctionCall", "FireIdleCallback", "TimerFire"}


def traced(page: Page, session: CDPSession, act: Callable[[], None]) -> list[tuple[str, float]]:
    """Each entry into scripts while something is done, with the milliseconds it took; the longest first."""
    events: list[dict[str, Any]] = []
    ended: list[object] = []
    session.on("Tracing.dataCollected", lambda told: events.extend(told["value"]))
    session.on("Tracing.tracingComplete", lambda told: ended.append(told))  # noqa: PLW0108 - a builtin cannot be marked
    session.send(
        "Tracing.start", {"transferMode": "ReportEvents", "categories": "devtools.timeline,v8.execute"}
    )
    act()
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(50)
    entries = (event for event in events if event["name"] in _ENTRIES and "tdur" in event)
    return sorted(((each["name"], each["tdur"] / 1000) for each in entries), key=lambda entry: -entry[1])


def used(page: Page, file: Path) -> None:
    """Opened, asked before it is ready, asked with a story, an answer read, the questions answered.

    By selectors: to go by roles, the tests would reckon those of all elements of the slowed page.
    """
    page.goto(file.as_uri())
    box, found = page.locator("#query"), page.locator(".bar .found")
    for query in ("解绑", STORY, "jihuo"):
        box.fill(query)
        expect(found.locator("li").first).to_be_visible(timeout=60_000)
        expect(found).to_have_attribute("aria-busy", "false", timeout=60_000)
    found.locator("a").first.click()
    expect(page.locator(".leaf.meant")).to_be_visible()
    for link in (".leaf.meant > .whole a", ".bar a[href='#home']", ".front a[href$='child']"):
        page.locator(link).click()
    page.locator("#interview a[href$='activated=yes']").click()
    page.locator("#interview a[href$='app=wechat']").click()
    expect(page.locator("#interview .step").first).to_be_visible()


def test_no_script_takes_a_tenth_of_a_second_on_a_phone_six_times_slower(
    browser: Browser, file: Path
) -> None:
    worst: list[list[tuple[str, float]]] = []
    for _ in range(TRIES):
        context = browser.new_context(viewport={"width": 390, "height": 844}, offline=True)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        worst.append(traced(page, session, lambda page=page: used(page, file))[:5])  # type: ignore[misc]
        context.close()
        if worst[-1][0][1] <= LONGEST:
            break
    assert min(entries[0][1] for entries in worst) <= LONGEST, worst


def test_what_is_asked_before_the_index_is_ready_waits_and_is_answered(browser: Browser, file: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, offline=True)
    page = context.new_page()
    # Idle time that never comes: only who asks hurries the index.
    page.add_init_script("window.requestIdleCallback = () => 0; window.cancelIdleCallback = () => {};")
    page.goto(file.as_uri())
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    told = page.evaluate(
        """() => {
          const box = document.getElementById("query");
          box.value = "解绑";
          box.dispatchEvent(new Event("input"));
          return document.querySelector(".bar .told").textContent;
        }"""
    )
    assert told == "正在准备……"
    expect(page.locator(".bar .found li").first).to_have_text("问答 医保码怎么解绑？", timeout=60_000)
    context.close()


def test_without_idle_callbacks_the_index_is_made_all_the_same(browser: Browser, file: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, offline=True)
    page = context.new_page()
    page.add_init_script("delete window.requestIdleCallback;")
    page.goto(file.as_uri())
    page.get_by_role("searchbox", name="搜索").fill("解绑")
    expect(page.locator(".bar .found li").first).to_have_text("问答 医保码怎么解绑？", timeout=60_000)
    context.close()
