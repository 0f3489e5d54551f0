"""The screens of a step: what to do, and what to say aloud."""

from ybguide.domain.address import Depth
from ybguide.view.depth.pieces import failure_left, way_left
from ybguide.view.one_step import alone, bare
from ybguide.view.page import AnyProcedure, Block, FixView, GuideView, Notice, Page, Paragraph, SceneView
from ybguide.view.walk.course import ENDLESS, Course, Marks, plain

_CHANGED = "打勾以后，指南里这一步改过，请再看一眼。"


def walk_page(course: Course, number: int, marks: Marks) -> Page:
    """One step: what to do, today's path, its condition and warnings, and what was noted at it."""
    title = f"{course.title}：第 {number} 步，一共 {len(course.steps)} 步"
    step = course.steps[number - 1].but(ticked=marks.ticked or marks.changed)
    shown = alone(course.procedure, step, title).but(desk=None, **ENDLESS)
    if course.depth is Depth.SHORT:
        shown = _short(shown)
    blocks: list[Block] = [shown]
    if marks.note:
        blocks.append(Paragraph(text=f"您记着：{marks.note}"))
    if marks.changed:
        blocks.append(Notice(kind="warning", text=_CHANGED))
    return plain(course, title, *blocks)


def _short(piece: AnyProcedure) -> AnyProcedure:
    match piece:
        case FixView():
            return failure_left(piece)
        case GuideView():
            return way_left(piece)
        case SceneView():
            return way_left(piece)


def say_page(course: Course, number: int | None) -> Page | None:
    """What to say aloud at a step, or before the first one; None where nothing is said."""
    if number is None:
        desk = course.spoken.desk
        if desk is None:
            return None
        title = f"{course.title}：先对他说"
        block = bare(course.spoken, title).but(desk=desk.but(rules=()), **ENDLESS)
        return plain(course, title, block)
    step = course.spoken.steps[number - 1]
    title = f"{course.title}：第 {number} 步怎么说"
    said = step.but(warnings=(), notes=(), kept=(), also=(), fixes=())
    return plain(course, title, alone(course.spoken, said, title).but(desk=None, **ENDLESS))
