"""One step of a page at a time, to be said on the telephone."""

from collections.abc import Sequence
from dataclasses import replace

from ybguide.domain.person import Person
from ybguide.errors import BadUsage
from ybguide.view.options import with_options
from ybguide.view.page import (
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

Procedure = GuideView | SceneView | FixView


def procedures(page: Page) -> tuple[Procedure, ...]:
    """The pieces of a page that have steps, in order."""
    return tuple(
        block for block in page.blocks if isinstance(block, GuideView | SceneView | FixView) and block.steps
    )


def chosen_procedure(page: Page, way: int | None) -> Procedure:
    """The ``way``-th piece with steps, from 1; by default the first. Raises ``BadUsage``."""
    found = procedures(page)
    if not found:
        raise BadUsage(
            problem="这一页没有可以一步一步说的步骤。",
            advice="请先选一个渠道，例如：ybguide activate -c alipay --step 1",
        )
    if way is not None and way > len(found):
        raise BadUsage(
            problem=f"没有第 {way} 种走法。", advice=f"这里一共有 {len(found)} 种：{_names(found)}。"
        )
    return found[(way or 1) - 1]


def way_page(page: Page, chosen: Procedure) -> Page:
    """The page with one of its ways only."""
    others = [each for each in procedures(page) if each is not chosen]
    intro = [block for block in page.blocks if block not in others and not isinstance(block, Paragraph)]
    return Page(command=page.command, title=_title(chosen), blocks=tuple(intro))


def _names(found: Sequence[Procedure]) -> str:
    return "；".join(f"{number}. {_title(each)}" for number, each in enumerate(found, 1))


def _title(procedure: Procedure) -> str:
    return procedure.symptom if isinstance(procedure, FixView) else procedure.title


def step_page(page: Page, number: int, way: int | None, person: Person) -> Page:
    """The page with nothing but this step, and the command for the next one for the same person.

    Raises ``BadUsage`` where there is no such step.
    """
    procedure = chosen_procedure(page, way)
    total = len(procedure.steps)
    if number > total:
        raise BadUsage(problem=f"没有第 {number} 步。", advice=f"“{_title(procedure)}”一共 {total} 步。")
    step = procedure.steps[number - 1]
    title = f"{_title(procedure)}：第 {number} 步，一共 {total} 步"
    blocks: list[Block] = [alone(procedure, step, title)]
    others = procedures(page)
    if way is None and len(others) > 1 and number == 1:
        blocks.insert(0, Paragraph(text=f"有 {len(others)} 种走法：{_names(others)}。要换一种，加上 --way。"))
    if number < total:
        chosen = f" --way {way}" if way else ""
        command = f"{with_options(_command(procedure), person)}{chosen} --step {number + 1}"
        onward = Link(label="这一步做好了，再说下一步", command=command)
        blocks.append(Links(key="onward", title="接下来", links=(onward,)))
    return Page(command=page.command, title=title, blocks=tuple(blocks))


def _command(procedure: Procedure) -> str:
    return f"ybguide fix {procedure.id}" if isinstance(procedure, FixView) else procedure.command


def alone(procedure: Procedure, step: StepView, title: str) -> Procedure:
    """The piece with this step only; with the last one, how to see that it worked and whom to call."""
    basis = Basis(summary=evidence_words([step.evidence]), newest=newest([step.evidence]))
    if isinstance(procedure, FixView):
        return replace(
            procedure, symptom=title, screen=(), causes=(), steps=(step,), next=(), conflicts=(), basis=basis
        )
    last = step.number == len(procedure.steps)
    return replace(
        procedure,
        title=title,
        summary="",
        condition=None,
        minutes=None,
        needs=(),
        steps=(step,),
        limits=(),
        done=procedure.done if last else None,
        next=procedure.next if last else (),
        contacts=procedure.contacts if last else (),
        conflicts=(),
        basis=basis,
        desk=_desk(procedure, step),
    )


def _desk(procedure: GuideView | SceneView, step: StepView) -> DeskThroughout | None:
    """The helper opens with the first step; what is never to be done holds for each."""
    if procedure.desk is None or step.number == 1:
        return procedure.desk
    return replace(procedure.desk, say=(), check=(), rules=())


def finished_page(page: Page, way: int | None) -> Page:
    """What is said when all steps have been said."""
    procedure = chosen_procedure(page, way)
    title = f"{_title(procedure)}：{len(procedure.steps)} 步都说完了"
    if isinstance(procedure, FixView):
        said: Procedure = replace(procedure, symptom=title, screen=(), causes=(), steps=(), conflicts=())
    else:
        said = replace(
            procedure, title=title, summary="", needs=(), steps=(), limits=(), conflicts=(), desk=None
        )
    again = Paragraph(text="再写一次 --next，从第 1 步重新说起。")
    return Page(command=page.command, title=title, blocks=(said, again))
