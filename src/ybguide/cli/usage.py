"""What Typer says about a command line it cannot read → the same in Chinese, with the nearest choice."""

import re
from collections.abc import Sequence

# Typer re-exports only BadParameter of these; they have been here in every release from 0.26 to 0.28,
# the range that pyproject.toml allows.
from typer._click.exceptions import (
    BadArgumentUsage,
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
    UsageError,
)

from ybguide.errors import BadUsage, shorten

_EXTRA = re.compile(r"unexpected extra argument[s]? \((?P<words>.*)\)", re.DOTALL)


def unknown_command(asked: str, known: Sequence[str]) -> BadUsage:
    """A word that is no command."""
    # Needed only for a command line that cannot be read.
    from difflib import get_close_matches

    near = get_close_matches(asked[:40], known, n=1)
    guess = f"，您是不是要用 ybguide {near[0]}？" if near else "。"
    return BadUsage(
        problem=f"没有“{shorten(asked)}”这个命令{guess}",
        advice=f'要提问请用：ybguide faq "{shorten(asked)}"。全部命令：ybguide --help',
    )


def explain(error: ClickException) -> BadUsage:
    """The error of the parser as ours."""
    context = error.ctx if isinstance(error, UsageError) else None
    command = context.command_path if context else "ybguide"
    return BadUsage(problem=_problem(error), advice=f"用法见：{command} --help")


def _problem(error: ClickException) -> str:
    match error:
        case NoSuchOption():
            near = list(error.possibilities or ())
            guess = f"，您是不是要写 {near[0]}？" if near else "。"
            return f"没有 {shorten(error.option_name)} 这个选项{guess}"
        case MissingParameter():
            name = error.param.human_readable_name if error.param else ""
            return f"还缺少 {name}。"
        case BadParameter():
            name = error.param.opts[0] if error.param else ""
            return f"{name} 的值不对。"
        case BadOptionUsage():
            if "does not take a value" in error.message:
                return f"选项 {shorten(error.option_name)} 后面不能带值。"
            return f"选项 {shorten(error.option_name)} 后面要写一个值。"
        case BadArgumentUsage():
            return "写的内容个数不对。"
    if extra := _EXTRA.search(error.message):
        return f"多写了：{shorten(extra['words'])}。"
    return f"命令写得不对：{shorten(error.message)}"
