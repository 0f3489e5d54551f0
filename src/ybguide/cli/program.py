"""The way in and out: one call of ``main`` is one command, with every error turned into an exit code."""

import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain, pairwise

import typer

from ybguide.cli.app import Commands, app
from ybguide.cli.environment import Environment
from ybguide.cli.options.display import JSON
from ybguide.cli.options.switches import DEBUG
from ybguide.cli.output.stream import write_page, write_readable
from ybguide.cli.typer_internals import ClickException
from ybguide.domain.spelling import PROGRAM
from ybguide.errors import ExitCode, FileTrouble, GuideError, Unexpected, shorten
from ybguide.render.formats import Format
from ybguide.text.wrap import wrap

_COMPLETE = "_YBGUIDE_COMPLETE"
"""Set by the shell when it asks what may follow: ``shells.VARIABLE``, which other starts do not load."""


_STRANGE = re.compile(r"/|-[a-z][a-z-]+|[-‐-―−﹘﹣－]*[‐-―−﹘﹣－]|.*[\xa0\u2002-\u200a\u3000]", re.DOTALL)
"""What may come from a chat or from another system; most of it is a word like any other."""


def main(argv: Sequence[str] | None = None, environment: Environment | None = None) -> int:
    """Run one command and return its exit code. Never raises for anything a user can type."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    surroundings = environment or Environment.current()
    try:
        return _run(arguments, surroundings)
    except (KeyboardInterrupt, typer.Abort):
        return _interrupted(surroundings)
    except Exception as error:  # noqa: BLE001 - the last resort: a user never sees a traceback unasked
        debugging = DEBUG in _options(arguments) or surroundings.is_on("YBGUIDE_DEBUG")
        told = _told(error, arguments, debugging=debugging)
        code = _report(told, arguments, surroundings)
        if debugging:
            from ybguide.cli.debug import trace

            _say(trace(error, arguments), surroundings)
        return code


def _told(error: Exception, arguments: Sequence[str], *, debugging: bool) -> GuideError:
    """What the user is told of it."""
    if isinstance(error, GuideError):
        return error
    if isinstance(error, ClickException):
        # Needed only for a command line that cannot be read.
        from ybguide.cli.help.usage import explain

        return explain(error, _called(arguments), arguments)
    return Unexpected(kind=type(error).__name__, detail=str(error), debugging=debugging)


def _run(arguments: list[str], environment: Environment) -> int:
    command = typer.main.get_command(app)
    if _COMPLETE in environment.variables:
        from ybguide.cli.completion.candidates import answer

        return answer(command, environment)
    if any(map(_STRANGE.match, arguments)):
        from ybguide.cli.help.mistyped import check

        check(arguments, command)
    result = command.main(args=arguments, prog_name="ybguide", standalone_mode=False, obj=environment)
    # Typer itself turns Ctrl-C into this code.
    if result == ExitCode.INTERRUPTED:
        return _interrupted(environment)
    return result if isinstance(result, int) else ExitCode.DONE


def _interrupted(environment: Environment) -> int:
    _say("\n已中断。\n", environment)
    return ExitCode.INTERRUPTED


def _report(error: GuideError, arguments: Sequence[str], environment: Environment) -> int:
    asked = _asked_for_programs(arguments)
    if asked is not None and (tell := asked.row.failure) is not None:
        words = [word for word in arguments if not word.startswith("-")]
        name = _called(arguments) or (
            shorten(words[0]) if words[:1] == list(arguments[:1]) and words else "home"
        )
        write_page(tell(name, error), asked, environment.stdout, environment.stderr)
    else:
        told = (_broken(error.message, environment), _broken(error.hint, environment))
        _say("\n".join((*told, _beside(error, arguments, environment))), environment)
    return error.exit_code


def _beside(error: GuideError, arguments: Sequence[str], environment: Environment) -> str:
    """What else can be done about a refusal; a program that reads the errors has no use for it."""
    if error.exit_code is not ExitCode.NOT_FOUND or not environment.stderr.isatty():
        return ""
    from ybguide.cli.slip import offered

    return offered(error, _called(arguments))


def _broken(text: str, environment: Environment) -> str:
    """The text in lines that a terminal need not break, which would cut numbers; commands stay whole."""
    if not environment.stderr.isatty():
        return text
    lines = text.split("\n")
    pieces = ([line] if PROGRAM in line else wrap(line, environment.columns) for line in lines)
    return "\n".join(chain.from_iterable(pieces))


def _say(text: str, environment: Environment) -> None:
    """Tell the user; where even that cannot be written, the exit code still tells."""
    with suppress(FileTrouble):
        write_readable(text, environment.stderr, environment.stderr)


def _asked_for_programs(arguments: Sequence[str]) -> Format | None:
    """The format for programs that is asked for; read without a parser, since that may be what failed."""
    if JSON in _options(arguments):
        return Format.JSON
    pairs = list(pairwise((*arguments, "")))
    return next((each for each in Format if each.row.failure is not None and _names(pairs, each)), None)


def _names(pairs: Sequence[tuple[str, str]], chosen: Format) -> bool:
    return any(
        (word in ("-f", "--format") and following == chosen.value)
        or word in (f"-f{chosen}", f"--format={chosen}")
        for word, following in pairs
    )


def _options(arguments: Sequence[str]) -> Sequence[str]:
    """The words among which options may be: those before two dashes alone."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _called(arguments: Sequence[str]) -> str:
    """The command that was called by its name or a Chinese one, or nothing where none was."""
    names = {name: key for key, entry in Commands.entries.items() for name in (key, *entry.names)}
    return next((names[word] for word in arguments if word in names), "")
