"""Plain text: linear, one sentence a line, no colour; whole outputs of small pages."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.render.samples import (
    AGREE,
    ANSWER,
    ENTRIES,
    FIX,
    GUIDE,
    LINKS,
    OPEN,
    RULE,
    WARNING,
    make,
    page,
    table,
)
from tests.strategies import lightly, pages, texts, widths
from ybguide.render import plain
from ybguide.render.surface import Surface
from ybguide.view.page import (
    Block,
    GuideView,
    Notice,
    Page,
)


def body(*blocks: Block) -> list[str]:
    """The lines under the title."""
    return plain.render(page(*blocks), Surface()).removeprefix("标题\n\n").removesuffix("\n").split("\n")


def test_a_step_says_its_number_as_it_is_read_aloud() -> None:
    lines = body(make(GuideView, title="标题", steps=(OPEN, AGREE)))
    assert [line for line in lines if line.startswith("第")] == [
        "第 1 步：打开【支付宝】",
        "第 2 步（满 16 周岁的人）：点医保码，同意协议",
        "第 2 步，人脸识别不通过：ybguide fix face-fail",
    ]


def test_a_guide_from_what_is_needed_to_what_it_stands_on() -> None:
    assert body(GUIDE) == [
        "在支付宝激活",
        "刷一次脸就好。",
        "免费。",
        "大约 3 分钟。",
        "",
        "先准备好：",
        "手机",
        "孩子：户口本",
        "",
        "步骤：",
        "",
        "第 1 步：打开【支付宝】",
        "",
        "第 2 步（满 16 周岁的人）：点医保码，同意协议",
        "依次点：【首页】→【医保码】",
        "也可以走：【卡包】→【医保码】（旧版的走法）",
        "免费。",
        "也不用绑卡。",
        "注意：验证码不要给别人。",
        "",
        "容易卡住的地方：",
        "第 2 步，人脸识别不通过：ybguide fix face-fail",
        "",
        "怎样算办好：",
        "看到二维码。",
        "",
        "说法不一的地方：",
        "有的说 18 周岁，本指南按 16 周岁写。",
        "",
        "接着可以：",
        "支付宝：解绑：ybguide how unbind -c alipay",
        "",
        "还是不行，找谁：",
        "医保服务热线 12393：咨询和投诉",
        "",
        "依据：1 个来源，可靠程度高。",
        "来源：办事指南（官方发布，2025-06-01） https://example.org/1",
    ]


def test_a_title_is_not_repeated_by_the_guide_under_it() -> None:
    lines = plain.render(page(GUIDE, title=GUIDE.title), Surface()).split("\n")
    assert lines[:3] == ["在支付宝激活", "", "刷一次脸就好。"]
    assert lines.count("在支付宝激活") == 1


def test_a_rule_with_its_cases_and_papers() -> None:
    assert body(RULE)[:7] == [
        *("年龄规定", "看年龄。", ""),
        *("未满 16 周岁：直接添加。", "要带的材料：", "户口本", "身份证"),
    ]


def test_an_answer_one_sentence_a_line() -> None:
    assert body(ANSWER)[:3] == ["不要钱。", "收钱的别给。", "打 12393。"]


def test_a_failure_from_the_screen_to_whom_to_ask() -> None:
    headings = [line for line in body(FIX) if line.endswith("：") or line.startswith("屏幕")]
    assert headings == [
        "屏幕上会写：认证失败；请重试",
        "依次试试：",
        "可能的原因：",
        "还是不行，找谁：",
    ]


def test_a_table_row_by_row_with_its_headings() -> None:
    assert body(table(("支付宝", "手机", "常用的人"), ("窗口", "证件", "老人"))) == [
        *("渠道对照：", "", "渠道：支付宝", "要准备：手机", "适合：常用的人"),
        *("", "渠道：窗口", "要准备：证件", "适合：老人"),
    ]


def test_entries_links_and_notices() -> None:
    assert body(ENTRIES) == ["打哪个电话：", "", "市医保局：参保登记。", "电话：0838-12345"]
    assert body(LINKS) == ["选哪一个：", "支付宝：解绑：ybguide how unbind -c alipay"]
    assert body(WARNING, Notice(kind="note", text="慢慢来。")) == ["注意：验证码不要给别人。", "", "慢慢来。"]


def test_no_colour_ever(shipped: list[Page]) -> None:
    assert [each.title for each in shipped if "\x1b" in plain.render(each, Surface(width=80))] == []


@given(pages(texts()))
@lightly(40)
def test_the_text_ends_with_one_line_break(generated: Page) -> None:
    text = plain.render(generated, Surface())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@given(pages(texts()), st.none() | widths())
@lightly(40)
def test_no_blank_line_stands_beside_another(generated: Page, width: int | None) -> None:
    lines = map(str.strip, plain.render(generated, Surface(width=width)).removesuffix("\n").split("\n"))
    assert [pair for pair in pairwise(lines) if pair == ("", "")] == []
