"""The options as they count: those written on the command line, then variables, then the settings file.

Typer tells what was written (``get_parameter_source``). The rest is done here and not by its ``envvar`` and
``default_map``: see "Settings" in ``docs/design.md``.
"""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Literal

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.errors import BadVariable
from ybguide.cli.options.display import Display, check_json, color_of, more_of, width_of
from ybguide.cli.options.groups import fields_of
from ybguide.cli.options.values import one_of
from ybguide.errors import Contradiction, UsageError
from ybguide.record import Record
from ybguide.render.formats import Format
from ybguide.settings import KEYS, DamagedSettings, read_settings, settings_path
from ybguide.view.page import Notice

Origin = Literal["flag", "environment", "file"]


def _daily_format(value: str) -> Format:
    return Format.named(one_of("format", value, tuple(each.value for each in Format if each.row.daily)))


PARSERS: Mapping[str, Callable[[str], Any]] = {
    "region": str,
    "format": _daily_format,
    "color": color_of,
    "width": width_of,
    "more": more_of,
}
"""What a value that is wanted every time has to be, by its key; each raises ``UsageError``."""


class Settled(Record):
    """The options, where the ones that can be set came from, and what is to be said about them.

    A key without an origin was set nowhere: its option has its default.
    """

    display: Display
    origins: Mapping[str, Origin]
    notices: tuple[Notice, ...] = ()


def settle(context: typer.Context, display: Display, environment: Environment) -> Settled:
    """The options as they count for this command: flags before variables before the settings file.

    Raises ``UsageError`` for a variable that cannot be understood.
    """
    flags = _told_shorter(_flags(context), environment)
    variables = _variables(environment.variables, without=flags)
    file, notices = _file(environment.settings or settings_path(), without={*flags, *variables})
    return Settled(
        display=display.but(**file, **variables, **flags),
        origins={
            **dict.fromkeys(file, "file"),
            **dict.fromkeys(variables, "environment"),
            **dict.fromkeys((key for key in KEYS if key in flags), "flag"),
        },
        notices=notices,
    )


def variable(key: str) -> str:
    """The variable of the environment that sets a key."""
    return f"YBGUIDE_{key.upper()}"


def _flags(context: Any) -> dict[str, Any]:
    """What was written after the command or, unless it was written there too, before it."""
    flags: dict[str, Any] = {}
    while context is not None:
        for name in fields_of(Display):
            if name not in flags and is_written(context, name):
                flags[name] = context.params[name]
        context = context.parent
    # Typer turns names of files into paths only in the call of the command itself.
    if "output" in flags:
        flags["output"] = Path(flags["output"])
    if "content" in flags:
        flags["content"] = [Path(folder) for folder in flags["content"]]
    return flags


def _told_shorter(flags: dict[str, Any], environment: Environment) -> dict[str, Any]:
    """The flags with what ``--json`` and ``--no-color`` are short for. Raises ``Contradiction``."""
    if flags.get("json"):
        check_json(str(flags.get("format", Format.JSON)))
        flags["format"] = Format.JSON
    if environment.colorless:
        if (color := flags.get("color", "never")) != "never":
            wanted = ("不要颜色", "要照它上颜色")
            raise Contradiction(written=("--no-color", f"--color {color}"), wanted=wanted)
        flags["color"] = "never"
    return flags


def is_written(context: Any, name: str) -> bool:
    """Whether an option stands on the command line."""
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _variables(environment: Mapping[str, str], *, without: Collection[str]) -> dict[str, Any]:
    texts = {key: environment.get(variable(key), "") for key in KEYS if key not in without}
    return {key: _of_variable(key, text) for key, text in texts.items() if text}


def _of_variable(key: str, text: str) -> Any:
    try:
        return PARSERS[key](text)
    except UsageError as error:
        raise BadVariable(variable=variable(key), error=error) from None


def _file(path: Path, *, without: Collection[str]) -> tuple[dict[str, Any], tuple[Notice, ...]]:
    """What the file sets of the rest; one that is damaged is told of, and sets nothing."""
    try:
        texts = read_settings(path)
        return {key: PARSERS[key](text) for key, text in texts.items() if key not in without}, ()
    except DamagedSettings as error:
        return {}, (_unread(path, error.reason),)
    except UsageError as error:
        return {}, (_unread(path, error.message),)


def _unread(path: Path, reason: str) -> Notice:
    text = (
        f"设置文件 {path} 看不懂，没有用它：{reason.rstrip('。')}。重新设置用：ybguide config set region 地方"
    )
    return Notice(kind="note", text=text)
