"""A page as it helps somebody who stands beside the person: what to say, to check, and never to do."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from ybguide.domain.desk import GENERAL, OPENING, Desk
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Step
from ybguide.view.making import Making
from ybguide.view.page import (
    AnyProcedure,
    Basis,
    Block,
    DeskThroughout,
    DeskView,
    FixView,
    GuideView,
    Notice,
    Page,
    ProcedureView,
    SceneView,
    Ways,
)
from ybguide.view.parts import basis
from ybguide.view.procedure import procedure_at

INTRO = Notice(
    kind="note",
    text="这一页给在旁边帮忙的人看：“对他说”照着念，“核对”自己看一眼，写着不要的一样也不做。",
)
_OFTEN = 3
"""What is never to be done at so many steps of a guide is said once, for all of them."""

Kinds = Mapping[str, Desk]
V = TypeVar("V", GuideView, SceneView)


def at_desk(making: Making, page: Page) -> Page:
    """The same steps under the same ids, each with what a helper needs; what leads elsewhere is left out.

    Of several ways on one page, a later one does not repeat what holds throughout an earlier one. Sources
    are listed where the page listed them. A page without steps is the same for a helper.
    """
    kinds = {kind.id: kind for kind in making.store.all(Desk)}
    blocks = tuple(_without_repetition(_block(making, kinds, block) for block in page.blocks))
    has_steps = any(isinstance(block, GuideView | SceneView) and block.steps for block in blocks)
    return page.but(blocks=(INTRO, *blocks) if has_steps else blocks)


def spoken(making: Making, procedure: AnyProcedure) -> AnyProcedure:
    """The same steps, each with what a helper says; for what is tried in turn, what goes for any step."""
    kinds = {kind.id: kind for kind in making.store.all(Desk)}
    match procedure:
        case GuideView():
            return _procedure(making, kinds, procedure)
        case SceneView():
            return _procedure(making, kinds, procedure)
        case FixView():
            general = kinds.get(GENERAL)
            if general is None:
                return procedure
            said = DeskView(say=(general.say,), check=general.check, never=general.never)
            return procedure.but(steps=tuple(step.but(desk=said) for step in procedure.steps))


def _without_repetition(blocks: Iterable[Block]) -> Iterator[Block]:
    said: set[str] = set()
    for block in blocks:
        if isinstance(block, GuideView | SceneView) and block.desk is not None:
            yield block.but(desk=_new(block.desk, said))
            said.update(block.desk.say, block.desk.check, block.desk.never, block.desk.rules)
        else:
            yield block


def _new(desk: DeskThroughout, said: Container[str]) -> DeskThroughout:
    return DeskThroughout(
        say=tuple(text for text in desk.say if text not in said),
        check=tuple(text for text in desk.check if text not in said),
        never=tuple(text for text in desk.never if text not in said),
        rules=tuple(text for text in desk.rules if text not in said),
    )


def _block(making: Making, kinds: Kinds, block: Block) -> Block:
    match block:
        case GuideView():
            return _procedure(making, kinds, block)
        case SceneView():
            return _procedure(making, kinds, block)
        case Ways():
            return block.but(guides=tuple(_procedure(making, kinds, guide) for guide in block.guides))
        case _:
            return block


def _procedure(making: Making, kinds: Kinds, view: V) -> V:
    procedure = procedure_at(making.store, view.address)
    if not view.steps or procedure is None:
        return view
    written = {step.id: step for step in procedure.steps}
    used: tuple[tuple[Desk, ...], ...] = tuple(_kinds_of(written[step.id], kinds) for step in view.steps)
    opening = kinds.get(OPENING)
    throughout = _throughout(opening, used)
    return view.but(
        steps=tuple(
            step.but(desk=_at_step(those, throughout)) for step, those in zip(view.steps, used, strict=True)
        ),
        next=(),
        conflicts=(),
        basis=_basis(making, view, written, ((opening,) if opening else (), *used)),
        desk=throughout,
    )


def _kinds_of(step: Step, kinds: Kinds) -> tuple[Desk, ...]:
    return tuple(kinds[key] for key in step.desk or (GENERAL,) if key in kinds)


def _throughout(opening: Desk | None, used: Sequence[Sequence[Desk]]) -> DeskThroughout:
    counts = Counter(text for kinds in used for text in _never(kinds))
    often = (text for text, steps in counts.items() if steps >= _OFTEN)
    return DeskThroughout(
        say=(opening.say,) if opening else (),
        check=opening.check if opening else (),
        never=_once((*(opening.never if opening else ()), *often)),
        rules=_once(rule.text for kinds in used for kind in kinds for rule in kind.rules),
    )


def _at_step(kinds: Sequence[Desk], throughout: DeskThroughout) -> DeskView:
    return DeskView(
        say=_once(kind.say for kind in kinds),
        check=_once(text for kind in kinds for text in kind.check),
        never=tuple(text for text in _never(kinds) if text not in throughout.never),
    )


def _never(kinds: Iterable[Desk]) -> tuple[str, ...]:
    return _once(text for kind in kinds for text in kind.never)


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _basis(
    making: Making, view: ProcedureView, written: Mapping[str, Step], used: Iterable[Sequence[Desk]]
) -> Basis:
    evidence: list[Evidence] = [item.evidence for item in (*view.needs, *view.limits)]
    for step in view.steps:
        evidence += [step.evidence, *(path.evidence for path in written[step.id].also)]
    for kind in dict.fromkeys(kind for kinds in used for kind in kinds):
        evidence += [kind.evidence, *(rule.evidence for rule in kind.rules)]
    return basis(making, evidence)
