"""Markdown: whole outputs of small pages, and what a viewer makes of hostile ones."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from hypothesis import given
from markdown_it.token import Token

from tests.render.documents import parse_markdown
from tests.render.samples import (
    ANSWER,
    ENTRIES,
    FIX,
    GUIDE,
    HIT,
    LINKS,
    OPEN,
    RULE,
    WARNING,
    make,
    page,
    table,
)
from tests.strategies import lightly, pages, texts
from ybguide.render import markdown
from ybguide.render.outline import Found, Go, Grid, Part, Say, Section, Step, Tick, Warn, outline
from ybguide.render.surface import Surface
from ybguide.text.visible import visible
from ybguide.view.page import Block, GuideView, Hits, MapView, Notice, Page, Paragraph, StepView

ALLOWED = {
    *("heading", "paragraph", "bullet_list", "ordered_list", "list_item", "blockquote", "strong", "link"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


def body(*blocks: Block) -> list[str]:
    """The lines under the title."""
    return markdown.render(page(*blocks), Surface()).removeprefix("# 标题\n\n").removesuffix("\n").split("\n")


def within(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts and all that is inside of them, in order."""
    for part in parts:
        yield part
        if isinstance(part, Section | Step):
            yield from within(part.parts)


def line(text: str) -> str:
    """Text as one line, as a viewer shows it."""
    return " ".join(visible(text).split())


