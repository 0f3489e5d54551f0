"""The screen after the last step: how to see that it worked, whom to call, where to go on."""

from collections.abc import Collection, Iterator

from ybguide.view.depth.closing import closing
from ybguide.view.depth.pieces import failure_left
from ybguide.view.making import Making
from ybguide.view.one_step import bare
from ybguide.view.page import Block, FixView, More, Page, Paragraph
from ybguide.view.walk.course import ENDLESS, Course, plain
from ybguide.view.walk.stuck import whom


def end_page(making: Making, course: Course, left: Collection[int]) -> Page:
    """How to see that it worked, what has no tick (``left``), whom to call and where to go on."""
    procedure = course.procedure
    title = f"{course.title}：{len(course.steps)} 步都走完了"
    bottom = bare(procedure, title).but(done=procedure.done)
    if isinstance(bottom, FixView) and isinstance(procedure, FixView):
        bottom = failure_left(bottom.but(causes=procedure.causes))
        said: tuple[Block, ...] = (Paragraph(text="都试过还不行，就打电话问。"),)
    else:
        bottom = bottom.but(**ENDLESS | {"done": procedure.done})
        said = tuple(Paragraph(text=text) for text in _left(course, left))
    end = closing(Page(command="", address=None, title=title, blocks=(procedure,)), procedure, ())
    end = end.but(contacts=whom(making, course), more=More())
    return plain(course, title, bottom, *said).but(closing=end)


def _left(course: Course, left: Collection[int]) -> Iterator[str]:
    if course.name is None:
        return
    if not left:
        yield f"{len(course.steps)} 步都打过勾了。"
    elif len(left) == len(course.steps):
        yield "办成了，按 t 把每一步都打上勾。"
    else:
        yield f"还没打勾：第 {'、'.join(map(str, sorted(left)))} 步。都做好了，按 t 一起打上。"
