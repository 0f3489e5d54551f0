"""The outline: what every format for readers says, in order, under which headings."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hypothesis import given

from tests.render.reading import strings
from tests.render.samples import (
    AGREE,
    ANSWER,
    BASIS,
    CONTACT,
    ENTRIES,
    FACE_FAIL,
    FIX,
    GUIDE,
    HIT,
    HITS,
    LINK,
    LINKS,
    OPEN,
    RULE,
    SOURCE,
    WARNING,
    make,
    page,
    table,
)
from tests.strategies import lightly, pages, texts
from ybguide.domain.address import Address, task_at
from ybguide.domain.kind import Kind
from ybguide.render.outline import (
    Call,
    Foot,
    Found,
    Go,
    Grid,
    Labelled,
    Part,
    Point,
    Say,
    Section,
    Step,
    Tick,
    Warn,
    outline,
)
from ybguide.view.page import (
    Action,
    Block,
    Detail,
    Entries,
    Entry,
    GuideView,
    Hits,
    Item,
    Links,
    Notice,
    Page,
    SceneView,
    Ways,
)

FOOT = Section("part", None, (Foot(BASIS.summary, (SOURCE,)),))


def only(block: Block, title: str = "标题") -> Section:
    """The section of a page's only block."""
    (section,) = outline(page(block, title=title))
    return section


