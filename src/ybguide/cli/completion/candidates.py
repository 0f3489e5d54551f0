"""Answer a shell that asks what may follow on a command line."""

from collections.abc import Sequence
from typing import Any

import typer

from ybguide.cli.completion.shells import PROGRAM, SHELLS, VARIABLE, Candidate, Typed
from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import write
from ybguide.cli.typer_internals import BashComplete, ClickException
from ybguide.errors import ExitCode, GuideError


def answer(command: Any, environment: Environment) -> ExitCode:
    """Tell the shell that asks through the variables of the environment what may follow.

    A shell has nowhere to show an error: to a line that cannot be read nothing may follow.
    """
    variables = environment.variables
    shell = SHELLS.get(variables[VARIABLE].removeprefix("complete_"))
    if shell is None:
        return ExitCode.USAGE
    typed = shell.read(variables)
    candidates = _candidates(command, environment, typed)
    # fish asks first whether there is anything, to offer files otherwise.
    if variables.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return ExitCode.DONE if candidates else ExitCode.NOT_FOUND
    write(shell.tell(candidates, typed) + "\n", environment.stdout)
    return ExitCode.DONE


def _candidates(command: Any, environment: Environment, typed: Typed) -> Sequence[Candidate]:
    # Of Typer's classes any will do: what they have in common finds the candidates.
    finder = BashComplete(command, {"obj": environment}, PROGRAM, VARIABLE)
    try:
        found = finder.get_completions(list(typed.words), typed.begun)
    except (GuideError, ClickException, typer.Exit):
        return ()
    option, equals, _ = typed.begun.partition("=")
    # Shells that keep --channel=alipay in one word want all of it back.
    front = option + equals if equals and option.startswith("-") else ""
    return [Candidate(word=front + item.value, meaning=" ".join((item.help or "").split())) for item in found]
