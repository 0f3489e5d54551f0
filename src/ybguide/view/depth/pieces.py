"""What the short form has of each kind of piece; a warning, a condition, a word on safety always."""

from collections.abc import Sequence
from typing import TypeVar

from ybguide.domain.address import Address
from ybguide.view.depth.room import (
    AROUND,
    CAUSES,
    WINDOW,
    entry_lines,
    first_sentence,
    fitting,
    in_one_line,
    lines,
    step_lines,
)
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    Entries,
    FixView,
    GuideView,
    Item,
    Link,
    RuleView,
    SceneView,
    StepView,
    Table,
)

V = TypeVar("V", GuideView, SceneView)
_NO_BASIS = Basis(summary="")


def way_left(view: V) -> V:
    """What is left of a way: its steps with today's path, what must be known, how to see that it worked."""
    return view.but(
        about=None,
        steps=tuple(map(_step, view.steps)),
        limits=tuple(limit for limit in view.limits if limit.keep),
        next=(),
        contacts=(),
        conflicts=(),
        basis=_NO_BASIS,
        desk=view.desk.but(rules=()) if view.desk else None,
    )


def failure_left(fix: FixView, *, said: int = 0) -> FixView:
    """The remedies, and as many causes as there is room for beside the lines that are ``said`` before."""
    return fix.but(
        steps=tuple(map(_step, fix.steps)),
        causes=_causes(fix, said),
        next=(),
        contacts=(),
        conflicts=(),
        basis=_NO_BASIS,
    )


def answer_left(answer: AnswerView) -> AnswerView:
    """The short form of an answer; what it goes on with stands at the end of the page."""
    return answer.but(answer=answer.short, next=(), contacts=(), conflicts=(), basis=_NO_BASIS)


def advice_left(advice: AdviceView) -> AdviceView:
    """Why this way, in one line."""
    way = advice.way.but(reason=in_one_line(advice.way.reason)) if advice.way else None
    return advice.but(way=way, repeat=None, contacts=(), basis=_NO_BASIS)


def rule_left(rule: RuleView) -> RuleView:
    """A line for each case: what differs."""
    cases = tuple(case.but(text=first_sentence(case.text), papers=()) for case in rule.cases)
    return rule.but(summary="", cases=cases, conflicts=(), basis=_NO_BASIS)


def table_left(table: Table) -> Table:
    """The table with the columns that the short form has."""
    if table.brief is None:
        return table
    places = [number for number, column in enumerate(table.columns) if column.key in table.brief]
    rows = (row.but(cells=tuple(row.cells[place] for place in places)) for row in table.rows)
    return table.but(columns=tuple(table.columns[place] for place in places), rows=tuple(rows))


def entries_left(block: Entries, room: int) -> Entries:
    """As many as there is room for, a paragraph each."""
    sizes = [entry_lines(entry) for entry in block.entries]
    return block.but(entries=fitting(block.entries, sizes, room), brief=True)


def link(address: Address, title: str) -> Link:
    """Where to go on, called as it is."""
    return Link(label=title, address=address, title=title)


def causes_text(causes: Sequence[Item]) -> str:
    """Causes one after the other, each with whom it concerns."""
    told = (f"{cause.condition}：{cause.text}" if cause.condition else cause.text for cause in causes)
    return "；".join(text.rstrip("。") for text in told)


def causes_lines(causes: Sequence[Item]) -> int:
    """Lines of causes that are told one after the other."""
    return lines(causes_text(causes), CAUSES) if causes else 0


def _step(step: StepView) -> StepView:
    return step.but(also=(), notes=step.kept, fixes=())


def _causes(fix: FixView, said: int) -> tuple[Item, ...]:
    room = WINDOW - AROUND - said - lines("；".join(fix.screen)) - sum(map(step_lines, fix.steps))
    counts = range(len(fix.causes), 0, -1)
    return next((fix.causes[:count] for count in counts if causes_lines(fix.causes[:count]) <= room), ())
