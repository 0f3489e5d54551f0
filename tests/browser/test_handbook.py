"""The handbook in a real browser, from a file, with the network off."""

import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE
from tests.evaluation.questions import development, held_out
from tests.render.reading import in_order, without_space
from ybguide.domain.address import Depth
from ybguide.domain.reference import Source
from ybguide.render.handbook import render
from ybguide.search import ask
from ybguide.store import Store
from ybguide.view.handbook import Handbook

OpenFile = Callable[..., Page]
pytestmark = pytest.mark.timeout(300)
SMALLEST = 24
"""CSS pixels of 18 pt."""
SAME = 0.98
"""The share of questions that are answered as by the program, and to which as many answers are shown."""
SAMPLE = 4
"""One of so many questions is asked."""


@pytest.fixture(scope="module")
def queries() -> list[str]:
    asked = [one.query for part in (*development(), held_out()) for one in part]
    return asked[::SAMPLE]


def search(page: Page, query: str) -> list[str]:
    page.get_by_role("searchbox", name="搜索").fill(query)
    expect(page.locator(".bar .found")).to_have_attribute("aria-busy", "false")
    return page.locator(".found li a").all_inner_texts()


def open_all(page: Page) -> None:
    """Open every chapter; by hand only one is open at a time."""
    page.evaluate(
        "for (const one of document.querySelectorAll('.chapter')) { one.name = ''; one.open = true; }"
    )


def below_the_bar(page: Page, key: str) -> bool:
    """Whether the piece begins in the window, and not behind the bar."""
    piece = page.locator(f"[id='{key}']")
    expect(piece).to_be_in_viewport()
    bar, place = page.locator(".bar").bounding_box(), piece.bounding_box()
    assert bar
    assert place
    return bar["y"] + bar["height"] <= place["y"] < PHONE["height"] / 2


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("解绑", "问答 医保码怎么解绑？"),
        ("jiebang", "问答 医保码怎么解绑？"),
        ("接绑", "问答 医保码怎么解绑？"),
        ("解綁醫保碼", "问答 医保码怎么解绑？"),
        ("人臉識別失敗", "排障 人脸识别总不通过"),
        ("电子医保卡是什么", "问答 医保码是什么？"),
        ("德阳医保电话", "问答 德阳医保局的电话是多少？"),
        ("德阳", "地方 德阳市"),
        ("alipay activate", "步骤 在支付宝激活医保码"),
        ("激活", "问答 医保码在哪里激活？"),
    ],
)
def test_search_finds_by_what_people_type(page: Page, query: str, wanted: str) -> None:
    assert wanted in search(page, query)[:3]


def test_at_most_a_dozen_are_named_and_their_number_is_announced(page: Page) -> None:
    assert len(search(page, "激活")) == 12
    expect(page.get_by_role("search").get_by_role("status")).to_have_text("第一条就是；相关的还有 11 条。")


def test_where_nothing_is_found_it_says_so_and_whom_to_call(page: Page) -> None:
    assert search(page, "qwrtz") == []
    status = page.get_by_role("search").get_by_role("status")
    expect(status).to_have_text("没有找到。换个说法再试，或者打 12393。")
    expect(status.get_by_role("link", name="12393")).to_have_attribute("href", "tel:12393")


def test_what_is_only_near_is_said_to_be_so(page: Page) -> None:
    search(page, "公积金怎么提取")
    expect(page.get_by_role("search").get_by_role("status")).to_contain_text("没有把握")
    expect(page.locator(".found li.sure")).to_have_count(0)


def test_one_answer_stands_out_where_it_is_sure_and_two_where_one_has_to_choose(page: Page) -> None:
    status = page.get_by_role("search").get_by_role("status")
    search(page, "医保码怎么解绑？")
    expect(page.locator(".found li.sure")).to_have_text("问答 医保码怎么解绑？")
    expect(status).to_contain_text("第一条就是")
    search(page, "没有医保卡原件能报销吗")
    expect(page.locator(".found li.sure")).to_have_count(2)
    expect(status).to_contain_text("您问的是哪一个？")


def test_a_result_leads_to_its_piece_and_the_list_closes(page: Page) -> None:
    search(page, "解绑")
    page.get_by_role("link", name="问答 医保码怎么解绑？").click()
    expect(page.locator(".found a")).to_have_count(0)
    assert page.url.endswith("#faq/unbind-how")
    assert below_the_bar(page, "faq/unbind-how")


