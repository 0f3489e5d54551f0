"""The options as they count: those written on the command line, then variables, then the settings file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import typer

from ybguide.cli.environment import Environment
from ybguide.cli.options.display import Display, color_of, width_of
from ybguide.cli.options.groups import fields_of
from ybguide.cli.options.values import one_of
from ybguide.errors import BadUsage
from ybguide.record import Record
from ybguide.settings import KEYS, DamagedSettings, read_settings, settings_path
from ybguide.view.page import Notice

Origin = Literal["flag", "environment", "file"]
_READ = ("rich", "plain", "wechat", "markdown")


def _format_to_read(value: str) -> str:
    """A format for every time: programs and printers are not there every time."""
    return one_of("format", value, _READ)


PARSERS: Mapping[str, Callable[[str], Any]] = {
    "format": _format_to_read,
    "color": color_of,
    "width": width_of,
}


class Settled(Record):
    """The options, where the ones that can be set came from, and what is to be said about them."""

    display: Display
    origins: Mapping[str, Origin]
    notices: tuple[Notice, ...] = ()


def settle(context: typer.Context, display: Display, environment: Environment) -> Settled:
    """What counts for this command. Raises ``BadUsage`` for a variable that cannot be understood."""
    inherited, written = _inherited(context, display)
    given, notices = _given(environment, [key for key in KEYS if key not in written])
    origins: dict[str, Origin] = {key: "flag" for key in KEYS if key in written}
    origins |= {key: origin for key, (_, origin) in given.items()}
    values = {key: value for key, (value, _) in given.items()}
    return Settled(display=replace(inherited, **values), origins=origins, notices=notices)


def variable(key: str) -> str:
    """The variable of the environment that sets a key."""
    return f"YBGUIDE_{key.upper()}"


def _given(
    environment: Environment, keys: list[str]
) -> tuple[dict[str, tuple[Any, Origin]], tuple[Notice, ...]]:
    given: dict[str, tuple[Any, Origin]] = {}
    for key in keys:
        if text := environment.variables.get(variable(key)):
            given[key] = _from_variable(key, text), "environment"
    path = environment.settings or settings_path()
    try:
        settings = read_settings(path)
        found = {
            key: _parsed(key, text) for key, text in settings.items() if key in keys and key not in given
        }
    except DamagedSettings as error:
        return given, (_unread(path, error.reason),)
    except BadUsage as error:
        return given, (_unread(path, error.message),)
    return {key: (value, "file") for key, value in found.items()} | given, ()


def _from_variable(key: str, text: str) -> Any:
    try:
        return _parsed(key, text)
    except BadUsage as error:
        raise BadUsage(problem=f"环境变量 {variable(key)}：{error.message}", advice=error.hint) from None


def _parsed(key: str, text: str) -> Any:
    return PARSERS[key](text) if key in PARSERS else text


def _unread(path: Path, reason: str) -> Notice:
    text = (
        f"设置文件 {path} 看不懂，没有用它：{reason.rstrip('。')}。重新设置用：ybguide config set region 地方"
    )
    return Notice(kind="note", text=text)


def _inherited(context: typer.Context, display: Display) -> tuple[Display, set[str]]:
    """Options written before the command count as well, unless they are written after it too."""
    written = {name for name in fields_of(Display) if _written(context, name)}
    before: dict[str, Any] = {}
    outer = context.parent
    while outer is not None:
        for name in fields_of(Display):
            if name not in written and name not in before and _written(outer, name):
                before[name] = outer.params[name]
        outer = outer.parent
    # Typer turns names of files into paths only for the command that it calls.
    if "output" in before:
        before["output"] = Path(before["output"])
    if "content" in before:
        before["content"] = [Path(folder) for folder in before["content"]]
    return replace(display, **before), written | before.keys()


def _written(context: Any, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"
