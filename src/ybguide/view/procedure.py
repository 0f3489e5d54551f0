"""Guides, and what scenes have in common with them, as a page shows them."""

from collections.abc import Iterable

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide, OtherPath, Statement, Step
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.page import Basis, GuideView, Item, Path, StepView
from ybguide.view.parts import basis, conflicts, contacts, fix_links, guide_command, guide_links
from ybguide.view.words import condition_words


def guide_view(store: Store, guide: Guide, person: Person, *, with_sources: bool) -> GuideView:
    """The guide with its steps numbered, its references looked up, and whom to call where the person is."""
    return GuideView(
        id=guide.id,
        title=guide.title,
        summary=guide.summary,
        condition=condition_words(guide.when),
        minutes=guide.minutes,
        needs=items(guide.needs),
        steps=step_views(store, guide.steps),
        gap=guide.gap,
        limits=(),
        done=guide.done,
        next=guide_links(store, guide.next),
        contacts=contacts(store, guide.contacts, person),
        conflicts=conflicts(store, guide.conflicts),
        basis=basis_of(store, [*guide.needs], guide.steps, with_sources=with_sources),
        command=guide_command(guide.channel, guide.task, guide.region),
        channel=guide.channel,
        channel_name=store.title("channel", guide.channel),
        task=guide.task,
        region=store.title("region", guide.region) if guide.region else None,
    )


def items(statements: Iterable[Statement]) -> tuple[Item, ...]:
    """Statements with their conditions in words."""
    return tuple(
        Item(text=item.text, condition=condition_words(item.when), evidence=item.evidence)
        for item in statements
    )


def step_views(store: Store, steps: Iterable[Step]) -> tuple[StepView, ...]:
    """The steps, numbered from 1."""
    return tuple(_step_view(store, number, step) for number, step in enumerate(steps, 1))


def other_paths(paths: Iterable[OtherPath]) -> tuple[Path, ...]:
    """Other ways to a place on the screen."""
    return tuple(Path(labels=path.path, note=path.note) for path in paths)


def _step_view(store: Store, number: int, step: Step) -> StepView:
    return StepView(
        number=number,
        id=step.id,
        do=step.do,
        condition=condition_words(step.when),
        path=Path(labels=step.path) if step.path else None,
        also=other_paths(step.also),
        notes=step.notes,
        warnings=step.warnings,
        fixes=fix_links(store, step.fixes),
        evidence=step.evidence,
    )


def basis_of(
    store: Store, statements: Iterable[Statement], steps: Iterable[Step], *, with_sources: bool
) -> Basis:
    """What the statements and steps stand on together."""
    evidence: list[Evidence] = [statement.evidence for statement in statements]
    for step in steps:
        evidence += [step.evidence, *(path.evidence for path in step.also)]
    if not evidence:
        return Basis(summary="没有找到可靠来源")
    return basis(store, evidence, with_sources=with_sources)
