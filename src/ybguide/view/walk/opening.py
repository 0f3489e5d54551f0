"""The screen before the first step: what to have ready, and what to know."""

from collections.abc import Iterator

from ybguide.domain.address import Depth
from ybguide.view.depth.pieces import advice_left, rule_left
from ybguide.view.one_step import bare, procedures
from ybguide.view.page import AdviceView, AnyProcedure, Block, FixView, Notice, Page, Paragraph, RuleView
from ybguide.view.walk.course import ENDLESS, Course


def opening_page(course: Course) -> Page:
    """What to have ready and to know before the first step."""
    procedure = course.spoken if course.helping else course.procedure
    about = bare(procedure, course.title).but(
        summary=procedure.summary,
        condition=procedure.condition,
        minutes=procedure.minutes,
        needs=procedure.needs,
        limits=tuple(limit for limit in procedure.limits if limit.keep),
        desk=procedure.desk.but(rules=()) if procedure.desk else None,
        **ENDLESS,
    )
    if isinstance(about, FixView) and isinstance(procedure, FixView):
        about = about.but(screen=procedure.screen)
    blocks = (*_before(course), about, Paragraph(text=_extent(course)))
    ready = "先准备好" if procedure.needs else "开始以前"
    title = f"{course.title}：{ready}"
    return course.page.but(
        title=title, blocks=_called(blocks, about, title), depth=Depth.WHOLE, closing=None, alone=False
    )


def opens_empty(course: Course) -> bool:
    """Whether there is nothing to know before the first step."""
    procedure = course.procedure
    return isinstance(procedure, FixView) and not (procedure.screen or any(_before(course)))


def _called(blocks: tuple[Block, ...], piece: AnyProcedure, title: str) -> tuple[Block, ...]:
    """The blocks with the piece called as the page is, so that it has no heading of its own."""
    return tuple(piece.but(title=title) if block is piece else block for block in blocks)


def _before(course: Course) -> Iterator[Block]:
    """What the page says before the steps: notices, why this way, the cases."""
    for block in course.page.blocks:
        match block:
            case Notice():
                yield block
            case AdviceView() if block.way is not None:
                yield advice_left(block)
            case RuleView() if len(block.cases) > 1:
                yield rule_left(block)
            case _:
                pass


def _extent(course: Course) -> str:
    count, ways = len(course.steps), len(procedures(course.page))
    if isinstance(course.procedure, FixView):
        return f"一共 {count} 步，从第 1 步试起，好了就停。"
    others = f"还有 {ways - 1} 种别的走法，要换一种，加上 --way 2。" if ways > 1 else ""
    return f"一共 {count} 步。{others}"
