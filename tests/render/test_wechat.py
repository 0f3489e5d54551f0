"""Text for a chat: whole outputs of small pages, and what a chat makes of it."""

import re
from itertools import pairwise

from hypothesis import given

from tests.render.samples import ANSWER, ENTRIES, FIX, GUIDE, HITS, LINKS, RULE, TABLE, WARNING, page, table
from tests.strategies import lightly, pages, texts
from ybguide.render import wechat, words
from ybguide.render.surface import Surface
from ybguide.view.page import Block, FixView, GuideView, Page, Paragraph, SceneView, Ways

_NEVER = re.compile(r"[☐☑✔✅•│┃─━\t]|\x1b")


def body(*blocks: Block) -> list[str]:
    """The lines between the title and the safety line."""
    text = wechat.render(page(*blocks), Surface())
    return text.removeprefix("标题\n\n").removesuffix(f"\n\n{words.SAFETY}\n").split("\n")


def test_a_guide_is_told_in_short_paragraphs() -> None:
    assert body(GUIDE) == [
        *("在支付宝激活", "刷一次脸就好。免费。", "大约 3 分钟。", ""),
        *("先准备好：", "1. 手机", "2. 孩子：户口本（来源不够可靠）", ""),
        *("步骤：", ""),
        *("第 1 步：打开【支付宝】", ""),
        "第 2 步（满 16 周岁的人）：点医保码，同意协议",
        "依次点：【首页】→【医保码】",
        "也可以走：【卡包】→【医保码】（旧版的走法）",
        "免费。也不用绑卡。",
        "注意：验证码不要给别人。",
        *("这一步的来源不够可靠，请以实际情况为准。", ""),
        *("容易卡住的地方：", "第 2 步，人脸识别不通过", ""),
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
    assert body(FIX)[:4] == ["屏幕上会写：认证失败；请重试", "", "可能的原因：", "光线太暗"]
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


def test_a_command_is_there_only_where_nothing_can_be_done_without() -> None:
    assert body(LINKS) == ["选哪一个：", "支付宝：解绑", "ybguide how unbind -c alipay"]
    assert body(HITS) == ["相关问题：", "问答：能代办吗？"]


def test_the_safety_line_is_the_last(shipped: list[Page]) -> None:
    ends = {wechat.render(each, Surface()).split("\n\n")[-1] for each in shipped}
    assert ends == {f"{words.SAFETY}\n"}


def test_nobody_is_sent_to_a_program_by_a_guide(shipped: list[Page]) -> None:
    kinds = [(each, {type(block) for block in each.blocks}) for each in shipped]
    guides = [each for each, has in kinds if has & {GuideView, SceneView, FixView} and Ways not in has]
    assert guides
    assert [each.title for each in guides if "ybguide" in wechat.render(each, Surface())] == []


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
