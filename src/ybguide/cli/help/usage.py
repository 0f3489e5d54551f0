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

_EXTRA = re.compile(r"unexpected extra argument(?:s|\(s\))? \((?P<words>.*)\)", re.DOTALL)


def unknown_command(asked: str, known: Sequence[str], path: str) -> BadUsage:
    """A word that is no command of the group whose command line begins with ``path``."""
    # Needed only for a command line that cannot be read.
    from difflib import get_close_matches

    near = get_close_matches(asked[:40], known, n=1)
    guess = f"，您是不是要用 {path} {near[0]}？" if near else "。"
    return BadUsage(
        problem=f"没有“{shorten(asked)}”这个命令{guess}",
        advice=f'要提问请用：ybguide faq "{shorten(asked)}"。全部命令：{path} --help',
    )


def explain(error: ClickException, command: str) -> BadUsage:
    """The error of the parser as ours; ``command`` is the one that was called, where the error is mute."""
    context = error.ctx if isinstance(error, UsageError) else None
    path = context.command_path if context else f"ybguide {command}".strip()
    return BadUsage(problem=_problem(error), advice=f"{_nearest(error, path)}用法见：{path} --help")


def _nearest(error: ClickException, path: str) -> str:
    """A channel is an option; without its mark it is the likeliest slip."""
    extra = _EXTRA.search(error.message)
    if extra is None or path.rsplit(maxsplit=1)[-1] not in ("activate", "family-add"):
        return ""
    return f"渠道要写在 -c 后面：{path} -c {shorten(extra['words'])}。"


def _problem(error: ClickException) -> str:
    match error:
        case NoSuchOption():
            near = list(error.possibilities or ())
            guess = f"，您是不是要写 {near[0]}？" if near else "。"
            return f"没有 {shorten(error.option_name)} 这个选项{guess}"
        case MissingParameter():
            return f"还缺少 {_name(error)}。"
        case BadParameter():
            return f"{_name(error)} 的值不对。"
        case BadOptionUsage():
            if "does not take a value" in error.message:
                return f"选项 {shorten(error.option_name)} 后面不能带值。"
            return f"选项 {shorten(error.option_name)} 后面要写一个值。"
        case BadArgumentUsage():
            return "写的内容个数不对。"
    if extra := _EXTRA.search(error.message):
        return f"多写了：{shorten(extra['words'])}。"
    if isinstance(error, UsageError) and "Missing command" in error.message and error.ctx:
        names = error.ctx.command.list_commands(error.ctx)  # type: ignore[attr-defined]
        return f"后面还要写一个命令：{'、'.join(names)}。"
    return f"命令写得不对：{shorten(error.message)}"


def _name(error: BadParameter) -> str:
    """What an option or an argument is called on the command line."""
    if error.param is None:
        return ""
    options = [name for name in error.param.opts if name.startswith("-")]
    return max(options, key=len) if options else error.param.human_readable_name
