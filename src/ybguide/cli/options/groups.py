"""Options in groups: Typer knows single parameters, commands want the values that belong together.

A group is a frozen dataclass whose fields are annotated as Typer options.
"""

import inspect
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any


def fields_of(group: type) -> Mapping[str, inspect.Parameter]:
    """The options of a group, as parameters of a command."""
    return inspect.signature(group).parameters


def gathered(command: Callable[..., None], groups: Mapping[str, type]) -> Callable[..., None]:
    """The command with the options of all groups; it is handed one value for each group, by its name."""

    @wraps(command)
    def run(**arguments: Any) -> None:
        made = {
            name: group(**{field: arguments.pop(field) for field in fields_of(group)})
            for name, group in groups.items()
        }
        command(**arguments, **made)

    own = [p for p in inspect.signature(command).parameters.values() if p.name not in groups]
    options = [parameter for group in groups.values() for parameter in fields_of(group).values()]
    run.__signature__ = inspect.Signature([*own, *options])  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *options)}
    return run


def taking(**groups: type) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """``gathered`` as a decorator: the groups by the names under which the command is handed them."""
    return lambda command: gathered(command, groups)
