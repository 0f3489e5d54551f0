"""``how``: any task, in one channel or in all of them."""

from ybguide.domain.address import Address, task_at
from ybguide.domain.channel import Task
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import name
from ybguide.view.making import Making
from ybguide.view.page import Block, Links, Page, Paragraph
from ybguide.view.task import known_locally, task_guides
from ybguide.view.titles import title_of


def tasks_page(making: Making) -> Page:
    """The list of all tasks that some channel has a guide for."""
    here = making.here.onward(Address(of=Kind.TASK))
    known = making.store.tasks_with_guides()
    links = tuple(
        making.link(task_at(task.id), f"{task.name}：{task.summary}", task.id)
        for task in making.store.all(Task)
        if task.id in known
    )
    blocks = (Links(key="tasks", title="事项", links=links),)
    return Page(command="how", address=here, title=title_of(making.store, here), blocks=blocks)


def task_page(making: Making, task: str) -> Page:
    """A task in every channel that has it, one guide after the other."""
    here = making.here.onward(task_at(task))
    record = making.store.get(Task, task)
    # What can be done comes first; where nothing reliable is known is said last.
    views = tuple(sorted(task_guides(making, task), key=lambda view: view.gap is not None))
    first: tuple[Block, ...] = ()
    if making.person.described:
        # Nobody else's page waits for what a recommendation takes.
        from ybguide.view.reach import in_reach_anywhere

        reach = in_reach_anywhere(making, task, views)
        views, first = reach.views, (*reach.notices, *reach.instead)
    names = "、".join(dict.fromkeys(view.channel_name for view in views))
    intro = Paragraph(
        text=f"{record.summary}。下面按渠道列出：{names}。用哪个渠道，就看哪一段。", explains=True
    )
    blocks: tuple[Block, ...] = (*first, *([intro] if views else ()), *views, *known_locally(making, task))
    return Page(command=name(here), address=here, title=record.name, blocks=blocks)
