"""The web page: what of it is ours, what is content, and that it needs nothing from anywhere."""

import re
from dataclasses import replace

import pytest
from hypothesis import given

from tests.render.documents import html_text, parse_html
from tests.render.samples import ANSWER, BASIS, ENTRIES, GUIDE, HITS, LINKS, RULE, make, page, table
from tests.render.test_outline import ids
from tests.strategies import lightly, pages, texts
from ybguide.domain.address import Depth
from ybguide.render import webpage
from ybguide.render.surface import Surface
from ybguide.view.page import Basis, Notice, Page, Paragraph

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "aside", "footer", "script"),
    *(
        "details",
        "summary",
        "section",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "br",
        "ul",
        "ol",
        "li",
        "dl",
        "div",
        "dt",
        "dd",
    ),
    *("label", "input", "span", "b", "strong", "a"),
}
CLASSES = {
    *("block", "part", "item", "list", "plain", "lead", "quiet", "warning", "label", "labelled", "kind"),
    *("steps", "step", "points", "ticks", "gos", "founds", "calls", "sources", "screen-label", "address"),
    *("helper", "blank", "sheet", "row", "rest"),
}
_LOADS = re.compile(r"url\(|@import|src=|https?:|//[a-z]", re.IGNORECASE)


def body(whole: Page) -> str:
    """The source between the title and the safety line."""
    return webpage.render(whole, Surface()).split("</h1>\n", 1)[1].split("</main>", 1)[0]


@given(pages(texts()))
@lightly(60)
def test_no_tag_and_no_attribute_comes_from_content(generated: Page) -> None:
    read = parse_html(webpage.render(generated, Surface()))
    assert {tag for tag, _ in read.tags} <= TAGS | {"!doctype"}
    assert sum(tag in ("script", "style") for tag, _ in read.tags) == 2
    given_names = {name for tag, attributes in read.tags if tag != "meta" for name in attributes}
    assert given_names <= {
        *("lang", "class", "id", "type", "data-tick", "data-page", "checked", "href", "aria-label")
    }
    assert {attributes["class"] for _, attributes in read.tags if "class" in attributes} <= CLASSES
    hrefs = {attributes["href"] or "" for _, attributes in read.tags if "href" in attributes}
    inside = {f"#{attributes['id']}" for _, attributes in read.tags if "id" in attributes}
    assert [href for href in hrefs - inside if not re.fullmatch(r"tel:[0-9-]+", href)] == []


@given(pages(texts()))
@lightly(30)
def test_content_never_reaches_the_script_or_the_style(generated: Page) -> None:
    hidden = parse_html(webpage.render(generated, Surface())).hidden
    plain = parse_html(webpage.render(page(title=generated.title), Surface())).hidden
    sheet = re.compile(r"@bottom-left \{ content: \"(?:\\[0-9a-f]+ )*\" \}")
    assert sheet.sub("", hidden) == sheet.sub("", plain)


def test_everything_to_do_or_to_have_ready_can_be_ticked(shipped: list[Page]) -> None:
    for each in shipped:
        tags = parse_html(webpage.render(each, Surface())).tags
        ticks = [a["data-tick"] for tag, a in tags if tag == "input" and a["type"] == "checkbox"]
        assert len(ticks) == len(set(ticks))
        assert set(ticks) <= set(ids(each))


def test_a_step_can_be_addressed(shipped: list[Page]) -> None:
    for each in shipped:
        addresses = [a["id"] for _, a in parse_html(webpage.render(each, Surface())).tags if "id" in a]
        assert len(addresses) == len(set(addresses))


def test_a_page_loads_nothing(shipped: list[Page]) -> None:
    read = parse_html(webpage.render(page(GUIDE, RULE, ANSWER, HITS, ENTRIES, LINKS), Surface()))
    assert _LOADS.findall(read.hidden) == []
    tags = {tag for each in shipped for tag, _ in parse_html(webpage.render(each, Surface())).tags}
    assert (
        tags & {"link", "img", "iframe", "object", "embed", "video", "audio", "source", "base", "form"}
        == set()
    )


def test_a_page_says_what_it_is_written_in() -> None:
    source = webpage.render(page(GUIDE), Surface())
    assert source.startswith('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n')
    assert source.endswith("</html>\n")


def test_labels_stand_out_and_numbers_can_be_called() -> None:
    whole = page(GUIDE, ENTRIES, Paragraph(text="先点【同意】"))
    assert '<p>先点<b class="screen-label">【同意】</b></p>' in body(whole)
    assert '医保服务热线 <a href="tel:12393">12393</a>：咨询和投诉' in body(whole)
    assert '<a href="tel:0838-12345">0838-12345</a>' in body(whole)


def test_numbers_of_hotlines_can_be_called_wherever_they_stand() -> None:
    said = "打 12393 或 (0838)2208900；报 110；12345 次、120 元、1100 元、2024-12393 都不是。【12393】"
    source = body(page(Paragraph(text=said)))
    assert re.findall("tel:([0-9-]+)", source) == ["12393", "08382208900", "110"]


def test_the_rest_is_folded_and_without_a_command() -> None:
    whole = page(replace(GUIDE, about="全国都能办。"), LINKS).but(depth=Depth.SHORT)
    source = body(whole)
    assert source.index("刷一次脸就好") < source.index("<details")
    assert "<summary><h2>还有：说明、旧菜单、说法不一的地方、找谁、来源</h2></summary>" in source
    assert source.count("https://example.org/1") <= 1
    assert "ybguide" not in source
    assert "<details" not in body(whole.but(depth=Depth.WHOLE))


def test_a_table_says_of_each_cell_what_it_is() -> None:
    source = body(page(table(("支付宝", "手机", "老人"))))
    assert "<h3>支付宝</h3>\n<dl>\n<div><dt>要准备</dt><dd>手机</dd></div>" in source


def test_lines_of_a_text_stay_lines() -> None:
    assert "<p>一<br>&lt;二&gt;</p>" in body(page(Paragraph(text="一\n<二>")))


@pytest.mark.parametrize(
    ("bases", "sheet"),
    [
        (
            (replace(BASIS, newest="2024"), replace(BASIS, newest="2025-06-01")),
            "医保服务热线 12393 · 依据 1 个来源，最新的是 2025-06-01",
        ),
        ((make(Basis, newest="2024"),), "医保服务热线 12393 · 依据见文中，最新的是 2024"),
        ((), "医保服务热线 12393 · 依据见文中"),
    ],
)
def test_a_sheet_says_how_fresh_it_is_and_whom_to_call(bases: tuple[Basis, ...], sheet: str) -> None:
    source = webpage.render(page(*bases, Notice(kind="note", text="慢慢来。")), Surface())
    assert html_text(source).rstrip().endswith(sheet)
    margin = re.search(r'@bottom-left \{ content: "(.*)" \}', source)
    assert margin
    assert re.sub(r"\\([0-9a-f]+) ", lambda code: chr(int(code[1], 16)), margin[1]) == sheet


def test_a_source_has_its_address() -> None:
    assert '<br><span class="address">https://example.org/1</span></li>' in body(page(BASIS))
