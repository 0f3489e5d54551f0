"""Plain text without a width holds one sentence a line."""

import re

import pytest

from tests.render.samples import LINK, make
from tests.render.test_plain import body
from ybguide.render import plain
from ybguide.render.surface import Surface
from ybguide.view.page import Block, Detail, Entries, Entry, GuideView, Item, Links, Page, Paragraph

_TWO_SENTENCES = re.compile(r"[。！？][”’）】》\"]*[^，。、；：？！…—”’）】》\" ]")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("先登录。再刷脸！好了吗？好了", ["先登录。", "再刷脸！", "好了吗？", "好了"]),
        ("屏幕问“同意吗？”，就点【同意】。", ["屏幕问“同意吗？”，就点【同意】。"]),
        ("他说“不用。”这样就好。", ["他说“不用。”", "这样就好。"]),
        ("（先登录。）再刷脸。", ["（先登录。）", "再刷脸。"]),
        ('输入 faq "怎么解绑？"。再看。', ['输入 faq "怎么解绑？"。', "再看。"]),
        ("真的？！真的。", ["真的？！", "真的。"]),
        ("版本 2.0，网址 nhsa.gov.cn。", ["版本 2.0，网址 nhsa.gov.cn。"]),
        ("第一行\n第二行", ["第一行", "第二行"]),
    ],
)
def test_one_sentence_a_line(text: str, lines: list[str]) -> None:
    assert body(Paragraph(text=text)) == lines


@pytest.mark.parametrize(
    "block",
    [
        make(GuideView, title="标题", needs=(make(Item, text="先问一声。再出门。"),)),
        make(GuideView, title="标题", next=(LINK.but(label="用支付宝。不用另装"),)),
        Entries(key="k", title="电话", entries=(make(Entry, details=(make(Detail, text="先问。再去。"),)),)),
        Links(key="k", title="选", links=(LINK.but(label="用支付宝。不用另装"),)),
    ],
)
def test_one_sentence_a_line_in_lists_too(block: Block) -> None:
    assert [line for line in body(block) if _TWO_SENTENCES.search(line)] == []


def test_no_line_of_a_shipped_page_holds_two_sentences(shipped: list[Page]) -> None:
    lines = {line for each in shipped for line in plain.render(each, Surface()).split("\n")}
    assert [line for line in sorted(lines) if _TWO_SENTENCES.search(line)] == []
