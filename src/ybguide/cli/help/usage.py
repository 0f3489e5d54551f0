"""What Typer says about a command line it cannot read → an error of ours, with the nearest choice."""

import re
from collections.abc import Sequence

from ybguide.cli.help.corrected import corrected, like
from ybguide.cli.help.errors import (
    BadValue,
    ExtraArgument,
    ExtraValue,
    Misread,
    MissingArgument,
    MissingCommand,
    MissingValue,
    UnknownCommand,
    UnknownOption,
    Unreadable,
)
from ybguide.cli.typer_internals import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
    ParseError,
)
from ybguide.text.nearest import nearest

_EXTRA = re.compile(r"unexpected extra argument(?:s|\(s\))? \((?P<words>.*)\)", re.DOTALL)


def unknown_command(asked: str, known: Sequence[str], path: str) -> UnknownCommand:
    """A word that is no command of the group whose command line begins with ``path``."""
    return UnknownCommand(path=path, asked=asked, near=nearest(asked, known, most=1))


def explain(error: ClickException, command: str, arguments: Sequence[str]) -> Misread:
    """Our error for the parser's about these words; ``command`` is named where the parser names none."""
    context = error.ctx if isinstance(error, ParseError) else None
    path = (context.command_path if context else f"ybguide {command}").rstrip()
    match error:
        case NoSuchOption():
            return _unknown_option(error, path, arguments)
        case MissingParameter():
            return MissingArgument(path=path, name=_name(error))
        case BadParameter():
            return BadValue(path=path, name=_name(error))
        case BadOptionUsage() if "does not take a value" in error.message:
            return ExtraValue(path=path, option=error.option_name)
        case BadOptionUsage():
            return MissingValue(path=path, option=error.option_name)
    if extra := _EXTRA.search(error.message):
        return ExtraArgument(path=path, words=extra["words"])
    if context and "Missing command" in error.message:
        choices = context.command.list_commands(context)  # type: ignore[attr-defined]
        return MissingCommand(path=path, choices=tuple(choices))
    return Unreadable(path=path, detail=error.message)


def _unknown_option(error: NoSuchOption, path: str, arguments: Sequence[str]) -> UnknownOption:
    found = corrected(arguments, error.option_name, error.ctx) if error.ctx else None
    if found is None:
        near = like(error.option_name, error.possibilities or ())
        return UnknownOption(path=path, asked=error.option_name, near=near)
    if found.guessed:
        return UnknownOption(path=path, asked=found.written, near=(found.instead,), line=found.line)
    return UnknownOption(
        path=path, asked=found.written, instead=found.instead, why=found.why, line=found.line
    )


def _name(error: BadParameter) -> str:
    """What an option or an argument is called on the command line."""
    if error.param is None:
        return ""
    options = [name for name in error.param.opts if name.startswith("-")]
    return max(options, key=len) if options else error.param.human_readable_name
