"""A command line that cannot be read → the same with what was probably meant, to be copied whole."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ybguide.cli.help.foreign import BY_NAME, Foreign
from ybguide.cli.help.typed_line import line
from ybguide.record import Record
from ybguide.text.nearest import nearest
from ybguide.text.private import without_numbers

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ALIKE = 0.65
"""Of 1, how like two names are of which one may be meant by the other: ``foo`` and ``for``."""
_SURE = 0.75
"""Likewise for a name that is written into a line to be copied: ``mroe`` and ``more``."""
_MOVED = "它要写在命令后面。"
Options = Mapping[str, Any]
"""The options that a command takes, by every name."""


class Correction(Record):
    """What was written, what to write ``instead`` of it (nothing for what is left out), and why.

    It is ``guessed`` by a like name, or known. ``line`` is the whole line, empty where it cannot be told.
    """

    written: str
    guessed: bool
    instead: str
    why: str
    line: str


def options_of(command: Any, context: Any) -> Options:
    """The options of a command by their names."""
    return {
        name: param
        for param in command.get_params(context)
        if param.param_type_name == "option"
        for name in (*param.opts, *param.secondary_opts)
    }


def corrected(arguments: Sequence[str], asked: str, context: Any) -> Correction | None:
    """What should have been typed for the option ``asked``, which the command of ``context`` lacks.

    None where nothing is known about it.
    """
    path, rest = _split(arguments, context)
    command = context.command
    inner = _called(rest, context)
    if inner is not None:
        command, rest = context.command.get_command(context, rest[inner]), [*rest[:inner], *rest[inner + 1 :]]
        path = [*path, command.name]
    options = options_of(command, context)
    wrong = _word(rest, asked)
    if wrong is None:
        return None
    name = wrong.partition("=")[0]
    moved, row = name in options, _row(name, options)
    likely = _likely(rest, options)
    words = list(rewritten(rest, options, likely))
    if wrong in words and not moved:
        return None
    instead = row.instead if row else [word.partition("=")[0] for word in rewritten([wrong], options, likely)]
    return Correction(
        written=name,
        guessed=not (row or moved),
        instead="" if moved else " ".join(instead),
        why=_MOVED if moved else row.why if row else "",
        line=line([*path, *words]),
    )


def like(written: str, near: Iterable[str], *, alike: float = _ALIKE) -> tuple[str, ...]:
    """Those of the options that somebody may have meant, the most alike first; dashes are alike anyhow."""
    names = {name.lstrip("-"): name for name in near}
    return tuple(names[bare] for bare in nearest(written.lstrip("-"), names, alike=alike))


def _likely(words: Sequence[str], options: Options) -> dict[str, str]:
    """The options that are meant by a like name, each where it can stand: with a value, if it takes one."""
    names = ((word.partition("=")[0], place) for place, word in enumerate(words) if word.startswith("-"))
    near = ((name, place, each) for name, place in names for each in like(name, options, alike=_SURE)[:1])
    return {
        name: each
        for name, place, each in near
        if options[each].is_flag or "=" in words[place] or _is_value(words[place + 1 :])
    }


def rewritten(words: Sequence[str], options: Options, likely: Mapping[str, str]) -> Iterator[str]:
    """The words with options that the command has in the place of those that it lacks."""
    left = list(words)
    while left:
        word = left.pop(0)
        name, sign, value = word.partition("=")
        if word == "--":
            yield from (word, *left)
            return
        if name in options:
            yield word
            if left and not sign and not options[name].is_flag:
                yield left.pop(0)
        elif row := _row(name, options):
            given = [value] if sign else left[:1] if row.value != "none" and _is_value(left) else []
            if given and not sign:
                left.pop(0)
            yield from row.instead
            if row.value == "kept":
                # A number of somebody's is no answer to what our option asks.
                yield given[0] if given and without_numbers(given[0]) == given[0] else row.example
        else:
            yield (meant(name, options) or likely.get(name) or name) + sign + value


def _row(name: str, options: Options) -> Foreign | None:
    """What the table says of a name, where the command has what stands there."""
    row = BY_NAME.get(name)
    return row if row and name not in options and set(row.instead[:1]) <= options.keys() else None


def meant(written: str, options: Options) -> str | None:
    """The option of this name in another spelling: one dash, a line below, capitals; None for another."""
    name = written.partition("=")[0]
    bare = _HUMP.sub("-", name.lstrip("-")).replace("_", "-").casefold()
    spelled = f"--{bare}"
    return spelled if name.startswith("-") and len(bare) > 1 and spelled in options else None


def _is_value(words: Sequence[str]) -> bool:
    return bool(words) and not words[0].startswith("-")


def _split(arguments: Sequence[str], context: Any) -> tuple[list[str], list[str]]:
    """The words that call the command of a context, and the others in their order."""
    path, rest = context.command_path.split()[1:], list(arguments)
    for word in path:
        if word in rest:
            rest.remove(word)
    return path, rest


def _called(words: Sequence[str], context: Any) -> int | None:
    """Where the command stands that a group was to call, if there is one."""
    if not hasattr(context.command, "list_commands"):
        return None
    known = set(context.command.list_commands(context))
    return next((place for place, word in enumerate(words) if word in known), None)


def _word(words: Sequence[str], asked: str) -> str | None:
    """The word in which the parser found an option that it does not know; ``-help`` is several to it."""
    named = [word for word in words if word.partition("=")[0] == asked]
    several = [word for word in words if re.match(r"-[a-z]", word) and asked.lstrip("-") in word]
    return next(iter([*named, *several]), None)
