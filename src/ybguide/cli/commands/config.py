"""``ybguide config``: what is wanted every time."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from ybguide.cli.completion.values import any_of, settings
from ybguide.cli.environment import Environment
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options.precedence import PARSERS, Origin, Settled, variable
from ybguide.cli.options.values import one_of
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import write
from ybguide.cli.output.waiting import Waiting
from ybguide.cli.read import Reader, keeping
from ybguide.errors import FileTrouble
from ybguide.guidebook.book import Guidebook
from ybguide.places import place_of
from ybguide.settings import KEYS, DamagedSettings, changed, settings_path
from ybguide.view.page import Page
from ybguide.view.settings import NAMES, Setting, settings_page

_ORIGINS: Mapping[Origin, str] = {"flag": "命令里写的", "environment": "环境变量", "file": "设置文件"}

app = typer.Typer(
    cls=GuideGroup,
    add_completion=False,
    rich_markup_mode=None,
    help="设置每次都用的：地方、格式、颜色、宽度、详略。命令里写了的，先听命令的。",
    epilog="ybguide config set region 德阳\nybguide config show\nybguide config unset region",
)


def _key(value: str) -> str:
    return one_of("设置", value, KEYS)


Key = Annotated[
    str,
    typer.Argument(
        metavar="设置",
        parser=_key,
        autocompletion=any_of(KEYS, [NAMES[key] for key in KEYS]),
        help=f"设哪一样：{'、'.join(KEYS)}",
    ),
]


@app.command(
    "set",
    cls=GuideCommand,
    help="设好一样，以后每次都用它。",
    epilog="ybguide config set region 德阳\nybguide config set format plain\nybguide config set more yes",
)
def set_(
    context: typer.Context,
    key: Key,
    value: Annotated[str, typer.Argument(metavar="值", autocompletion=settings, help="设成什么")],
) -> None:
    if key == "region":
        place_of(Guidebook.open(progress=Waiting(context.obj)).store, value)
    else:
        PARSERS[key](value)
    _change(context.obj, key, value)
    write(f"设好了：{NAMES[key]}是 {value}。\n", context.obj.stdout)


@app.command(cls=GuideCommand, help="取消一样设置。", epilog="ybguide config unset region")
def unset(context: typer.Context, key: Key) -> None:
    _change(context.obj, key, None)
    write(f"取消了：{NAMES[key]}不再设了。\n", context.obj.stdout)


@app.command(
    cls=GuideCommand,
    help="看现在的设置，每一样是从哪里来的：命令、环境变量，还是设置文件。",
    epilog="ybguide config show\nybguide config show -r 成都",
)
@keeping
def show(reader: Reader) -> Page:
    settings = [_setting(key, reader.settled) for key in KEYS]
    return settings_page(settings, str(_path(reader.environment)))


def _setting(key: str, settled: Settled) -> Setting:
    origin = settled.origins.get(key)
    if origin is None:
        return Setting(key=key, value=None, origin="没有设，按平常的来")
    words = f"{_ORIGINS[origin]} {variable(key)}" if origin == "environment" else _ORIGINS[origin]
    return Setting(key=key, value=_written(getattr(settled.display, key)), origin=words)


def _written(value: Any) -> str:
    """A value as it is set."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _path(environment: Environment) -> Path:
    return environment.settings or settings_path()


def _change(environment: Environment, key: str, value: str | None) -> None:
    """Change the file. Raises ``DamagedSettings`` for one that is no TOML, ``FileTrouble``."""
    path = _path(environment)
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        new = changed(text, key, value)
        path.parent.mkdir(parents=True, exist_ok=True)
    except ValueError as error:
        raise DamagedSettings(path=str(path), reason=str(error)) from None
    except OSError as error:
        raise FileTrouble.of(error, action="改设置文件", path=str(path)) from error
    write_file(new, path, overwrite=True)
