"""What a command is and what it takes, read off Typer's objects once, for ``--help`` and for the manual."""

from collections.abc import Iterator
from typing import Any

from ybguide.cli.help import HELP
from ybguide.cli.options.switches import SWITCHES
from ybguide.domain.spelling import PROGRAM
from ybguide.record import Record


class Input(Record):
    """An argument or an option: its names, what stands for its value (nothing for a flag), what it means."""

    names: tuple[str, ...]
    value: str
    meaning: str
    required: bool
    repeated: bool


_HELP = Input(names=("--help", "-h"), value="", meaning=HELP, required=False, repeated=False)
"""Typer makes this option itself."""


class Description(Record):
    """A command by its ``path``, the words that call it. ``examples`` are whole command lines."""

    path: str
    group: bool
    alone: bool
    """Whether the words of ``path`` do something without more words."""
    text: str
    arguments: tuple[Input, ...]
    options: tuple[Input, ...]
    examples: tuple[str, ...]

    @property
    def usage(self) -> str:
        """The line of usage: what must be written stands bare, what may be left out in brackets."""
        words = ["命令" if not self.alone else "[命令]"] if self.group else []
        words += [_argument(argument) for argument in self.arguments]
        words += [f"{option.names[0]} {option.value}" for option in self.options if option.required]
        return " ".join([self.path, *words, "[选项]"])


def describe(command: Any, path: str) -> Description:
    """One command, without those below it."""
    # The command for plain words has no name of its own.
    path = path.rstrip()
    own = [param for param in command.params if not getattr(param, "hidden", False)]
    # What every command takes is told once, by the program itself.
    shared = SWITCHES if path == PROGRAM else ()
    return Description(
        path=path,
        group=hasattr(command, "list_commands"),
        alone=bool(getattr(command, "invoke_without_command", True)),
        text=(command.help or "").strip(),
        arguments=tuple(_input(param) for param in own if param.param_type_name == "argument"),
        options=(*(_input(param) for param in (*own, *shared) if param.param_type_name == "option"), _HELP),
        examples=tuple(line.strip() for line in (command.epilog or "").strip().splitlines()),
    )


def descriptions(command: Any, path: str) -> Iterator[Description]:
    """The command and every one below it, each group before what it holds."""
    yield describe(command, path)
    if hasattr(command, "list_commands"):
        context: Any = None
        for name in command.list_commands(context):
            yield from descriptions(command.get_command(context, name), f"{path} {name}")


def _input(param: Any) -> Input:
    option = param.param_type_name == "option"
    return Input(
        names=(*param.opts, *param.secondary_opts) if option else (param.human_readable_name,),
        value=(param.metavar or "") if option else "",
        meaning=param.help or "",
        required=param.required,
        repeated=param.multiple if option else param.nargs != 1,
    )


def _argument(argument: Input) -> str:
    word = argument.names[0] + ("…" if argument.repeated else "")
    return word if argument.required else f"[{word}]"
