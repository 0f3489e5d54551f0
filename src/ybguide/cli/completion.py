"""What the shell offers while a name is typed: ids and Chinese names, read from the compiled guide."""

from collections.abc import Callable

from ybguide.errors import GuideError
from ybguide.library import open_library

Complete = Callable[[str], list[tuple[str, str]]]


def names_of(kind: str) -> Complete:
    """Completion for the names of a kind of record: each id with its title, each title with its id."""

    def complete(incomplete: str) -> list[tuple[str, str]]:
        try:
            titles = open_library().titles(kind)
        except GuideError:
            # A shell that completes has nowhere to show an error; the command itself will.
            return []
        offered = [*titles.items(), *((title, key) for key, title in titles.items())]
        return [(name, meaning) for name, meaning in offered if name.startswith(incomplete)]

    return complete
