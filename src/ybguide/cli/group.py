"""Commands that are imported only when they run, and help in Chinese that no width cuts.

``--help`` of the whole program needs one line a command; importing every command for it, and every
command for each other, would double the start-up time.
"""

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from ybguide.cli.help import HELP
from ybguide.cli.help.text import command_help, group_help
from ybguide.cli.options.switches import INHERITED, SWITCHES
from ybguide.cli.output.stream import write_readable
from ybguide.errors import GuideError
from ybguide.record import Record


class Entry(Record):
    """A command by name: the module whose ``app`` holds it, its line in the help, its Chinese names."""

    module: str
    summary: str
    names: tuple[str, ...] = ()


class _OwnHelp:
    """Help that is ours, and goes where the output of every command goes."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.callback = _show_help
            option.help = HELP
        return option

    def get_params(self, ctx: Any) -> list[Any]:
        *own, last = super().get_params(ctx)  # type: ignore[misc]
        return [*own, *(INHERITED if ctx.parent else SWITCHES), last]

    def get_short_help_str(self, limit: int = 0) -> str:  # noqa: ARG002 - the shape that Typer calls
        """The first sentence of what it does, whole; Typer would cut it after so many characters."""
        command: Any = self
        return str(command.short_help or command.help or "").split("。")[0]


def _show_help(context: Any, _: Any, wanted: bool) -> None:  # noqa: FBT001 - the shape of a callback
    if wanted and not context.resilient_parsing:
        write_readable(f"{context.get_help()}\n", context.obj.stdout, context.obj.stderr)
        context.exit()


class GuideCommand(_OwnHelp, TyperCommand):
    """A command whose help is ours."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(command_help(self, ctx))


def imported(entry: Entry, name: str) -> Any:
    """The command of an entry under a name."""
    command = typer.main.get_command(import_module(entry.module).app)
    command.name = name
    command.short_help = entry.summary
    return command


class GuideGroup(_OwnHelp, TyperGroup):
    """A group whose commands come from ``entries`` and are imported on first use.

    ``sentence`` is what takes the words where none of them is a command, if anything does.
    """

    entries: ClassVar[Mapping[str, Entry]] = {}
    sentence: ClassVar[Entry | None] = None

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.entries) or super().list_commands(ctx)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        entry = self.entries.get(cmd_name) if cmd_name else self.sentence
        if entry is None:
            return super().get_command(ctx, cmd_name)
        return imported(entry, cmd_name)

    def find(self, ctx: Any, word: str) -> tuple[str, Any]:
        """The command that a word names, and its own name. Raises ``UnknownCommand``."""
        if word and (command := self.get_command(ctx, word)) is not None:
            return word, command
        name = next((key for key, entry in self.entries.items() if word in entry.names), None)
        if name is None:
            raise self._unknown(ctx, word)
        return name, self.get_command(ctx, name)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        # ``--help activate`` is meant as ``activate --help``.
        if args[:1] and args[0] in ctx.help_option_names and self._is_command(ctx, args[1:2]):
            args = [args[1], args[0], *args[2:]]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed

    def _is_command(self, ctx: Any, words: list[str]) -> bool:
        return any(word and self.get_command(ctx, word) is not None for word in words)

    def _unknown(self, ctx: Any, word: str) -> GuideError:
        # Needed only for a command line that cannot be read.
        from ybguide.cli.help.usage import unknown_command

        return unknown_command(word, self.list_commands(ctx), ctx.command_path)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        word = args[0]
        is_option = word.startswith("-") and word != "-"
        if is_option or self._is_command(ctx, [word]):
            return super().resolve_command(ctx, args)
        # Needed only where no command is called by its own name.
        from ybguide.cli.words.command import called, shipped, slip

        guide = partial(shipped, ctx.obj)
        name = called(args, {key: entry.names for key, entry in self.entries.items()}, guide)
        everywhere = [*self.list_commands(ctx), *ctx.find_root().command.list_commands(ctx)]
        if name is None and (self.sentence is None or slip(args, everywhere, guide)):
            raise self._unknown(ctx, word)
        return name or "", self.get_command(ctx, name or ""), args[1:] if name else args

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(group_help(self, ctx, self._summaries(ctx)))

    def _summaries(self, ctx: Any) -> dict[str, str]:
        if self.entries:
            return {name: entry.summary for name, entry in self.entries.items()}
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        return {name: command.get_short_help_str(limit=200) for name, command in found if command}
