"""What each shell asks while a command line is typed, what it is told, and the script that makes it ask.

The scripts and their variables are Typer's. The answers are written here, since Typer lets Rich break
descriptions at the width of a terminal, and each line then counts as one more candidate; it also offers names
that hold a space bare.
"""

import re
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence

from ybguide.cli.typer_internals import get_completion_script, split_arg_string
from ybguide.record import Record

PROGRAM = "ybguide"
VARIABLE = "_YBGUIDE_COMPLETE"
"""Set to ``complete_`` and the name of the shell when it asks what may follow."""

_ACTING = re.compile(r"""([\s!"#$&'()*;<>?\[\\\]^`{|}~])""")
"""What a shell would not take as it stands."""
_FOR_EVERY_PROGRAM = ("Import-Module PSReadLine", "Set-PSReadLineKeyHandler")
"""Lines of Typer's PowerShell script that change what the Tab key does for every other program too."""
_BEFORE_ZSH = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }"
"""Without it ``compdef`` is unknown to a ``.zshrc`` that has no completion yet."""
_AFTER_ZSH = f'if [[ "$funcstack[1]" == _{PROGRAM} ]]; then _{PROGRAM}_completion; fi'
"""As a file in ``fpath`` the script is first run by the very Tab that wants an answer."""


class Typed(Record):
    """A command line up to the cursor: its whole words without the program's name, and the word begun.

    ``quoted`` tells that the word begun opens with a quote, which the shell leaves standing.
    """

    words: Sequence[str]
    begun: str
    quoted: bool = False


class Candidate(Record):
    """A word that may stand where the cursor is, and what it means in one line, which may be empty."""

    word: str
    meaning: str


class Shell(Record):
    """How a shell asks, by variables, and what it is told."""

    read: Callable[[Mapping[str, str]], Typed]
    tell: Callable[[Sequence[Candidate], Typed], str]


def script(shell: str) -> str:
    """What the shell has to run to ask us; ``shell`` is a key of ``SHELLS``."""
    text = get_completion_script(prog_name=PROGRAM, complete_var=VARIABLE, shell=shell)
    first, *rest = (line for line in text.splitlines() if not line.startswith(_FOR_EVERY_PROGRAM))
    lines = [first, _BEFORE_ZSH, *rest, "", _AFTER_ZSH] if shell == "zsh" else [first, *rest]
    return "\n".join(lines) + "\n"


def _read_bash(variables: Mapping[str, str]) -> Typed:
    # A line each: the script joins them so.
    raw = variables.get("COMP_WORDS", "").split("\n")[: int(variables.get("COMP_CWORD") or 0) + 1]
    begun = raw[-1] if len(raw) > 1 else ""
    # bash makes three words of --channel=alipay.
    words = [_plain(word) for word in raw[1:-1] if word != "="]
    return Typed(
        words=words, begun="" if begun == "=" else _plain(begun), quoted=begun.startswith(("'", '"'))
    )


def _tell_bash(candidates: Sequence[Candidate], typed: Typed) -> str:
    words = (candidate.word for candidate in candidates)
    return "\n".join(words if typed.quoted else (_ACTING.sub(r"\\\1", word) for word in words))


def _read_line(variables: Mapping[str, str]) -> Typed:
    line = variables.get("_TYPER_COMPLETE_ARGS", "")
    words = split_arg_string(line)[1:]
    if words and not line.endswith(" "):
        return Typed(words=words[:-1], begun=words[-1])
    return Typed(words=words, begun="")


def _tell_zsh(candidates: Sequence[Candidate], _: Typed) -> str:
    if not candidates:
        return "_files"
    described = (f"{_literal(each.word)}:{_literal(each.meaning)}" for each in candidates)
    return f"local -a offered; offered=({_quoted(described)}); _describe {PROGRAM} offered"


def _tell_fish(candidates: Sequence[Candidate], _: Typed) -> str:
    return "\n".join(f"{candidate.word}\t{candidate.meaning}" for candidate in candidates)


def _read_powershell(variables: Mapping[str, str]) -> Typed:
    words = split_arg_string(variables.get("_TYPER_COMPLETE_ARGS", ""))[1:]
    begun = variables.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
    return Typed(words=words[:-1] if begun else words, begun=_plain(begun))


def _tell_powershell(candidates: Sequence[Candidate], _: Typed) -> str:
    # An empty description would be an error there.
    return "\n".join(f"{_quoted_powershell(each.word)}:::{each.meaning or ' '}" for each in candidates)


def _plain(word: str) -> str:
    """A word as typed, possibly within an open quote, without what the shell takes away from it."""
    return "".join(split_arg_string(word))


def _literal(text: str) -> str:
    return text.replace("\\", r"\\").replace(":", r"\:")


def _quoted(words: Iterable[str]) -> str:
    return " ".join(map(shlex.quote, words))


def _quoted_powershell(word: str) -> str:
    # A colon at the end would run into the three that follow.
    acting = _ACTING.search(word) or word.endswith(":")
    return "'" + word.replace("'", "''") + "'" if acting else word


_POWERSHELL = Shell(read=_read_powershell, tell=_tell_powershell)
SHELLS: Mapping[str, Shell] = {
    "bash": Shell(read=_read_bash, tell=_tell_bash),
    "zsh": Shell(read=_read_line, tell=_tell_zsh),
    "fish": Shell(read=_read_line, tell=_tell_fish),
    "powershell": _POWERSHELL,
    "pwsh": _POWERSHELL,
}
