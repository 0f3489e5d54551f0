"""The checklist for a terminal: whole outputs of small pages, and colour."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.conftest import Printed
from tests.render.formats import TERMINAL
from tests.render.reading import without_colour
from tests.render.samples import (
    ANSWER,
    ENTRIES,
    FIX,
    GUIDE,
    HITS,
    LINKS,
    RULE,
    TABLE,
    WARNING,
    make,
    page,
    table,
)
from tests.strategies import lightly, pages, texts, widths
from ybguide.render import terminal
from ybguide.render.surface import Surface
from ybguide.text.width import width as cells
from ybguide.view.page import Block, GuideView, Page, Paragraph, Path, StepView

EVERYTHING = page(WARNING, GUIDE, RULE, ANSWER, FIX, HITS, ENTRIES, LINKS, TABLE)
_SEQUENCE = re.compile(r"\x1b\[([0-9;]*)m")


def body(*blocks: Block, width: int = 60) -> list[str]:
    """The lines under the title."""
    text = terminal.render(page(*blocks), Surface(width=width))
    return text.removeprefix("标题\n────\n\n").removesuffix("\n").split("\n")


def styled(text: str) -> Iterator[tuple[str, str]]:
    """Every character with the style it is printed in."""
    style = ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        if sequence := _SEQUENCE.fullmatch(part):
            style = "" if sequence[1] == "0" else sequence[1]
        else:
            yield from ((char, style) for char in part)


def test_a_guide_is_a_checklist() -> None:
    assert body(GUIDE)[:21] == [
        "在支付宝激活",
        "刷一次脸就好。免费。",
        "大约 3 分钟。",
        "",
        "先准备好",
        "  ☐ 手机",
        "  ☐ 孩子：户口本",
        "",
        "步骤",
        "  ☐ 1.  打开【支付宝】",
        "  ☐ 2.  （满 16 周岁的人）点医保码，同意协议",
        "        依次点 【首页】→【医保码】",
        "        也可以走 【卡包】→【医保码】（旧版的走法）",
        "        免费。也不用绑卡。",
        "        注意 验证码不要给别人。",
        "",
        "容易卡住的地方",
        "  第 2 步，人脸识别不通过  ybguide fix face-fail",
        "",
        "怎样算办好",
        "  看到二维码。",
    ]


def test_no_blank_line_of_a_shipped_page_stands_beside_another(printed: list[Printed]) -> None:
    double = [each.page.title for each in printed if each.format is TERMINAL and "\n\n\n" in each.text]
    assert double == []


def test_text_hangs_beside_its_tick_box() -> None:
    step = make(StepView, number=1, do="打开国家医保服务平台，点医保码")
    assert body(make(GuideView, title="标题", steps=(step,)), width=30)[:3] == [
        "步骤",
        "  ☐ 1.  打开国家医保服务平台，",
        "        点医保码",
    ]


def test_a_long_line_is_broken_at_a_hundred_cells_however_wide_the_terminal() -> None:
    assert max(map(cells, body(Paragraph(text="长" * 300), width=200))) == 100


@given(pages(texts()), widths())
@lightly(40)
def test_no_sequence_without_colour(generated: Page, width: int) -> None:
    assert "\x1b" not in terminal.render(generated, Surface(width=width))


@pytest.mark.parametrize("width", [20, 40, 60, 120])
def test_colour_changes_nothing_but_colour(width: int) -> None:
    coloured = terminal.render(EVERYTHING, Surface(width=width, color=True))
    assert "\x1b[" in coloured
    assert without_colour(coloured) == terminal.render(EVERYTHING, Surface(width=width))


@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text="先点【同意】再点完成"),
        make(GuideView, title="标题", steps=(make(StepView, number=1, do="先点【同意】再点完成"),)),
        table(("支付宝", "先点【同意】再点完成", "")),
    ],
)
def test_labels_are_set_off_by_a_style_of_their_own(block: Block, width: int) -> None:
    shown = list(styled(terminal.render(page(block), Surface(width=width, color=True))))
    start = "".join(char for char, _ in shown).index("点【同意】再")
    before, *label, after = (style for _, style in shown[start : start + 6])
    assert len(set(label)) == 1
    assert label[0] not in ("", before)
    assert before == after


@given(st.integers(20, 89))
@lightly(20)
def test_a_text_looks_the_same_from_its_first_line_to_its_last(width: int) -> None:
    step = make(StepView, number=1, also=(Path(labels=(), note="甲" * 60),), warnings=("乙" * 60,))
    long = page(make(GuideView, title="标题", steps=(step,)), table(("支付宝", "丙" * 60, "丁" * 60)))
    shown = set(styled(terminal.render(long, Surface(width=width, color=True))))
    assert [char for char in "甲乙丙丁" if len({style for other, style in shown if other == char}) != 1] == []


def test_no_border_on_the_right_and_no_space_at_the_end_of_a_line(printed: list[Printed]) -> None:
    lines = [line for each in printed if each.format is TERMINAL for line in each.lines]
    assert [line for line in lines if line.endswith((" ", "│", "┃", "║", "|"))] == []
