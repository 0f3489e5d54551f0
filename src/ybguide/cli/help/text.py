"""The text of ``--help``: Chinese, broken by cells, never cut."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ybguide.cli.options.switches import SWITCHES
from ybguide.text.width import pad, width
from ybguide.text.wrap import wrap

if TYPE_CHECKING:
    from ybguide.cli.help.description import Description, Input

_WIDEST = 100
_GAP = 2
_EVERYWHERE = f"每条命令还可以写 {'、'.join(switch.opts[0] for switch in SWITCHES)}，见 ybguide --help。"
_BESIDE = 30
"""Cells that the meaning of a name needs to stand beside it."""


def command_help(command: Any, ctx: Any) -> str:
    """Usage, what it does, arguments, options, examples."""
    return _text(command, ctx, {})


def group_help(group: Any, ctx: Any, summaries: Mapping[str, str]) -> str:
    """Usage, what it is for, the commands, the options, examples."""
    return _text(group, ctx, summaries)


def _text(command: Any, ctx: Any, summaries: Mapping[str, str]) -> str:
    # Every start imports this module; what describes commands is needed by those that ask for help.
    from ybguide.cli.help.description import describe
    from ybguide.domain.spelling import PROGRAM

    described = describe(command, ctx.command_path)
    columns = min(ctx.obj.columns if ctx.obj else 80, _WIDEST)
    lines = [*_usage(described, columns), "", *_paragraphs(described.text, columns)]
    for title, rows in (
        ("命令：", list(summaries.items())),
        ("要写的内容：", [(argument.names[0], argument.meaning) for argument in described.arguments]),
        ("选项：", [(_names(option), option.meaning) for option in described.options]),
    ):
        if rows:
            lines += ["", title, *_rows(rows, columns)]
    if described.path != PROGRAM:
        lines += ["", *wrap(_EVERYWHERE, columns)]
    if described.examples:
        # A command to copy must stay on one line, so examples are not broken.
        lines += ["", "例子：", *(f"  {example}" for example in described.examples)]
    if ctx.parent is None:
        lines += ["", *_correction(columns)]
    return "\n".join(lines)


def _correction(columns: int) -> Iterator[str]:
    """Where to write where something is wrong; the help of the whole program tells it."""
    from ybguide.text import correction

    yield correction.TITLE
    yield from (f"  {line}" for line in wrap(correction.wanted("哪条命令、哪一页"), columns - 2))
    yield f"  {correction.WHERE} {correction.URL}"


def _usage(described: "Description", columns: int) -> list[str]:
    return wrap(f"用法：{described.usage}", columns)


def _paragraphs(text: str, columns: int) -> list[str]:
    return [line for part in text.splitlines() for line in wrap(part.strip(), columns)]


def _names(option: "Input") -> str:
    names = "、".join(option.names)
    return f"{names} {option.value}" if option.value else names


def _rows(rows: Sequence[tuple[str, str]], columns: int) -> Iterator[str]:
    """Names on the left, their meaning hanging beside them, or below where there is no room."""
    left = min(max(width(name) for name, _ in rows) + 2 + _GAP, 30)
    for name, text in rows:
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
