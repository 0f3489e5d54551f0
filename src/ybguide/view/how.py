"""``how``: any task, in one channel or in all of them."""

from ybguide.domain.channel import Task
from ybguide.domain.person import Person
from ybguide.store import Store
from ybguide.view.page import Link, Links, Page, Paragraph
from ybguide.view.parts import guide_command
from ybguide.view.task import task_guides


def tasks_page(store: Store) -> Page:
    """Everything that can be done, with its command."""
    known = store.tasks_with_guides()
    links = tuple(
        Link(label=f"{task.name}：{task.summary}", command=guide_command(None, task.id))
        for task in store.all(Task)
        if task.id in known
    )
    return Page(command="how", title="想办哪件事", blocks=(Links(key="tasks", title="事项", links=links),))


def task_page(store: Store, task: str, person: Person, *, with_sources: bool) -> Page:
    """A task in every channel that has it, one guide after the other."""
    record = store.get(Task, task)
    views = task_guides(store, task, None, person, with_sources=with_sources)
    # What can be done comes first; where nothing reliable is known is said last.
    views = tuple(sorted(views, key=lambda view: view.gap is not None))
    names = "、".join(dict.fromkeys(view.channel_name for view in views))
    intro = Paragraph(text=f"{record.summary}。下面按渠道列出：{names}。用哪个渠道，就看哪一段。")
    return Page(command="how", title=record.name, blocks=(intro, *views))
