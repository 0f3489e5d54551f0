"""How shells ask what may follow on a command line, and how they read the answer."""

import re
import shlex
from typing import Any

from tests.conftest import Run


def asking(shell: str, line: str) -> dict[str, str]:
    """The variables by which a shell asks what may follow on a line."""
    words = line.split(" ")
    match shell:
        case "bash":
            own = {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)}
        case "fish":
            own = {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
        case "zsh":
            own = {"_TYPER_COMPLETE_ARGS": line}
        case _:
            own = {"_TYPER_COMPLETE_ARGS": line.rstrip(), "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1]}
    return {"_YBGUIDE_COMPLETE": f"complete_{shell}"} | own


def offered(run: Run, shell: str, line: str, **surroundings: Any) -> dict[str, str]:
    """What a shell offers and shows beside it, read as that shell reads it.

    ``surroundings`` are further fields of the environment.
    """
    variables = asking(shell, line) | surroundings.pop("variables", {})
    result = run(variables=variables, **surroundings)
    assert (result.code, result.err) == (0, "")
    return understood(shell, result.out)


def understood(shell: str, told: str) -> dict[str, str]:
    lines = told.splitlines()
    match shell:
        case "bash":
            return {line: "" for line in lines if line}
        case "fish":
            return dict(line.split("\t") for line in lines if line)
        case "zsh":
            array = re.fullmatch(r"local -a offered; offered=\((.*)\); _describe ybguide offered", lines[0])
            pairs = [re.split(r"(?<!\\):", item) for item in shlex.split(array[1])] if array else []
            return {literal(word): literal(meaning) for word, meaning in pairs}
        case _:
            pairs = [line.split(":::") for line in lines if line]
            return {re.sub("^'(.*)'$", r"\1", word): meaning.strip() for word, meaning in pairs}


def literal(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
