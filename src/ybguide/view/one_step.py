"""One step of a page at a time, to be said on the telephone."""

from collections.abc import Sequence

from ybguide.view.errors import NoSteps, NoSuchStep, NoSuchWay
from ybguide.view.page import (
    AnyProcedure,
    Basis,
    Block,
    DeskThroughout,
    FixView,
    GuideView,
    Link,
    Links,
    Page,
    Paragraph,
    SceneView,
    StepView,
)
from ybguide.view.words import evidence_words, newest


def procedures(page: Page) -> tuple[AnyProcedure, ...]:
    """The pieces of a page that have steps, in order."""
    return tuple(
        block for block in page.blocks if isinstance(block, GuideView | SceneView | FixView) and block.steps
    )


def chosen_procedure(page: Page, way: int | None) -> AnyProcedure:
    """The ``way``-th piece with steps, from 1; by default the first. Raises ``NoSteps``, ``NoSuchWay``."""
    found = procedures(page)
    if not found:
        raise NoSteps
    if way is not None and way > len(found):
        raise NoSuchWay(number=way, ways=tuple(each.title for each in found))
    return found[(way or 1) - 1]


def way_page(page: Page, chosen: AnyProcedure) -> Page:
    """The page with one of its ways only."""
    others = [each for each in procedures(page) if each is not chosen]
    blocks = [block for block in page.blocks if block not in others and not isinstance(block, Paragraph)]
    return page.but(address=chosen.address, title=chosen.title, blocks=tuple(blocks))


def _names(found: Sequence[AnyProcedure]) -> str:
    return "；".join(f"{number}. {each.title}" for number, each in enumerate(found, 1))


def step_page(page: Page, asked: int | str, way: int | None) -> Page:
    """The page with nothing but this step (its number or its id), and where the next one is.

    Raises ``NoSteps``, ``NoSuchWay``, ``NoSuchStep``.
    """
    procedure = chosen_procedure(page, way)
    total = len(procedure.steps)
    step = _step(procedure, asked)
    title = f"{procedure.title}：第 {step.number} 步，一共 {total} 步"
    blocks: list[Block] = [alone(procedure, step, title)]
    others = procedures(page)
    if way is None and len(others) > 1 and step.number == 1:
        blocks.insert(0, Paragraph(text=f"有 {len(others)} 种走法：{_names(others)}。要换一种，加上 --way。"))
    if step.number < total:
        number = step.number + 1
        onward = Link(
            label="这一步做好了，再说下一步",
            address=procedure.address.but(step=number),
            title=f"{procedure.title}：第 {number} 步，一共 {total} 步",
        )
        blocks.append(Links(key="onward", title="接下来", links=(onward,)))
    return page.but(address=procedure.address.but(step=asked), title=title, blocks=tuple(blocks))


def _step(procedure: AnyProcedure, asked: int | str) -> StepView:
    for step in procedure.steps:
        if asked in (step.number, step.id):
            return step
    raise NoSuchStep(asked=asked, title=procedure.title, most=len(procedure.steps))


def alone(procedure: AnyProcedure, step: StepView, title: str) -> AnyProcedure:
    """The piece with this step only; with the last one, how to see that it worked and whom to call.

    What resolves a failure in the end is told with each remedy.
    """
    last = step.number == len(procedure.steps)
    basis = Basis(summary=evidence_words([step.evidence]), newest=newest([step.evidence]))
    shown = bare(procedure, title).but(steps=(step,), basis=basis, desk=_desk(procedure, step))
    if isinstance(procedure, FixView):
        return shown.but(next=(), done=None)
    if last:
        return shown
    return shown.but(done=None, next=(), contacts=())


def bare(procedure: AnyProcedure, title: str) -> AnyProcedure:
    """The procedure with no steps and nothing before them: how to see that it worked, whom to call."""
    bare = procedure.but(
        title=title,
        summary="",
        about=None,
        condition=None,
        minutes=None,
        needs=(),
        steps=(),
        limits=(),
        conflicts=(),
        desk=None,
    )
    return bare.but(screen=(), causes=()) if isinstance(bare, FixView) else bare


def _desk(procedure: AnyProcedure, step: StepView) -> DeskThroughout | None:
    """What the helper is told throughout: all with the first step, later only what never to do."""
    if procedure.desk is None or step.number == 1:
        return procedure.desk
    return procedure.desk.but(say=(), check=(), rules=())


def finished_page(page: Page, way: int | None) -> Page:
    """What is said when all steps have been said."""
    procedure = chosen_procedure(page, way)
    title = f"{procedure.title}：{len(procedure.steps)} 步都说完了"
    said = bare(procedure, title)
    again = Paragraph(text="再写一次 --next，从第 1 步重新说起。")
    return page.but(address=procedure.address, title=title, blocks=(said, again))
