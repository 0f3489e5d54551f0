"""``family-add``: what is best for the person, the age rule, then the steps that apply."""

from ybguide.domain.address import SCENES, task_at
from ybguide.domain.guide import Guide
from ybguide.domain.person import ADULT, ELDER, Person
from ybguide.domain.way import Way
from ybguide.select.recommend import out_of_reach, recommend
from ybguide.view.making import Making
from ybguide.view.page import AdviceView, Block, GuideView, Page, RuleView, Ways
from ybguide.view.rule import rule_view
from ybguide.view.start import advised
from ybguide.view.task import channel_page, task_guides, way_page
from ybguide.view.titles import title_of

TASK = "family-add"
_ANY = "family-account"
"""Where it is told what goes for every channel: it is no way of its own beside these."""


def family_page(making: Making) -> Page:
    """How to add a family member of this age, wherever that is done."""
    person, store = making.person, making.store
    here = making.here.onward(task_at(TASK))
    ways = tuple(way for way in store.all(Way) if way.task == TASK or way.channel == SCENES)
    views = task_guides(making, TASK)
    views = tuple(view for view in views if not out_of_reach(ways, view.id, person))
    recommended = recommend(ways, _member(person)) if person.described else None
    advised_here = advised(making, recommended) if recommended else ()
    steps = [block for block in advised_here if not isinstance(block, AdviceView)]
    first = next((block for block in steps if isinstance(block, GuideView)), None)
    if not steps:
        first = next((view for view in views if view.steps), None)
        steps = [first] if first else []
    rule = rule_view(making)
    blocks: list[Block] = [*advised_here[:1], rule, *steps]
    others = tuple(
        view for view in views if view.channel != _ANY and (first is None or view.address != first.address)
    )
    alike = tuple(view for view in others if first and view.channel == first.channel)
    blocks += [
        *alike,
        Ways(title="别的渠道", guides=tuple(view for view in others if view not in alike)),
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
