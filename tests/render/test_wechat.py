"""Text for a chat: whole outputs of small pages, and what a chat makes of it."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from tests.conftest import TODAY
from tests.render.samples import (
    ANSWER,
    BASIS,
    ENTRIES,
    ENTRY,
    FIX,
    GUIDE,
    HITS,
    LINKS,
    OPEN,
    RULE,
    TABLE,
    WARNING,
    page,
    table,
)
from tests.strategies import lightly, pages, texts
from ybguide.domain.address import Depth, task_at
from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.places import Scene
from ybguide.domain.spelling import text
from ybguide.guidebook.book import Guidebook
from ybguide.guidebook.person import Person
from ybguide.render import wechat, words
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.view.assumed import assumed
from ybguide.view.page import Block, Page, Paragraph

_NEVER = re.compile(r"[☐☑✔✅•│┃─━\t]|\x1b")


def body(*blocks: Block) -> list[str]:
    """The lines between the title and the safety line."""
    text = wechat.render(page(*blocks), Surface())
    return text.removeprefix("标题\n\n").removesuffix(f"\n\n{words.SAFETY}\n").split("\n")


def test_a_guide_is_told_in_short_paragraphs() -> None:
    assert body(GUIDE) == [
        *("在支付宝激活", "刷一次脸就好。免费。", "大约 3 分钟。", ""),
        *("先准备好：", "1. 手机", "2. 孩子：户口本", ""),
        *("步骤：", ""),
        *("第 1 步：打开【支付宝】", ""),
        "第 2 步（满 16 周岁的人）：点医保码，同意协议",
        "依次点：【首页】→【医保码】",
        "也可以走：【卡包】→【医保码】（旧版的走法）",
        "免费。也不用绑卡。",
        *("注意：验证码不要给别人。", ""),
        *("怎样算办好：", "看到二维码。", ""),
        *("说法不一的地方：", "有的说 18 周岁，本指南按 16 周岁写。", ""),
        *("接着可以：", "支付宝：解绑", ""),
        *("还是不行，找谁：", "医保服务热线 12393：咨询和投诉", ""),
        *("依据：1 个来源，可靠程度高。", "办事指南（官方发布，2025-06-01）", "https://example.org/1"),
    ]


def test_what_to_bring_is_numbered() -> None:
    assert body(RULE)[2:7] == ["", "未满 16 周岁", "直接添加。", "要带的材料：", "1. 户口本"]


def test_answers_failures_and_warnings() -> None:
    assert body(ANSWER)[:2] == ["不要钱。", "收钱的别给。打 12393。"]
    assert body(FIX)[:5] == ["屏幕上会写：认证失败；请重试", "", "依次试试：", "", "第 1 步：打开【支付宝】"]
    assert body(WARNING) == ["注意：验证码不要给别人。"]


def test_tables_and_entries_are_read_one_after_the_other() -> None:
    assert body(table(("支付宝", "手机", "老人"))) == [
        "渠道对照：",
        "",
        "支付宝",
        "要准备：手机",
        "适合：老人",
    ]
    assert body(ENTRIES) == ["打哪个电话：", "", "市医保局", "参保登记。", "电话：0838-12345"]


def test_no_command_is_there_even_where_a_page_is_a_list_of_them() -> None:
    assert body(LINKS) == ["选哪一个：", "支付宝：解绑"]
    assert body(HITS) == ["相关问题：", "问答：能代办吗？"]


def test_the_safety_line_is_the_last(shipped: list[Page]) -> None:
    ends = {wechat.render(each, Surface()).split("\n\n")[-1] for each in shipped}
    assert ends == {f"{words.SAFETY}\n"}


def test_nobody_is_sent_to_a_program(shipped: list[Page]) -> None:
    for each in shipped:
        for depth in Depth:
            assert "ybguide " not in wechat.render(each.but(depth=depth), Surface()), each.title


def test_a_guide_begins_with_what_it_is_for_and_has_one_way() -> None:
    other = replace(GUIDE, id="other", address=task_at("activate", "wechat"), title="在微信激活")
    entries = replace(ENTRIES, title="当地")
    guide = replace(GUIDE, basis=replace(BASIS, newest="2025-06-01", sources=()))
    lines = wechat.render(page(guide, other, LINKS, entries).but(depth=Depth.SHORT), Surface()).splitlines()
    assert lines[:3] == ["在支付宝激活", "", "刷一次脸就好。免费。"]
    assert "市医保局：参保登记" in lines
    assert not {"在微信激活", "别的渠道：", "选哪一个：", "人脸识别不通过"} & set(lines)
    assert lines[-3:] == ["资料到 2025-06-01。", "", words.SAFETY]


def test_what_stands_beside_the_way_goes_when_it_is_too_long() -> None:
    steps = tuple(replace(OPEN, number=number, id=str(number), do="做" * 90) for number in range(1, 5))
    local = replace(ENTRIES, entries=(replace(ENTRY, text="讲" * 120),))
    long = page(replace(GUIDE, steps=steps), local).but(depth=Depth.SHORT)
    text = wechat.render(long, Surface())
    assert len(text) <= wechat.LONGEST
    assert "市医保局" not in text
    assert text.count("做" * 90) == 4


def test_a_guide_that_is_still_too_long_is_told_closely() -> None:
    steps = tuple(replace(OPEN, number=number, id=str(number), do="做" * 40) for number in range(1, 13))
    conditional = replace(steps[0], condition="满 16 周岁的人")
    long = page(replace(GUIDE, steps=(conditional, *steps[1:]))).but(depth=Depth.SHORT)
    lines = wechat.render(long, Surface()).splitlines()
    assert "先准备好（大约 3 分钟）：手机；孩子：户口本。" in lines
    place = lines.index(f"1. （满 16 周岁的人）{'做' * 40}")
    assert lines[place + 1 : place + 4] == ["依次点：【支付宝】", f"2. {'做' * 40}", "依次点：【支付宝】"]


@pytest.mark.parametrize(
    "said", [Person(), Person(age=7), Person(age=72), Person(age=72, region="德阳")], ids=str
)
def test_every_guide_for_one_person_is_short_enough(store: Store, said: Person) -> None:
    book = Guidebook(store, TODAY)
    who, notices = book.known(said)
    records = [*store.all(Guide), *store.all(Scene), *store.all(Fix)]
    made = {text(record.address): book.made(record.address.but(person=who)) for record in records}
    long = {
        key
        for key, each in made.items()
        if len(wechat.render(each.after(*assumed(store, who), *notices), Surface())) > wechat.LONGEST
    }
    assert long == set()


@given(pages(texts()))
@lightly(40)
def test_no_blank_line_stands_beside_another(generated: Page) -> None:
    for width in (None, 30):
        lines = wechat.render(generated, Surface(width=width)).split("\n")
        assert lines.pop() == ""
        assert [pair for pair in pairwise(map(str.strip, lines)) if pair == ("", "")] == []
        assert lines[0].strip()
        assert lines[-1].strip()


def test_no_glyph_that_a_chat_may_lack(shipped: list[Page]) -> None:
    found = {glyph for each in shipped for glyph in _NEVER.findall(wechat.render(each, Surface(width=40)))}
    assert found == set()
    assert _NEVER.findall("\n".join(body(GUIDE, RULE, TABLE, Paragraph(text="甲")))) == []