def within(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts and all that is inside of them."""
    for part in parts:
        yield part
        if isinstance(part, Section | Step):
            yield from within(part.parts)


def ids(whole: Page) -> list[str]:
    """What can be addressed or ticked on a page."""
    return [
        part.id
        for part in within(outline(whole))
        if isinstance(part, Section | Step | Tick) and part.id is not None
    ]


def test_a_guide_from_what_is_needed_to_what_it_stands_on() -> None:
    assert only(GUIDE) == Section(
        "block",
        "在支付宝激活",
        (
            Say("刷一次脸就好。免费。"),
            Say("大约 3 分钟。", "quiet"),
            Section(
                "part",
                "先准备好",
                (
                    Tick("alipay/activate/need/1", "手机"),
                    Tick("alipay/activate/need/2", "孩子：户口本"),
                ),
            ),
            Section(
                "part",
                "步骤",
                (
                    Step(1, "alipay/activate/open", None, "打开【支付宝】", ()),
                    Step(
                        2,
                        "alipay/activate/agree",
                        "满 16 周岁的人",
                        "点医保码，同意协议",
                        (
                            Labelled("依次点", "【首页】→【医保码】", "path"),
                            Labelled("也可以走", "【卡包】→【医保码】（旧版的走法）", "other"),
                            Say("免费。也不用绑卡。"),
                            Warn("验证码不要给别人。"),
                        ),
                    ),
                ),
            ),
            Section(
                "part",
                "容易卡住的地方",
                (Go(("第 2 步，人脸识别不通过",), "ybguide fix face-fail", FACE_FAIL.address, onward=True),),
            ),
            Section("part", "怎样算办好", (Point("看到二维码。"),)),
            Section("part", "说法不一的地方", (Point("有的说 18 周岁，本指南按 16 周岁写。"),)),
            Section(
                "part",
                "接着可以",
                (Go(("支付宝：解绑",), "ybguide how unbind -c alipay", LINK.address, onward=True),),
            ),
            Section("part", "还是不行，找谁", (Call("医保服务热线", "12393", "咨询和投诉。"),)),
            FOOT,
        ),
        "alipay/activate",
    )


def test_a_title_is_not_repeated_by_the_guide_under_it() -> None:
    assert only(GUIDE, title=GUIDE.title).title is None


def test_what_a_guide_applies_to_is_one_remark() -> None:
    guide = make(GuideView, summary="免费。", region="德阳市", minutes=3, condition="未满 16 周岁的人")
    _, facts, *_ = only(guide).parts
    assert facts == Say("当地的办法：德阳市。大约 3 分钟。适用于：未满 16 周岁的人。", "quiet")


def test_a_guide_without_steps_says_what_is_missing_in_their_place() -> None:
    limits = (make(Item, text="周末不办"),)
    guide = make(GuideView, summary="免费。", gap="没有找到可靠的步骤。", limits=limits)
    assert only(guide).parts[1:3] == (
        Section("part", None, (Say("没有找到可靠的步骤。"),)),
        Section("part", "要注意", (Point("周末不办"),)),
    )


def test_an_empty_chapter_has_no_heading() -> None:
    assert only(make(GuideView, summary="免费。")).parts == (Say("免费。"),)


def test_a_scene_has_an_address_of_its_own_kind() -> None:
    pharmacy = Address(of=Kind.SCENE, key="pharmacy")
    assert only(make(SceneView, id="pharmacy", address=pharmacy, title="买药")).id == "scene/pharmacy"


def test_a_rule_with_its_cases_and_the_papers_to_tick_off() -> None:
    assert only(RULE) == Section(
        "block",
        "年龄规定",
        (
            Say("看年龄。"),
            Section(
                "item",
                "未满 16 周岁",
                (
                    Say("直接添加。"),
                    Section(
                        "list",
                        "要带的材料",
                        (Tick("rule/age/child/paper/1", "户口本"), Tick("rule/age/child/paper/2", "身份证")),
                    ),
                ),
                "rule/age/child",
            ),
            FOOT,
        ),
        "rule/age",
    )


def test_an_answer_begins_with_the_answer() -> None:
    first, second, *_ = only(ANSWER).parts
    assert (first, second) == (Say("不要钱。", "lead"), Say("收钱的别给。打 12393。"))


def test_a_failure_from_the_screen_to_whom_to_ask() -> None:
    fix = replace(FIX, steps=(OPEN, AGREE))
    assert [part.title for part in only(fix).parts[1:] if isinstance(part, Section)] == [
        *("依次试试", "可能的原因", "容易卡住的地方", "还是不行，找谁")
    ]
    assert only(fix).parts[0] == Labelled("屏幕上会写", "认证失败；请重试")


def test_what_was_found_shows_its_first_line_only_where_it_is_asked_for() -> None:
    found = Found("问答", "能代办吗？", (), "ybguide faq q2", HIT.address, None)
    assert only(HITS).parts == (found,)
    assert only(Hits(title="搜索结果", hits=(HIT,), snippets=True)).parts == (found._replace(snippet="能。"),)


def test_entries_say_what_can_be_done_with_a_fact() -> None:
    details = tuple(Detail(key=key, label=key, text="1") for key in ("phone", "url", "path", "scope"))
    entry = make(Entry, id="bureau", name="市医保局", text="参保登记。", details=details)
    assert only(Entries(key="contacts", title="电话", entries=(entry,))).parts == (
        Section(
            "item",
            "市医保局",
            (
                Say("参保登记。"),
                *(Labelled("phone", "1", "phone"), Labelled("url", "1", "address")),
                *(Labelled("path", "1", "path"), Labelled("scope", "1")),
            ),
            "contacts/bureau",
        ),
    )


def test_a_name_that_is_the_number_is_said_once() -> None:
    guide = make(GuideView, contacts=(replace(CONTACT, name="12393"),))
    assert Call("12393", None, "咨询和投诉。") in within([only(guide)])


def test_ways_of_one_command_stand_together() -> None:
    there = task_at("activate", "wechat")
    ways = Ways(title="走法", guides=(GUIDE, replace(GUIDE, title="另一种"), replace(GUIDE, among=there)))
    assert only(ways).parts == (
        Go(("在支付宝激活", "另一种"), "ybguide activate -c alipay", GUIDE.among),
        Go(("在支付宝激活",), "ybguide activate -c wechat", there),
    )


def test_notices_tables_and_links() -> None:
    assert only(WARNING).parts == (Warn("验证码不要给别人。"),)
    assert only(Notice(kind="note", text="慢慢来。")).parts == (Say("慢慢来。"),)
    assert only(BASIS).parts == (Foot(BASIS.summary, (SOURCE,)),)
    assert only(LINKS).parts == (Go(("支付宝：解绑",), "ybguide how unbind -c alipay", LINK.address),)
    doing = Action(label="重来", command="ybguide todo undo")
    assert only(Links(key="commands", title="可以", links=(doing,))).parts == (
        Go(("重来",), "ybguide todo undo", None),
    )
    assert only(table(("支付宝", "手机", "老人"))).parts == (
        Grid(("渠道", "要准备", "适合"), (("支付宝", "手机", "老人"),)),
    )
    assert only(ENTRIES).title == "打哪个电话"


@given(pages(texts()))
@lightly(60)
def test_everything_a_page_says_is_in_its_outline(generated: Page) -> None:
    said = repr(outline(generated)) + repr(generated.title)
    assert [text for text in strings(generated, "plain") if repr(text)[1:-1] not in said] == []


def test_nothing_on_a_shipped_page_shares_its_address(shipped: list[Page]) -> None:
    shared = [(each.title, [i for i, count in Counter(ids(each)).items() if count > 1]) for each in shipped]
    assert [both for both in shared if both[1]] == []


def test_addresses_of_shipped_pages_hold_no_space(shipped: list[Page]) -> None:
    found = {i for each in shipped for i in ids(each)}
    assert found
    assert [i for i in sorted(found) if i.split() != [i]] == []
