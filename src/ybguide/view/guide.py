"""A guide as a page shows it."""

from ybguide.domain.guide import Guide, OtherPath, Step
from ybguide.store import Store
from ybguide.view.page import Basis, GuideView, Item, Path, StepView
from ybguide.view.parts import (
    all_evidence,
    basis,
    conflicts,
    contacts,
    fix_links,
    guide_command,
    guide_links,
)
from ybguide.view.words import condition_words


def guide_view(store: Store, guide: Guide, *, with_sources: bool) -> GuideView:
    """The guide with its steps numbered and its references looked up."""
    evidence = all_evidence(guide)
    return GuideView(
        id=guide.id,
        channel=guide.channel,
        channel_name=store.title("channel", guide.channel),
        task=guide.task,
        title=guide.title,
        summary=guide.summary,
        condition=condition_words(guide.when),
        minutes=guide.minutes,
        needs=tuple(Item(text=need.text, condition=condition_words(need.when)) for need in guide.needs),
        steps=tuple(_step_view(store, number, step) for number, step in enumerate(guide.steps, 1)),
        gap=guide.gap,
        done=guide.done,
        next=guide_links(store, guide.next),
        contacts=contacts(store, guide.contacts),
        conflicts=conflicts(store, guide.conflicts),
        basis=basis(store, evidence, with_sources=with_sources) if evidence else _NO_BASIS,
        command=guide_command(guide.channel, guide.task),
    )


_NO_BASIS = Basis(summary="没有找到可靠来源")


def _step_view(store: Store, number: int, step: Step) -> StepView:
    return StepView(
        number=number,
        id=step.id,
        do=step.do,
        condition=condition_words(step.when),
        path=Path(labels=step.path) if step.path else None,
        also=tuple(map(_other_path, step.also)),
        notes=step.notes,
        warnings=step.warnings,
        fixes=fix_links(store, step.fixes),
        fix_ids=step.fixes,
        evidence=step.evidence,
    )


def _other_path(other: OtherPath) -> Path:
    return Path(labels=other.path, note=other.note)
