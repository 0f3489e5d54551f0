"""``ybguide config``: what is wanted every time."""

from pathlib import Path
from typing import Annotated

import typer

from ybguide.cli.completion.values import any_of
from ybguide.cli.environment import Environment
from ybguide.cli.group import GuideCommand, GuideGroup
from ybguide.cli.options.precedence import PARSERS, variable
from ybguide.cli.options.values import one_of
from ybguide.cli.output.files import write_file
from ybguide.cli.output.stream import write
from ybguide.cli.read import Reader, reading
from ybguide.errors import BadUsage, FileTrouble
from ybguide.library import open_library
from ybguide.names import resolve
from ybguide.settings import KEYS, changed, settings_path
from ybguide.view.page import Page
from ybguide.view.settings import NAMES, Setting, settings_page

_ORIGINS = {"flag": "命令里写的", "environment": "环境变量", "file": "设置文件"}

app = typer.Typer(
    cls=GuideGroup,
    add_completion=False,
    rich_markup_mode=None,
    help="设置每次都用的：地方、格式、颜色、宽度。命令里写了的，先听命令的。",
    epilog="ybguide config set region 德阳\nybguide config show\nybguide config unset region",
)


def _key(value: str) -> str:
    return one_of("设置", value, KEYS)


Key = Annotated[
    str,
    typer.Argument(
        metavar="设置", parser=_key, autocompletion=any_of(KEYS), help=f"设哪一样：{'、'.join(KEYS)}"
    ),
]


@app.command(
    "set",
    cls=GuideCommand,
    help="设好一样，以后每次都用它。",
    epilog="ybguide config set region 德阳\nybguide config set format plain",
)
def set_(
    context: typer.Context, key: Key, value: Annotated[str, typer.Argument(metavar="值", help="设成什么")]
) -> None:
    if key == "region":
        resolve(open_library(), "region", value)
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
@reading
def show(reader: Reader) -> Page:
    display, origins = reader.settled.display, reader.settled.origins
    settings = []
    for key in KEYS:
        origin = origins.get(key)
        words = _ORIGINS[origin] + (f" {variable(key)}" if origin == "environment" else "") if origin else ""
        value = str(getattr(display, key)) if origin else None
        settings.append(Setting(key=key, value=value, origin=words or "没有设，按平常的来"))
    return settings_page(settings, str(_path(reader.environment)))


def _path(environment: Environment) -> Path:
    return environment.settings or settings_path()


def _change(environment: Environment, key: str, value: str | None) -> None:
    """Change the file. Raises ``BadUsage`` for one that is no TOML, ``FileTrouble``."""
    path = _path(environment)
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        new = changed(text, key, value)
        path.parent.mkdir(parents=True, exist_ok=True)
    except ValueError as error:
        raise BadUsage(
            problem=f"设置文件看不懂，没有动它：{path}（{error}）",
            advice="请改好这个文件，或者把它移到别处再设。",
        ) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileTrouble(action="改设置文件", path=str(path), reason=reason) from error
    write_file(new, path)
