"""Commands that are imported only when they run, and help in Chinese that no width cuts.

``--help`` of the whole program needs one line a command; importing every command for it, and every
command for each other, would double the start-up time.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from ybguide.cli.help import HELP
from ybguide.cli.help.text import command_help, group_help
from ybguide.cli.output.stream import write_readable
from ybguide.record import Record


class Entry(Record):
    """A command by name: the module whose ``app`` holds it, and its line in the help."""

    module: str
    summary: str


class _OwnHelp:
    """Help that is ours, and goes where the output of every command goes."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.callback = _show_help
            option.help = HELP
        return option

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


class GuideGroup(_OwnHelp, TyperGroup):
    """A group whose commands come from ``entries`` and are imported on first use."""

    entries: ClassVar[Mapping[str, Entry]] = {}

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.entries) or super().list_commands(ctx)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        entry = self.entries.get(cmd_name)
        if entry is None:
            return super().get_command(ctx, cmd_name)
        command = typer.main.get_command(import_module(entry.module).app)
        command.name = cmd_name
        command.short_help = entry.summary
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        is_option = args[0].startswith("-") and args[0] != "-"
        if self.get_command(ctx, args[0]) is None and not is_option:
            # Needed only for a command line that cannot be read.
            from ybguide.cli.help.usage import unknown_command

            raise unknown_command(args[0], self.list_commands(ctx), ctx.command_path)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(group_help(self, ctx, self._summaries(ctx)))

    def _summaries(self, ctx: Any) -> dict[str, str]:
        if self.entries:
            return {name: entry.summary for name, entry in self.entries.items()}
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        return {name: command.get_short_help_str(limit=200) for name, command in found if command}
