"""The switches that every command takes and that mean the same for all: before the command or after it.

They say something about what surrounds a command, and are kept in its ``Environment``.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from typer.core import TyperOption

DEBUG = "--debug"


_ABOUT: Mapping[str, tuple[str, dict[str, bool]]] = {
    "--no-color": ("不用颜色，同 --color never", {"colorless": True}),
    "--no-input": ("什么都不问：适合写在脚本里", {"asks": False}),
    # Read by ``program``, since it counts for a command line that cannot be read, too.
    DEBUG: ("出错时多打印一段给维护者看的，以及发到哪里", {}),
}


def _switch(name: str, *, hidden: bool) -> TyperOption:
    about, said = _ABOUT[name]

    def note(context: Any, _: Any, wanted: bool) -> None:  # noqa: FBT001 - the shape of a callback
        # Completion has no environment to change.
        if wanted and context.obj is not None:
            context.obj = replace(context.obj, **said)

    return TyperOption(
        param_decls=[name],
        is_flag=True,
        default=False,
        expose_value=False,
        is_eager=True,
        callback=note,
        help=about,
        hidden=hidden,
    )


SWITCHES = tuple(_switch(name, hidden=False) for name in _ABOUT)
"""As the program takes them, which tells of them."""
INHERITED = tuple(_switch(name, hidden=True) for name in _ABOUT)
"""As every command takes them, too; their help would make that of each command longer."""
