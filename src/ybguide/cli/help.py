"""The text of ``--help``: Chinese, broken by cells, never cut."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ybguide.text.width import pad, width
from ybguide.text.wrap import wrap

_WIDEST = 100
_GAP = 2
_BESIDE = 30
"""Cells that the meaning of a name needs to stand beside it."""
_HELP = "显示这段说明"


def command_help(command: Any, ctx: Any) -> str:
    """Usage, what it does, arguments, options, examples."""
    columns = _columns(ctx)
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    words = [f"[{param.human_readable_name}]" for param in arguments]
    usage = " ".join(["用法：" + ctx.command_path, *words, "[选项]"])
    lines = [*wrap(usage, columns), "", *_description(command.help, columns)]
    if arguments:
        rows = [(param.human_readable_name, param.help or "") for param in arguments]
        lines += ["", "内容：", *_rows(rows, columns)]
    lines += ["", "选项：", *_rows(_options(command), columns)]
    lines += _examples(command.epilog)
    return "\n".join(lines)


def group_help(group: Any, ctx: Any, summaries: Mapping[str, str]) -> str:
    """Usage, what it is for, the commands, the options, examples."""
    columns = _columns(ctx)
    lines = [*wrap(f"用法：{ctx.command_path} 命令 [选项]", columns), "", *_description(group.help, columns)]
    lines += ["", "命令：", *_rows(summaries.items(), columns)]
    lines += ["", "选项：", *_rows(_options(group), columns)]
    lines += _examples(group.epilog)
    return "\n".join(lines)


def _columns(ctx: Any) -> int:
    return int(min(ctx.obj.columns if ctx.obj else 80, _WIDEST))


def _description(text: str | None, columns: int) -> list[str]:
    return [line for part in (text or "").strip().splitlines() for line in wrap(part.strip(), columns)]


def _options(command: Any) -> Iterator[tuple[str, str]]:
    for param in command.params:
        if param.param_type_name == "option" and not param.hidden:
            names = "、".join([*param.opts, *param.secondary_opts])
            yield (f"{names} {param.metavar}" if param.metavar else names), param.help or ""
    yield "--help、-h", _HELP


def _examples(epilog: str | None) -> list[str]:
    if not epilog:
        return []
    # A command to copy must stay on one line, so examples are not broken.
    return ["", "例子：", *(f"  {line.strip()}" for line in epilog.strip().splitlines())]


def _rows(rows: Iterable[tuple[str, str]], columns: int) -> Iterator[str]:
    """Names on the left, their meaning hanging beside them, or below where there is no room."""
    listed = list(rows)
    left = min(max(width(name) for name, _ in listed) + 2 + _GAP, 30)
    for name, text in listed:
        head = pad(f"  {name}", left)
        beside = width(head) <= left and columns - left >= _BESIDE
        indent = left if beside else 6
        first, *rest = wrap(text, columns - indent)
        if beside:
            yield (head + first).rstrip()
        else:
            yield head.rstrip()
            yield " " * indent + first
        yield from (" " * indent + line for line in rest)
