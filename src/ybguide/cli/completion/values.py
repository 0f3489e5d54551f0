"""What the shell offers while a value is typed."""

from collections.abc import Callable, Sequence

from ybguide.errors import GuideError

_MOST = 60
"""So many places are offered: a shell shows no more on a screen."""
Complete = Callable[[str], list[tuple[str, str]]]
"""From the beginning of a value to the values that begin with it, each with what it means."""


def names_of(kind: str) -> Complete:
    """Completion for the names of a kind of record: each id with its title, each title with its id.

    They are read from the compiled guide.
    """

    def complete(incomplete: str) -> list[tuple[str, str]]:
        # Help names these values, and looks none of them up.
        from ybguide.library import open_library

        try:
            titles = open_library().titles(kind)
        except GuideError:
            # A shell that completes has nowhere to show an error; the command itself will.
            return []
        offered = [*titles.items(), *((title, key) for key, title in titles.items())]
        return [(name, meaning) for name, meaning in offered if name.startswith(incomplete)]

    return complete


def places(incomplete: str) -> list[tuple[str, str]]:
    """Completion for a place: the packs by id and name, and every place of China whose name is begun."""
    offered = names_of("region")(incomplete)
    if not incomplete or incomplete.isascii():
        return offered
    from ybguide.library import open_library

    try:
        begun = open_library().places_called(incomplete, _MOST)
    except GuideError:
        return offered
    known = {name for name, _ in offered}
    return [*offered, *((place.name, place.province) for place in begun if place.name not in known)]


def any_of(values: Sequence[str]) -> Complete:
    """Completion for an option or argument that takes one of a few values."""
    return lambda incomplete: [(value, "") for value in values if value.startswith(incomplete)]
