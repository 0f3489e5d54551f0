"""The lists of ``ybguide todo``: read, changed and kept, with their page."""

from collections.abc import Callable
from functools import partial

from ybguide.cli.read import Reader
from ybguide.todo.changes import next_step, start
from ybguide.todo.choice import Which
from ybguide.todo.file import FILE, Kept, read, update
from ybguide.todo.model import TodoList, Todos
from ybguide.view.one_step import chosen_procedure, procedures
from ybguide.view.page import Notice, Page
from ybguide.view.todo import guide_steps, reference, step_page, todos_page
from ybguide.view.whose import name_for, whose


def overview(reader: Reader) -> Page:
    """All lists. Raises ``FileTrouble``, ``NewerFile``, ``Busy``."""
    kept = kept_lists(reader)
    return todos_page(reader.making(), kept.todos, _set_aside(kept))


def kept_lists(reader: Reader) -> Kept:
    """The lists as they are. Raises ``FileTrouble``, ``NewerFile``, ``Busy``."""
    return read(reader.folder / FILE, reader.environment.now)


def change(reader: Reader, changed: Callable[[Todos], Todos], said: Callable[[TodoList], str]) -> Page:
    """Change a list and show what comes next in it; ``said`` tells what was done.

    Raises what the change raises, ``FileTrouble``, ``NewerFile``, ``Busy``, ``SetAside``.
    """
    kept = update(reader.folder / FILE, changed, reader.environment.now)
    todo = kept.todos.find(kept.todos.current) if kept.todos.current else None
    if todo is None:
        raise LookupError(kept.todos.current)
    return step_page(reader.making(), kept.todos, todo, said(todo)).after(*_set_aside(kept))


def changed_lists(reader: Reader, changed: Callable[[Todos], Todos], said: str) -> Page:
    """Change the lists and show all of them; ``said`` tells what was done. Raises as ``change`` does."""
    kept = update(reader.folder / FILE, changed, reader.environment.now)
    notices = (*_set_aside(kept), Notice(kind="note", text=said))
    return todos_page(reader.making(), kept.todos, notices)


def upcoming(reader: Reader, which: Which) -> Page:
    """The next open step of a list."""
    kept = kept_lists(reader)
    todo, _ = next_step(kept.todos, partial(guide_steps, reader.book.store), which)
    return step_page(reader.making(), kept.todos, todo).after(*_set_aside(kept))


def started(page: Page, reader: Reader, *, name: str | None) -> Page | None:
    """Start a list for the guide of a page. Raises ``UsageError``, ``AlreadyStarted``, ``PrivateText``.

    With ``--walk`` on a terminal it is walked through at once, and there is no page.
    """
    if reader.pace.walk and reader.walks:
        from ybguide.cli.walking.walk import walk_page

        return walk_page(page, reader, name=name)
    view = chosen_procedure(page, None)
    guide = reference(reader.book.store, view)
    chosen = name or name_for(view.address.person)
    now, whom = reader.environment.now, whose(view.address.person)
    others = len(procedures(page))
    more = f"这里有 {others} 种走法，用的是第 1 种；要换一种，加上 --way 2。" if others > 1 else ""
    return change(
        reader,
        lambda todos: start(todos, chosen, guide, now, whom),
        lambda todo: f"开始了“{todo.name}”的清单，一共 {len(guide.steps)} 步。{more}",
    )


def _set_aside(kept: Kept) -> tuple[Notice, ...]:
    if kept.set_aside is None:
        return ()
    text = f"清单文件坏了，读不出来，清单要重新开始。原来的文件没有删，放在：{kept.set_aside}"
    return (Notice(kind="warning", text=text),)
