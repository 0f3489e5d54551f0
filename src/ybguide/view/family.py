"""``family-add``: the age rule, then the steps that apply."""

from ybguide.domain.person import Person
from ybguide.domain.rule import Rule, RuleCase
from ybguide.select.conditions import holds
from ybguide.store import Store
from ybguide.view.page import Block, CaseView, GuideView, Page, Paragraph, RuleView, Ways
from ybguide.view.parts import basis, conflicts
from ybguide.view.task import channel_page, task_guides

_RULE = "family-age"
_APPLIES = {"yes": True, "no": False, "unknown": None}


def family_page(store: Store, channel: str | None, person: Person, *, with_sources: bool) -> Page:
    """How to add a family member of this age. Raises ``NoGuide`` where the channel has no way."""
    title = store.title("task", "family-add")
    rule = rule_view(store, person, with_sources=with_sources)
    if channel is not None:
        page = channel_page(store, "family-add", "family-add", channel, person, with_sources=with_sources)
        known = any(isinstance(block, GuideView) and block.steps for block in page.blocks)
        blocks = (rule, *page.blocks) if known else (*page.blocks, rule)
        return Page(command="family-add", title=page.title, blocks=blocks)
    views = task_guides(store, "family-add", None, person, with_sources=with_sources)
    first = views[0].channel
    preferred = tuple(view for view in views if view.channel == first)
    others = tuple(view for view in views if view.channel != first)
    name = store.title("channel", first)
    intro: list[Block] = [rule, Paragraph(text=f"最稳妥的是{name}，步骤如下；别的渠道在最后。")]
    return Page(
        command="family-add",
        title=title,
        blocks=(*intro, *preferred, Ways(title="别的渠道", guides=others)),
    )


def rule_view(store: Store, person: Person, *, with_sources: bool) -> RuleView:
    """The age rule, with the cases that may apply to the person."""
    rule = store.get(Rule, _RULE)
    cases = (_case_view(case, person) for case in rule.cases)
    return RuleView(
        id=rule.id,
        title=rule.title,
        summary=rule.summary,
        cases=tuple(case for case in cases if case.applies is not False),
        conflicts=conflicts(store, rule.conflicts),
        basis=basis(store, [case.evidence for case in rule.cases], with_sources=with_sources),
    )


def _case_view(case: RuleCase, person: Person) -> CaseView:
    return CaseView(
        id=case.id,
        name=case.name,
        text=case.text,
        papers=case.papers,
        applies=_APPLIES[holds(case.when, person)],
        evidence=case.evidence,
    )
