"""``family-add``: what is best for the person, the age rule, then the steps that apply."""

from collections.abc import Iterator

from ybguide.domain.address import SCENES, Address, task_at
from ybguide.domain.guide import Guide
from ybguide.domain.kind import Kind
from ybguide.domain.person import ADULT, ELDER, Person
from ybguide.domain.rule import Paper, Rule, RuleCase
from ybguide.domain.way import Way
from ybguide.select.conditions import holds
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.store import Store
from ybguide.text.spacing import spaced
from ybguide.view.making import Making
from ybguide.view.page import Block, CaseView, GuideView, Page, Paragraph, RuleView, Ways
from ybguide.view.parts import basis, conflicts
from ybguide.view.start import advice_view
from ybguide.view.task import channel_page, task_guides, way_page
from ybguide.view.titles import title_of

TASK = "family-add"
RULE = "family-age"
_APPLIES = {"yes": True, "no": False, "unknown": None}


def family_page(making: Making) -> Page:
    """How to add a family member of this age, wherever that is done."""
    person, store = making.person, making.store
    here = making.here.onward(task_at(TASK))
    ways = tuple(way for way in store.all(Way) if way.task == TASK or way.channel == SCENES)
    views = task_guides(making, TASK)
    views = tuple(view for view in views if not out_of_reach(ways, view.id, person))
    recommended = recommend(ways, _member(person)) if person.described else None
    best = recommended.way if recommended else None
    known = {view.channel: view.channel_name for view in views}
    first = best.channel if best and best.channel in known else next(iter(known))
    blocks: list[Block] = []
    if recommended:
        blocks.append(advice_view(making, recommended))
    where = (
        spaced("下面先写", known[first]) if recommended else spaced("最稳妥的是", known[first], "，步骤如下")
    )
    blocks += [
        rule_view(making),
        Paragraph(text=f"{where}；别的渠道在最后。"),
        *(view for view in views if view.channel == first),
        Ways(title="别的渠道", guides=tuple(view for view in views if view.channel != first)),
    ]
    return Page(command=TASK, address=here, title=title_of(store, here), blocks=tuple(blocks))


def family_channel_page(making: Making, channel: str) -> Page:
    """The ways in one channel, with the rule. Raises ``NoGuide`` where the channel has none."""
    return _with_rule(channel_page(making, TASK, channel), rule_view(making, channel))


def family_way_page(making: Making, guide: Guide) -> Page:
    """One way, with the rule."""
    return _with_rule(way_page(making, guide), rule_view(making, guide.channel))


def _with_rule(page: Page, rule: RuleView) -> Page:
    """The rule comes after the page where that has no steps."""
    known = any(isinstance(block, GuideView) and block.steps for block in page.blocks)
    return page.but(blocks=(rule, *page.blocks) if known else (*page.blocks, rule))


def _member(person: Person) -> Person:
    """The person as a member of somebody's family: who is not said to be one is what the age makes them.

    Whether a member's code was activated makes no difference to adding them.
    """
    person = person.but(activated=None)
    if person.whom not in (None, "self"):
        return person
    if person.age is None:
        newborn = person.documents == ("birth-certificate",)
        return person.but(whom="child" if newborn else "other")
    if person.age < ADULT:
        return person.but(whom="child")
    return person.but(whom="elder" if person.age >= ELDER else "other")


def rule_page(making: Making) -> Page:
    """The age rule alone."""
    rule = rule_view(making)
    return Page(command="show", address=rule.address, title=rule.title, blocks=(rule,))


def rule_view(making: Making, channel: str | None = None) -> RuleView:
    """The age rule, with the cases that may apply to the person and the papers for the channel."""
    rule = making.store.get(Rule, RULE)
    here = making.here.onward(Address(of=Kind.RULE, key=rule.id))
    cases = (_case_view(making, here, case, channel) for case in rule.cases)
    return RuleView(
        id=rule.id,
        address=here,
        title=rule.title,
        summary=rule.summary,
        cases=tuple(case for case in cases if case.applies is not False),
        conflicts=conflicts(making, rule.conflicts),
        basis=basis(making, [case.evidence for case in rule.cases]),
    )


def _case_view(making: Making, there: Address, case: RuleCase, channel: str | None) -> CaseView:
    return CaseView(
        id=case.id,
        address=there,
        name=case.name,
        text=case.text,
        papers=tuple(_papers(making.store, case.papers, channel)),
        applies=_APPLIES[holds(case.when, making.person)],
        evidence=case.evidence,
    )


def _papers(store: Store, papers: tuple[Paper, ...], channel: str | None) -> Iterator[str]:
    """What to bring: in the channel, or in all of them, each with the name of its channel."""
    for paper in papers:
        if paper.channel in (None, channel):
            yield paper.text
        elif channel is None and paper.channel is not None:
            yield f"{store.title('channel', paper.channel)}：{paper.text}"
