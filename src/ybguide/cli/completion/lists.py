"""The reader's own lists for somebody who types which one is meant. Reading them changes nothing."""

from ybguide.cli.completion.values import Offers
from ybguide.cli.environment import Environment
from ybguide.todo.codec import Damaged, Newer, decode
from ybguide.todo.file import FILE, default_folder
from ybguide.todo.model import TodoList


def names(environment: Environment, begun: str) -> Offers:
    """The names of the lists, each with the guides it is for."""
    titles: dict[str, list[str]] = {}
    for todo in _lists(environment):
        titles.setdefault(todo.name, []).append(todo.guide.title)
    return [(name, "、".join(guides)) for name, guides in titles.items() if name.startswith(begun)]


def guides(environment: Environment, begun: str, *, name: str | None) -> Offers:
    """The guides of the lists under a name, or of all."""
    found = {todo.guide.id: todo.guide.title for todo in _lists(environment) if name in (None, todo.name)}
    return [(guide, title) for guide, title in found.items() if guide.startswith(begun)]


def _lists(environment: Environment) -> tuple[TodoList, ...]:
    """All lists; none from a file that cannot be read, of which the command itself will tell."""
    path = (environment.state or default_folder()) / FILE
    try:
        return decode(path.read_bytes()).lists
    except (OSError, Damaged, Newer):
        return ()
