"""Guides, scenes and failures, as a page shows them."""

from collections.abc import Iterable, Sequence
from typing import Any

from ybguide.domain.address import Address, task_at
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Guide, Limit, OtherPath, Procedure, Statement, Step
from ybguide.domain.kind import Kind
from ybguide.domain.places import Scene
from ybguide.store import Store
from ybguide.view.making import Making
from ybguide.view.page import Basis, GuideView, Item, Path, SceneView, StepView
from ybguide.view.parts import basis, conflicts, contacts, fix_links, guide_links
from ybguide.view.words import condition_words


def procedure_at(store: Store, address: Address) -> Guide | Scene | None:
    """What an address of a guide or a scene leads to, or None."""
    if address.of is Kind.SCENE:
        return store.find(Scene, address.key or "")
    if address.of is Kind.TASK:
        return store.find(Guide, f"{address.channel}/{address.key}")
    return store.find(Guide, address.key or "")


def procedure_view(making: Making, procedure: Guide | Scene) -> GuideView | SceneView:
    """A guide or a scene with its steps numbered, its references looked up, and whom to call."""
    match procedure:
        case Guide():
            return guide_view(making, procedure)
        case Scene():
            return scene_view(making, procedure)


def guide_view(making: Making, guide: Guide) -> GuideView:
    """The guide, with the channel, the task and the place it is for."""
    return GuideView(
        among=making.here.onward(task_at(guide.task, guide.channel)),
        channel=guide.channel,
        channel_name=making.store.title("channel", guide.channel),
        task=guide.task,
        region=making.store.title("region", guide.region) if guide.region else None,
        **common(making, guide),
    )


def scene_view(making: Making, scene: Scene) -> SceneView:
    """A situation in which the code is used."""
    return SceneView(name=scene.name, **common(making, scene))


def common(making: Making, procedure: Procedure, causes: Sequence[Statement] = ()) -> dict[str, Any]:
    """The fields that views of all procedures have; ``causes`` count among what it stands on."""
    statements = [*procedure.needs, *procedure.limits, *causes]
    address = making.here.onward(procedure.address)
    return {
        "id": procedure.id,
        "address": address,
        "title": procedure.title,
        "summary": procedure.summary,
        "about": procedure.about,
        "condition": condition_words(procedure.when),
        "minutes": procedure.minutes,
        "needs": items(procedure.needs),
        "steps": tuple(
            _step_view(making, number, step, address) for number, step in enumerate(procedure.steps, 1)
        ),
        "gap": procedure.gap,
        "limits": items(procedure.limits),
        "done": procedure.done,
        "next": guide_links(making, procedure.next),
        "contacts": contacts(making, procedure.contacts),
        "conflicts": conflicts(making, procedure.conflicts),
        "basis": _basis_of(making, statements, procedure.steps),
    }


def items(statements: Iterable[Statement]) -> tuple[Item, ...]:
    """Statements with their conditions in words."""
    return tuple(
        Item(
            text=item.text,
            condition=condition_words(item.when),
            evidence=item.evidence,
            keep=isinstance(item, Limit) and item.keep,
        )
        for item in statements
    )


def _step_view(making: Making, number: int, step: Step, whole: Address) -> StepView:
    return StepView(
        number=number,
        id=step.id,
        address=whole.but(step=step.id),
        do=step.do,
        condition=condition_words(step.when),
        path=Path(labels=step.path) if step.path else None,
        also=_other_paths(step.also),
        notes=tuple(note.text for note in step.notes),
        kept=tuple(note.text for note in step.notes if note.keep),
        warnings=step.warnings,
        fixes=fix_links(making, step.fixes),
        evidence=step.evidence,
    )


def _other_paths(paths: Iterable[OtherPath]) -> tuple[Path, ...]:
    return tuple(Path(labels=path.path, note=path.note) for path in paths)


def _basis_of(making: Making, statements: Iterable[Statement], steps: Iterable[Step]) -> Basis:
    """What the statements and steps stand on together."""
    evidence: list[Evidence] = [statement.evidence for statement in statements]
    for step in steps:
        evidence += [step.evidence, *(path.evidence for path in step.also)]
    if not evidence:
        return Basis(summary="没有找到可靠来源")
    return basis(making, evidence, pieces="步骤")
