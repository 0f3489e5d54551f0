"""What the shell offers while a value is typed: declared at an option, looked up only when asked."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

import typer

Offers = list[tuple[str, str]]
"""Words that may stand where the cursor is, each with what it means, which may be empty."""
Complete = Callable[[typer.Context, str], Offers]
"""From the command line so far and the beginning of a value to the values that begin so."""


def any_of(values: Sequence[str], meanings: Sequence[str] = ()) -> Complete:
    """Completion for an option or argument that takes one of a few values."""

    def complete(_: typer.Context, begun: str) -> Offers:
        known = zip_longest(values, meanings, fillvalue="")
        return [(value, meaning) for value, meaning in known if value.startswith(begun)]

    return complete


def names_of(kind: str) -> Complete:
    """Completion for the names of a kind of record that may be asked for by names."""

    def complete(context: typer.Context, begun: str) -> Offers:
        from ybguide.cli.completion.guide import Names

        return Names(context.obj).of(kind, begun)

    return complete


def words_of(kind: str, argument: str) -> Complete:
    """Completion for a question or a failure, in as many words of the ``argument`` as it takes."""

    def complete(context: typer.Context, begun: str) -> Offers:
        from ybguide.cli.completion.guide import Names

        # Of a text of which there are whole words already, nobody knows how it goes on.
        return [] if context.params.get(argument) else Names(context.obj).in_words(kind, begun)

    return complete


def places(context: typer.Context, begun: str) -> Offers:
    """Completion for a place: the packs, and every place of China whose name is begun."""
    from ybguide.cli.completion.guide import Names

    return Names(context.obj).of_places(begun)


def sources(context: typer.Context, begun: str) -> Offers:
    """Completion for the id of a source; its name is none by which it could be asked for."""
    from ybguide.cli.completion.guide import Names

    return Names(context.obj).ids("source", begun)


def addresses(context: typer.Context, begun: str) -> Offers:
    """Completion for the address of a page: how addresses begin, then the addresses that begin so."""
    from ybguide.cli.completion.addresses import begun_so

    return begun_so(context.obj, begun)


def rules(_: typer.Context, begun: str) -> Offers:
    """Completion for the number of a rule for content."""
    from ybguide.cli.completion.rules import begun_so

    return begun_so(begun)


def lists(context: typer.Context, begun: str) -> Offers:
    """Completion for the name of one of the reader's own lists."""
    from ybguide.cli.completion.lists import names

    return names(context.obj, begun)


def guides_of_lists(context: typer.Context, begun: str) -> Offers:
    """Completion for the guide of one of the reader's own lists, of those under the name that was written."""
    from ybguide.cli.completion.lists import guides

    return guides(context.obj, begun, name=context.params.get("name"))


def settings(context: typer.Context, begun: str) -> Offers:
    """Completion for what the setting is set to that stands before it."""
    from ybguide.cli.completion.settings import values_of

    return values_of(context, begun)