def filled(texts: Iterable[str | None]) -> list[str]:
    return [line(text) for text in texts if text and line(text)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """What a document is made of, beside running text."""

    headings: list[str]
    commands: list[str]
    boxes: int
    bold: int
    cells: list[str]


def seen(whole: Page) -> Shape:
    """What a viewer makes of the page."""
    tokens = parse_markdown(markdown.render(whole, Surface()))
    types = [token.type for token in tokens]
    return Shape(
        headings=filled(inner(tokens, number) for number, kind in enumerate(types) if kind == "heading_open"),
        commands=[token.content for token in tokens if token.type == "code_inline"],
        boxes=sum("checked" in token.meta for token in tokens),
        bold=types.count("strong_open"),
        cells=[inner(tokens, n) for n, kind in enumerate(types) if kind in ("th_open", "td_open")],
    )


def inner(tokens: Sequence[Token], number: int) -> str:
    """The text of the block that a token opens."""
    return "".join(child.content for child in tokens[number + 1].children or ())


def meant(whole: Page) -> Shape:
    """What the page is made of."""
    parts = list(within(outline(whole)))
    grids = [part for part in parts if isinstance(part, Grid)]
    leads = [part for part in parts if isinstance(part, Say) and part.tone == "lead" and line(part.text)]
    return Shape(
        headings=filled([whole.title, *(part.title for part in parts if isinstance(part, Section))]),
        commands=filled(part.command for part in parts if isinstance(part, Go | Found)),
        boxes=sum(isinstance(part, Step | Tick) for part in parts),
        bold=sum(isinstance(part, Warn) for part in parts) + len(leads),
        cells=[line(cell) for grid in grids for row in (grid.columns, *grid.rows) for cell in row],
    )


def test_a_guide_is_a_task_list() -> None:
    assert body(GUIDE) == [
        *("## 在支付宝激活", ""),
        *("刷一次脸就好。免费。", ""),
        *("大约 3 分钟。", ""),
        *("### 先准备好", ""),
        "- [ ] 手机",
        *("- [ ] 孩子：户口本", ""),
        *("### 步骤", ""),
        "1. [ ] 打开【支付宝】",
        "2. [ ] （满 16 周岁的人）点医保码，同意协议",
        "   - 依次点：【首页】→【医保码】",
        "   - 也可以走：【卡包】→【医保码】（旧版的走法）",
        "   - 免费。也不用绑卡。",
        *("   - **注意** 验证码不要给别人。", ""),
        *("### 容易卡住的地方", ""),
        *("- 第 2 步，人脸识别不通过 `ybguide fix face-fail`", ""),
        *("### 怎样算办好", ""),
        *("- 看到二维码。", ""),
        *("### 说法不一的地方", ""),
        *("- 有的说 18 周岁，本指南按 16 周岁写。", ""),
        *("### 接着可以", ""),
        *("- 支付宝：解绑 `ybguide how unbind -c alipay`", ""),
        *("### 还是不行，找谁", ""),
        *("- 医保服务热线 12393：咨询和投诉", ""),
        *("依据：1 个来源，可靠程度高。", ""),
        "- 办事指南（官方发布，2025-06-01） <https://example.org/1>",
    ]


def test_headings_rank_by_what_they_head() -> None:
    assert [text for text in body(RULE, FIX) if text.startswith("#")] == [
        *("## 年龄规定", "### 未满 16 周岁", "#### 要带的材料"),
        *("## 依次试试", "## 可能的原因", "## 还是不行，找谁"),
    ]


def test_an_answer_begins_in_bold() -> None:
    assert body(ANSWER)[:3] == ["**不要钱。**", "", "收钱的别给。打 12393。"]


def test_a_failure_says_what_the_screen_shows() -> None:
    assert body(FIX)[0] == "- 屏幕上会写：认证失败；请重试"


def test_a_warning_is_set_off_and_a_note_is_not() -> None:
    assert body(WARNING, Notice(kind="note", text="慢慢来。")) == [
        "> **注意** 验证码不要给别人。",
        "",
        "慢慢来。",
    ]


def test_a_table_has_its_cells_in_columns() -> None:
    assert body(table(("支付宝", "手机", "a | b"), ("窗口", "", "`老人`"))) == [
        *("## 渠道对照", ""),
        "| 渠道 | 要准备 | 适合 |",
        "| --- | --- | --- |",
        r"| 支付宝 | 手机 | a \| b |",
        r"| 窗口 |  | \`老人\` |",
    ]


def test_entries_links_and_what_was_found() -> None:
    assert body(ENTRIES) == ["## 打哪个电话", "", "### 市医保局", "", "参保登记。", "", "- 电话：0838-12345"]
    assert body(LINKS) == ["## 选哪一个", "", "- 支付宝：解绑 `ybguide how unbind -c alipay`"]
    found = Hits(title="结果", hits=(HIT, replace(HIT, answer=("",))), snippets=True)
    assert body(found)[2:] == [
        "- 问答：能代办吗？ `ybguide faq q2`\\",
        "  能。",
        "- 问答：能代办吗？ `ybguide faq q2`",
    ]


def test_what_belongs_to_the_tenth_step_hangs_beside_its_number() -> None:
    steps = tuple(replace(OPEN, number=number, notes=("慢慢来。\n别急。",)) for number in range(9, 11))
    assert body(make(GuideView, title="甲", steps=steps))[4:10] == [
        *("9. [ ] 打开【支付宝】", "   - 慢慢来。\\", "     别急。"),
        *("10. [ ] 打开【支付宝】", "    - 慢慢来。\\", "      别急。"),
    ]


def test_a_note_without_a_word_does_not_underline_the_step_above() -> None:
    step = make(StepView, number=1, do="打开", notes=("", " "))
    assert body(make(GuideView, title="甲", steps=(step,)))[2:] == ["### 步骤", "", "1. [ ] 打开"]


def test_lines_of_a_text_stay_lines() -> None:
    assert body(Paragraph(text="一\n\n二"), WARNING) == ["一\\", "二", "", "> **注意** 验证码不要给别人。"]


@given(pages(texts()))
@lightly(60)
def test_a_viewer_sees_no_markup_but_ours(generated: Page) -> None:
    tokens = parse_markdown(markdown.render(generated, Surface()))
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    if any(isinstance(block, MapView) for block in generated.blocks):
        kinds.remove("fence")
    assert kinds <= ALLOWED | {"inline", "text", "hardbreak", "code_inline"}
    assert {token.markup for token in tokens if token.type == "link_open"} <= {"autolink"}


def test_a_viewer_sees_everything_of_shipped_pages_as_what_it_is(shipped: list[Page]) -> None:
    assert [seen(each) for each in shipped] == [meant(each) for each in shipped]


@given(pages(texts()))
@lightly(60)
def test_a_viewer_sees_everything_as_what_it_is(generated: Page) -> None:
    assert seen(generated) == meant(generated)
