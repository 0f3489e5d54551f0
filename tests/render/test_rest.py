"""What is folded below the short form: all that it leaves out, once, and nothing that it says."""

import re
from dataclasses import replace

from tests.render.reading import without_space
from tests.render.samples import ANSWER, FIX, GUIDE, RULE, page, table
from ybguide.domain.address import Depth, task_at
from ybguide.render import words
from ybguide.render.outline import (
    Foot,
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
from ybguide.render.rest import Fold, folds, unsourced
from ybguide.view.page import Block, Page

_OTHER = replace(GUIDE, id="other", address=task_at("activate", "wechat"), title="在微信激活")


def folded(*blocks: Block) -> tuple[Fold, ...]:
    whole = page(*blocks)
    return folds(outline(whole), outline(whole.but(depth=Depth.SHORT)))


def said(part: Part) -> list[str]:
    match part:
        case Section(_, title, parts):
            return [*([title] if title else []), *(text for each in parts for text in said(each))]
        case Step(do=do, parts=parts):
            return [do, *(text for each in parts for text in said(each))]
        case Say(text) | Warn(text) | Point(text) | Tick(_, text) | Labelled(_, text):
            return [text]
        case Grid(columns, rows):
            return [*columns, *(cell for row in rows for cell in row)]
        case _:
            return []


def test_what_is_left_of_a_step_stands_under_its_number() -> None:
    (fold,) = folded(GUIDE)
    told = [text for section in fold.sections for text in said(section)]
    assert told[told.index("第 2 步") :][:3] == [
        "第 2 步",
        "【卡包】→【医保码】（旧版的走法）",
        "免费。也不用绑卡。",
    ]
    assert not {"手机", "点医保码，同意协议", "看到二维码。", "大约 3 分钟。", "第 1 步"} & set(told)


def test_it_says_what_is_in_it() -> None:
    (fold,) = folded(GUIDE)
    assert fold.title == "还有：旧菜单、说明、容易卡住的地方、说法不一的地方、找谁、来源"


def test_another_way_is_whole_under_its_own_title() -> None:
    _, other = folded(GUIDE, _OTHER)
    assert other.title == "在微信激活"
    told = [text for section in other.sections for text in said(section)]
    assert {"手机", "打开【支付宝】", "看到二维码。"} <= set(told)


def test_sources_are_listed_in_the_rest_alone() -> None:
    whole = page(GUIDE)
    short = outline(whole.but(depth=Depth.SHORT))
    (fold,) = folds(outline(whole), short)
    assert feet(fold.sections) == [Foot("", GUIDE.basis.sources)]
    assert [foot.sources for foot in feet(unsourced(short))] == [()]


def feet(parts: tuple[Part, ...]) -> list[Foot]:
    inner = [foot for part in parts if isinstance(part, Section) for foot in feet(part.parts)]
    return [*(part for part in parts if isinstance(part, Foot)), *inner]


def test_a_text_goes_on_where_the_short_form_ends() -> None:
    answer = replace(ANSWER, answer=("不要钱。别信收钱的。", "打 12393。"), short=("不要钱。",))
    (fold,) = folded(answer)
    told = [text for section in fold.sections for text in said(section)]
    assert told[:2] == ["别信收钱的。", "打 12393。"]


def test_causes_in_one_line_are_not_told_again() -> None:
    told = [text for fold in folded(FIX) for section in fold.sections for text in said(section)]
    assert "光线太暗" not in told


def test_a_case_keeps_its_papers_under_its_name() -> None:
    more = replace(RULE, cases=(*RULE.cases, replace(RULE.cases[0], id="grown", name="满 16 周岁")))
    told = [text for fold in folded(GUIDE, more) for section in fold.sections for text in said(section)]
    place = told.index("未满 16 周岁")
    assert told[place : place + 4] == ["未满 16 周岁", "要带的材料", "户口本", "身份证"]


def test_a_table_has_the_columns_that_were_left_out() -> None:
    whole = replace(table(("支付宝", "手机", "老人")), brief=("c0", "c1"))
    told = [text for fold in folded(whole) for section in fold.sections for text in said(section)]
    assert told == ["渠道对照", "渠道", "适合", "支付宝", "老人"]


_HEADINGS = {text for name, text in vars(words).items() if name.isupper() and isinstance(text, str)}


def test_short_form_and_rest_together_are_the_whole_of_every_shipped_page(shipped: list[Page]) -> None:
    for each in shipped:
        short = outline(each.but(depth=Depth.SHORT))
        rest = folds(outline(each), short)
        sections = (*short, *(section for fold in rest for section in fold.sections))
        told = [each.title, *(fold.title for fold in rest), *(text for one in sections for text in said(one))]
        told += [part.label for one in short for part in one.parts if isinstance(part, Labelled)]
        shown = without_space("".join(told))
        texts = (text for section in outline(each) for text in said(section) if text not in _HEADINGS)
        pieces = (without_space(piece) for text in texts for piece in re.split("[。；\n]", text))
        assert [piece for piece in pieces if piece not in shown] == [], each.title
