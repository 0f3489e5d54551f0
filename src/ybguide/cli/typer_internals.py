"""Everything that we use of Typer and that Typer does not offer: the only module that may.

Typer re-exports only ``BadParameter`` of its parser's errors, and nothing of its completion. These names have
stood where they stand from 0.26 to 0.28, the range that ``pyproject.toml`` allows; 0.29 imports pydantic for
every command it runs, which doubles the start-up time. Raising the bound begins with this module.

``import typer`` has loaded all of it already.
"""

from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
)
from typer._click.exceptions import UsageError as ParseError
from typer._click.shell_completion import split_arg_string
from typer._completion_classes import BashComplete
from typer._completion_shared import get_completion_script

__all__ = [
    "BadOptionUsage",
    "BadParameter",
    "BashComplete",
    "ClickException",
    "MissingParameter",
    "NoSuchOption",
    "ParseError",
    "get_completion_script",
    "split_arg_string",
]
