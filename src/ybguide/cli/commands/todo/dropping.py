"""``ybguide todo drop``: a list is given up, after its owner was asked."""

import typer

from ybguide.cli.commands.todo.lists import changed_lists, kept_lists
from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader
from ybguide.domain import spelling
from ybguide.text.tokens import name_key, normalise
from ybguide.todo.changes import drop, to_drop
from ybguide.todo.choice import Which, option
from ybguide.todo.errors import UnaskedDrop
from ybguide.todo.model import TodoList, Todos
from ybguide.todo.progress import progress
from ybguide.view.page import Page
from ybguide.view.todo import guide_steps

_YES = ("y", "yes", "是", "是的", "好", "对", "要", "丢", "丢掉", "确定")
_KEPT = "没有丢，清单还在。\n"


def dropped(reader: Reader, which: Which, *, unasked: bool) -> Page:
    """The lists without the one that is meant, unless its owner says no.

    Raises ``UnaskedDrop`` where nobody can be asked, and what a change of the lists raises.
    """
    todos = kept_lists(reader).todos
    todo = to_drop(todos, which)
    done = progress(todo, guide_steps(reader.book.store, todo)).done
    if not unasked and not _agreed(reader, todos, todo, done):
        write(_KEPT, reader.environment.stderr)
        raise typer.Exit
    meant = Which(name=todo.name, guide=todo.guide.id)
    said = f"丢掉了“{todo.name}”的“{todo.guide.title}”（办了 {done} 步）。要找回来：{spelling.todo('undo')}"
    return changed_lists(reader, lambda found: drop(found, meant), said)


def _agreed(reader: Reader, todos: Todos, todo: TodoList, done: int) -> bool:
    """Whether the owner says yes; the end of the input is a no."""
    environment = reader.environment
    if not environment.conversation or environment.stdin is None:
        which = option(todo, todos) if len(todos.lists) > 1 else ""
        command = spelling.todo("drop --yes", which)
        raise UnaskedDrop(name=todo.name, title=todo.guide.title, done=done, command=command)
    question = f"丢掉“{todo.name}”的“{todo.guide.title}”？办了 {done} 步。\n要丢写 y，不丢直接按回车："
    write(question, environment.stderr)
    try:
        typed = environment.stdin.readline()
    except UnicodeDecodeError:
        return False
    if not typed:
        write("\n", environment.stderr)
    return name_key(normalise(typed).strip()) in _YES
