"""The age rule of ``family-add``: the cases that may apply to a person, and the papers each takes."""

from collections.abc import Iterator

from ybguide.domain.address import Address
from ybguide.domain.kind import Kind
from ybguide.domain.rule import Paper, Rule, RuleCase
from ybguide.select.conditions import holds
from ybguide.store import Store
from ybguide.view.making import Making
from ybguide.view.page import CaseView, RuleView
from ybguide.view.parts import basis, conflicts

RULE = "family-age"
_APPLIES = {"yes": True, "no": False, "unknown": None}


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