def test_the_keyboard_alone_is_enough(page: Page) -> None:
    search(page, "解绑")
    page.keyboard.press("Tab")
    expect(page.locator(".found li a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".found a")).to_have_count(0)
    page.get_by_role("searchbox").focus()
    expect(page.locator(".found li a").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#faq/unbind-how$"))


def test_words_and_sounds_are_cut_as_in_the_program(page: Page, store: Store, queries: list[str]) -> None:
    cut = page.evaluate(
        """queries => {
          const {language, numbers} = JSON.parse(document.querySelector("script.lookup").textContent);
          const {words, sounds} = atOnce(makeLanguage(language, numbers));
          return queries.map(query => [[...words(query)], [...sounds(query)]]);
        }""",
        queries,
    )
    language = store.language
    assert cut == [[list(language.words(query)), list(language.sounds_of(query))] for query in queries]


def test_every_phrase_comes_out_as_it_is_compared_by_the_program(page: Page, store: Store) -> None:
    lines = page.evaluate(
        """() => {
          const [data, ...lists] = [...document.querySelectorAll("script.lookup")]
            .map(one => JSON.parse(one.textContent));
          const language = atOnce(makeLanguage(data.language, data.numbers));
          const phrases = atOnce(unpack(lists.flat(), data.packing, language));
          return [phrases.texts, phrases.texts.map((_, number) => phrases.saidOf(number).join(" "))];
        }"""
    )
    phrases = store.every_phrase()
    written = [" ".join(run for run in phrase.written.split() if "/" not in run) for phrase in phrases]
    assert lines == [written, [phrase.said for phrase in phrases]]


def test_it_finds_and_shows_what_the_program_does(page: Page, store: Store, queries: list[str]) -> None:
    found = page.evaluate(
        """queries => {
          const [data, ...lists] = [...document.querySelectorAll("script.lookup")]
            .map(one => JSON.parse(one.textContent));
          const search = atOnce(makeSearch({...data, entries: lists.flat()}));
          return queries.map(query => {
            const {hits, shown} = atOnce(search(query));
            return [hits.slice(0, 1).map(({entry}) => [entry.kind, entry.title]), shown];
          });
        }""",
        queries,
    )
    expected = [_answered(store, query) for query in queries]
    pairs = list(zip(found, expected, strict=True))
    assert sum(here[0] == there[0] for here, there in pairs) / len(queries) >= SAME
    assert sum(here[1] == there[1] for here, there in pairs) / len(queries) >= SAME


def _answered(store: Store, query: str) -> list[object]:
    hits = ask(store, query)
    return [[[hit.kind.word, hit.title] for hit in hits[:1]], sum(hit.confident for hit in hits)]


def test_a_place_hides_the_others_and_is_remembered(page: Page) -> None:
    page.get_by_label("您在哪里").select_option("德阳市")
    page.reload()
    expect(page.get_by_label("您在哪里")).to_have_value("deyang")
    open_all(page)
    for media in ("screen", "print"):
        page.emulate_media(media=media)  # type: ignore[arg-type]
        shown = [key for key in ("deyang", "sichuan", "beijing") if _shown(page, f"region/{key}")]
        assert shown == ["deyang", "sichuan"]
        assert _shown(page, "deyang/activate/bureau-account")
    page.emulate_media(media="screen")
    hidden = page.locator("#contents a[href='#region/beijing']")
    assert hidden.evaluate("link => link.closest('[hidden]') !== null")
    page.get_by_label("您在哪里").select_option("全部地方")
    assert _shown(page, "region/beijing")


def _shown(page: Page, key: str) -> bool:
    return page.locator(f"[id='{key}']").is_visible()


def test_choosing_a_place_offers_the_way_there(page: Page) -> None:
    page.get_by_label("您在哪里").select_option("德阳市")
    page.get_by_role("link", name="看德阳市的办法").click()
    assert below_the_bar(page, "region/deyang")


def test_who_follows_a_link_to_a_place_that_is_left_out_sees_it(page: Page) -> None:
    page.get_by_label("您在哪里").select_option("北京市")
    search(page, "德阳")
    page.get_by_role("link", name="地方 德阳市").click()
    assert below_the_bar(page, "region/deyang")


def test_ticks_stay_and_can_be_cleared(page: Page) -> None:
    page.goto(f"{page.url}#alipay/activate/search")
    tick = page.locator("[data-tick='alipay/activate/search']")
    expect(page.get_by_role("button", name="清掉所有勾")).to_be_hidden()
    tick.check()
    page.reload()
    expect(tick).to_be_checked()
    page.get_by_role("button", name="清掉所有勾").click()
    page.reload()
    expect(tick).not_to_be_checked()


def test_the_contents_lead_to_chapters_and_pages(page: Page) -> None:
    contents = page.get_by_role("navigation", name="目录")
    contents.get_by_text("第 3 章").click()
    contents.get_by_text("解绑医保码", exact=True).click()
    contents.get_by_role("link", name="在微信里解绑医保码").click()
    assert below_the_bar(page, "wechat/unbind")
    page.get_by_role("link", name="目录").click()
    contents.get_by_role("link", name="从头看这一章").click()
    assert below_the_bar(page, "chapter/tasks")


def test_a_step_can_be_addressed_from_outside(open_file: OpenFile, file: Path) -> None:
    page = open_file(file, viewport=PHONE)
    page.goto(f"{file.as_uri()}#alipay/activate/search")
    assert below_the_bar(page, "alipay/activate/search")


def test_without_scripts_no_control_is_dead_and_all_is_there(open_file: OpenFile, file: Path) -> None:
    page = open_file(file, java_script_enabled=False)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    expect(page.get_by_role("combobox")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("heading", name="第 11 章 依据")).to_be_attached()
    page.get_by_text("第 1 章 激活医保码").first.click()
    expect(page.get_by_role("link", name="在支付宝激活医保码").first).to_be_visible()


def test_nothing_asks_for_the_network(open_file: OpenFile, file: Path) -> None:
    page = open_file(file)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.reload()
    search(page, "解绑")
    assert requests == [file.as_uri()]


def test_on_a_phone_nothing_sticks_out_and_nothing_is_small(page: Page) -> None:
    for summary in page.locator("summary").all()[:1]:
        summary.click()
    open_all(page)
    search(page, "解绑")
    wide, small = page.evaluate(
        """smallest => {
          const seen = [...document.querySelectorAll("body *")].filter(one => one.checkVisibility());
          const unseen = one => one.classList.contains("unseen") || one.tagName === "OPTION";
          const says = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
          const texts = seen.filter(one => [...one.childNodes].some(says));
          return [
            seen.filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !unseen(one)),
            texts.filter(one => parseFloat(getComputedStyle(one).fontSize) < smallest),
          ].map(found => found.map(one => one.outerHTML.slice(0, 80)));
        }""",
        SMALLEST,
    )
    assert (wide, small) == ([], [])
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(open_file: OpenFile, book: Handbook, tmp_path: Path, scheme: str) -> None:
    # Some pages of every kind: on the whole axe takes most of a minute and finds the same.
    path = tmp_path / "some.html"
    path.write_text(render(_shortened(book)), encoding="utf-8")
    page = open_file(path, viewport=PHONE, color_scheme=scheme)
    open_all(page)
    for summary in page.locator("summary").all():
        summary.evaluate("one => { one.parentElement.open = true }")
    search(page, "解绑")
    page.get_by_label("您在哪里").select_option("德阳市")
    found = Axe().run(page)
    assert found.response["violations"] == []


def _shortened(book: Handbook) -> Handbook:
    chapters = tuple(
        replace(
            chapter, groups=tuple(replace(group, leaves=group.leaves[:2]) for group in chapter.groups[:4])
        )
        for chapter in book.chapters
    )
    return replace(book, chapters=chapters)


def test_following_a_link_opens_its_chapter_and_what_is_folded_there(page: Page) -> None:
    page.goto(f"{page.url}#rule/family-age/under-16")
    expect(page.locator(".chapter[open]")).to_have_attribute("id", "chapter/family")
    expect(page.locator("[id='rule/family-age/under-16']")).to_be_in_viewport()
    page.goto(f"{page.url.split('#')[0]}#chapter/safety")
    expect(page.locator(".chapter[open]")).to_have_attribute("id", "chapter/safety")


def test_the_open_chapter_is_printed_in_short_and_nothing_else(
    open_file: OpenFile, file: Path, book: Handbook, store: Store, tmp_path: Path
) -> None:
    page = open_file(file)
    assert "第 1 步" not in printed(page, tmp_path)
    page.goto(f"{file.as_uri()}#chapter/family")
    expect(page.locator(".chapter[open]")).to_have_count(1)
    text = _printed(printed(page, tmp_path))
    listed = {text for one in store.all(Source) for text in (one.name, one.date, one.url)}
    for chapter in book.chapters:
        heading = _printed(chapter.heading)
        assert (heading in text) is (chapter.id == "family"), heading
    for leaf in (leaf for chapter in book.chapters if chapter.id == "family" for leaf in chapter.leaves):
        said = in_order(leaf.page.but(depth=Depth.SHORT), "html")
        lost = [told for told in said if _printed(told.rstrip("。\n ")) not in text and told not in listed]
        assert [told for told in lost if not told.startswith("ybguide ")] == [], leaf.id
    assert "也可以走" not in text


def printed(page: Page, folder: Path) -> str:
    """What stands on the sheets, but for the line at their foot."""
    sheets, text = folder / "sheets.pdf", folder / "sheets.txt"
    page.pdf(path=sheets, prefer_css_page_size=True)
    area = ["-x", "0", "-y", "0", "-W", "596", "-H", "790"]
    subprocess.run(["pdftotext", *area, "-enc", "UTF-8", sheets, text], check=True)  # noqa: S603, S607
    return text.read_text(encoding="utf-8")


def _printed(text: str) -> str:
    """Without what reading a sheet loses: space, hyphens where lines end, whether a radical is one."""
    return without_space(unicodedata.normalize("NFKC", text)).replace("-", "")
