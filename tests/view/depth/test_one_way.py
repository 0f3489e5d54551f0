"""One way, and nothing beside it that helps only somebody who can go elsewhere."""

from dataclasses import replace

from tests.render.samples import ANSWER, CONTACT, ENTRIES, GUIDE, HITS, LINKS, RULE, WARNING, make, page
from ybguide.domain.address import task_at
from ybguide.domain.reference import Contact
from ybguide.view.depth.one_way import one_way, shorter_and_shorter
from ybguide.view.page import Entries, GuideView, Notice, Paragraph, RuleView

_OTHER = replace(GUIDE, id="other", address=task_at("activate", "wechat"), title="在微信激活")
_CASES = replace(RULE, cases=(*RULE.cases, replace(RULE.cases[0], id="grown")))
_PAGE = page(WARNING, _CASES, Paragraph(text="有两种走法。"), GUIDE, _OTHER, ENTRIES, LINKS, HITS)


def test_the_first_way_gives_its_name() -> None:
    chosen = one_way(_PAGE)
    assert chosen.title == "在支付宝激活"
    assert [type(block) for block in chosen.blocks] == [Notice, RuleView, GuideView, Entries]


def test_what_is_told_beside_it_goes_one_after_the_other() -> None:
    kinds = [
        {type(block) for block in each.blocks} - {Notice, GuideView} for each in shorter_and_shorter(_PAGE)
    ]
    assert kinds == [{RuleView, Entries}, {RuleView}, set(), set()]
    *_, least = shorter_and_shorter(_PAGE)
    assert least.closing
    assert least.closing.contacts == ()


def test_warnings_stay_and_so_does_what_a_way_begins_with() -> None:
    *_, bare = shorter_and_shorter(_PAGE)
    assert bare.blocks[0] == WARNING
    assert bare.blocks[1].summary == GUIDE.summary  # type: ignore[union-attr]


def test_it_ends_with_whom_to_call_beside_the_hotline_and_how_fresh_it_is() -> None:
    bureau = make(Contact, id="bureau", name="医保局", phone="0838-12345")
    basis = replace(GUIDE.basis, newest="2025-06-01")
    closing = one_way(page(replace(GUIDE, contacts=(CONTACT, bureau), basis=basis))).closing
    assert closing
    assert closing.basis
    assert [contact.name for contact in closing.contacts] == ["医保局"]
    assert (closing.links, closing.basis.newest, closing.basis.summary) == ((), "2025-06-01", "")


def test_an_answer_is_what_it_is_in_short() -> None:
    chosen = one_way(page(replace(ANSWER, short=("不要钱。",)), LINKS, title="要钱吗？"))
    assert chosen.title == "要钱吗？"
    assert [block.answer for block in chosen.blocks] == [("不要钱。",)]  # type: ignore[union-attr]
