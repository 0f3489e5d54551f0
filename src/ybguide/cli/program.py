"""The way in and out: one call of ``main`` is one command, with every error turned into an exit code."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise

import typer

from ybguide.cli.app import Commands, app
from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import write_page, write_readable
from ybguide.cli.typer_internals import ClickException
from ybguide.errors import ExitCode, FileTrouble, GuideError, Unexpected, shorten
from ybguide.render.formats import Format

_COMPLETE = "_YBGUIDE_COMPLETE"
"""Set by the shell when it asks what may follow: ``shells.VARIABLE``, which other starts do not load."""


def main(argv: Sequence[str] | None = None, environment: Environment | None = None) -> int:
    """Run one command and return its exit code. Never raises for anything a user can type."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    surroundings = environment or Environment.current()
    try:
        return _run(arguments, surroundings)
    except GuideError as error:
        return _report(error, arguments, surroundings)
    except ClickException as error:
        # Needed only for a command line that cannot be read.
        from ybguide.cli.help.usage import explain

        return _report(explain(error, _called(arguments)), arguments, surroundings)
    except (KeyboardInterrupt, typer.Abort):
        return _interrupted(surroundings)
    except Exception as error:  # noqa: BLE001 - the last resort: a user never sees a traceback
        unexpected = Unexpected(kind=type(error).__name__, detail=str(error))
        return _report(unexpected, arguments, surroundings)


def _run(arguments: list[str], environment: Environment) -> int:
    command = typer.main.get_command(app)
    if _COMPLETE in environment.variables:
        from ybguide.cli.completion.candidates import answer

        return answer(command, environment)
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
        _say(f"{error.message}\n{error.hint}\n", environment)
    return error.exit_code


def _say(text: str, environment: Environment) -> None:
    """Tell the user; where even that cannot be written, the exit code still tells."""
    with suppress(FileTrouble):
        write_readable(text, environment.stderr, environment.stderr)


def _asked_for_programs(arguments: Sequence[str]) -> Format | None:
    """The format for programs that is asked for; read without a parser, since that may be what failed."""
    pairs = list(pairwise((*arguments, "")))
    return next((each for each in Format if each.row.failure is not None and _names(pairs, each)), None)


def _names(pairs: Sequence[tuple[str, str]], chosen: Format) -> bool:
    return any(
        (word in ("-f", "--format") and following == chosen.value)
        or word in (f"-f{chosen}", f"--format={chosen}")
        for word, following in pairs
    )


def _called(arguments: Sequence[str]) -> str:
    """The command that was called, or nothing where none was."""
    return next((word for word in arguments if word in Commands.entries), "")
