"""Tables on a terminal: a card a row where it is narrow, columns side by side where it is wide."""

import pytest

from tests.render.reading import missing
from tests.render.samples import page, table
from tests.render.test_terminal import body
from ybguide.render import terminal
from ybguide.render.surface import Surface
from ybguide.text.width import width as cells


def test_a_narrow_table_is_a_card_for_each_row() -> None:
    assert body(table(("支付宝", "手机", "常用的人"), ("窗口", "证件", "老" * 30)), width=60) == [
        "渠道对照",
        "",
        "支付宝",
        "  要准备  手机",
        "  适合  常用的人",
        "",
        "窗口",
        "  要准备  证件",
        "  适合  老老老老老老老老老老老老老老老老老老老老老老老老老老",
        "        老老老老",
    ]


def test_a_wide_table_has_its_columns_side_by_side() -> None:
    assert body(table(("支付宝", "手机", "常用的人"), ("窗口", "证件", "老" * 50)), width=120) == [
        "渠道对照",
        "渠道    要准备  适合",
        "",
        "支付宝  手机    常用的人",
        "",
        "窗口    证件    " + "老" * 42,
        "                " + "老" * 8,
    ]


@pytest.mark.parametrize("width", [60, 120])
def test_a_table_loses_nothing_in_either_layout(width: int) -> None:
    columns = ("一二三四五六七八九十", "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉")
    cell = table(tuple(text * 12 for text in columns))
    text = terminal.render(page(cell), Surface(width=width))
    read = ["".join(char for char in text if char in column) for column in columns]
    assert read == [column * 12 for column in columns]
    assert max(map(cells, text.split("\n"))) <= width


def test_a_table_of_cells_without_content_is_no_trouble() -> None:
    empty = page(table(("", "", "")))
    for width in (20, 60, 120):
        assert missing(empty, terminal.render(empty, Surface(width=width))) == []
