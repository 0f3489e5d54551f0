"""What Typer says about a command line it cannot read → an error of ours, with the nearest choice."""

import re
from collections.abc import Sequence

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


def explain(error: ClickException, command: str) -> Misread:
    """Our error for one of the parser's; ``command`` is named where the parser names none."""
    context = error.ctx if isinstance(error, ParseError) else None
    path = context.command_path if context else f"ybguide {command}".strip()
    match error:
        case NoSuchOption():
            near = tuple(error.possibilities or ())
            return UnknownOption(path=path, asked=error.option_name, near=near)
        case MissingParameter():
            return MissingArgument(path=path, name=_name(error))
        case BadParameter():
            return BadValue(path=path, name=_name(error))
        case BadOptionUsage() if "does not take a value" in error.message:
            return ExtraValue(path=path, option=error.option_name)
        case BadOptionUsage():
            return MissingValue(path=path, option=error.option_name)
    if extra := _EXTRA.search(error.message):
        return ExtraArgument(path=path, words=extra["words"], option=_likely_option(path))
    if context and "Missing command" in error.message:
        choices = context.command.list_commands(context)  # type: ignore[attr-defined]
        return MissingCommand(path=path, choices=tuple(choices))
    return Unreadable(path=path, detail=error.message)


def _likely_option(path: str) -> str | None:
    """The option that an extra word was probably meant for: ``-c``, where the command has channels."""
    return "-c" if path.rsplit(maxsplit=1)[-1] in ("activate", "family-add") else None


def _name(error: BadParameter) -> str:
    """What an option or an argument is called on the command line."""
    if error.param is None:
        return ""
    options = [name for name in error.param.opts if name.startswith("-")]
    return max(options, key=len) if options else error.param.human_readable_name
