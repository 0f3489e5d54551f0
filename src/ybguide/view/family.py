"""``family-add``: what is best for the person, the age rule, then the steps that apply."""

from collections.abc import Iterator
from dataclasses import replace

from ybguide.domain.person import ADULT, ELDER, Person
from ybguide.domain.rule import Paper, Rule, RuleCase
from ybguide.domain.way import SCENES, Way
from ybguide.select.conditions import holds
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.store import Store
from ybguide.view.page import Block, CaseView, GuideView, Page, Paragraph, RuleView, Ways
from ybguide.view.parts import basis, conflicts
from ybguide.view.start import advice_view
from ybguide.view.task import channel_page, task_guides

_TASK = "family-add"
_RULE = "family-age"
_APPLIES = {"yes": True, "no": False, "unknown": None}


def family_page(store: Store, channel: str | None, person: Person, *, with_sources: bool) -> Page:
    """How to add a family member of this age. Raises ``NoGuide`` where the channel has no way."""
    if channel is not None:
        return _channel_page(store, channel, person, with_sources=with_sources)
    ways = tuple(way for way in store.all(Way) if way.task == _TASK or way.channel == SCENES)
    views = task_guides(store, _TASK, None, person, with_sources=with_sources)
    views = tuple(view for view in views if not out_of_reach(ways, view.id, person))
    recommended = recommend(ways, _member(person)) if person.described else None
    best = recommended.way if recommended else None
    known = {view.channel: view.channel_name for view in views}
    first = best.channel if best and best.channel in known else next(iter(known))
    blocks: list[Block] = []
    if recommended:
        blocks.append(advice_view(store, recommended, person, with_sources=with_sources))
    here = f"下面先写{known[first]}" if recommended else f"最稳妥的是{known[first]}，步骤如下"
    blocks += [
        rule_view(store, person, with_sources=with_sources),
        Paragraph(text=f"{here}；别的渠道在最后。"),
        *(view for view in views if view.channel == first),
        Ways(title="别的渠道", guides=tuple(view for view in views if view.channel != first)),
    ]
    return Page(command=_TASK, title=store.title("task", _TASK), blocks=tuple(blocks))


def _channel_page(store: Store, channel: str, person: Person, *, with_sources: bool) -> Page:
    """The ways in one channel: after the rule, or before it where it has no steps."""
    rule = rule_view(store, person, channel, with_sources=with_sources)
    page = channel_page(store, _TASK, _TASK, channel, person, with_sources=with_sources)
    known = any(isinstance(block, GuideView) and block.steps for block in page.blocks)
    return replace(page, blocks=(rule, *page.blocks) if known else (*page.blocks, rule))


def _member(person: Person) -> Person:
    """The person as a member of somebody's family: who is not said to be one is what the age makes them."""
    if person.whom not in (None, "self"):
        return person
    if person.age is None:
        newborn = person.documents == ("birth-certificate",)
        return replace(person, whom="child" if newborn else "other")
    if person.age < ADULT:
        return replace(person, whom="child")
    return replace(person, whom="elder" if person.age >= ELDER else "other")


def rule_view(store: Store, person: Person, channel: str | None = None, *, with_sources: bool) -> RuleView:
    """The age rule, with the cases that may apply to the person and the papers for the channel."""
    rule = store.get(Rule, _RULE)
    cases = (_case_view(store, case, person, channel) for case in rule.cases)
    return RuleView(
        id=rule.id,
        title=rule.title,
        summary=rule.summary,
        cases=tuple(case for case in cases if case.applies is not False),
        conflicts=conflicts(store, rule.conflicts),
        basis=basis(store, [case.evidence for case in rule.cases], with_sources=with_sources),
    )


def _case_view(store: Store, case: RuleCase, person: Person, channel: str | None) -> CaseView:
    return CaseView(
        id=case.id,
        name=case.name,
        text=case.text,
        papers=tuple(_papers(store, case.papers, channel)),
        applies=_APPLIES[holds(case.when, person)],
        evidence=case.evidence,
    )


def _papers(store: Store, papers: tuple[Paper, ...], channel: str | None) -> Iterator[str]:
    """What to bring: in the channel, or in all of them, each with the name of its channel."""
    for paper in papers:
        if paper.channel in (None, channel):
            yield paper.text
        elif channel is None and paper.channel is not None:
            yield f"{store.title('channel', paper.channel)}：{paper.text}"
