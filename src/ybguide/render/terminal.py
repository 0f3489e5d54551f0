"""A checklist for a terminal, drawn with Rich. The only renderer that imports it.

Rich cuts Chinese in default table columns, breaks lines without 禁则 and reads content as markup, so lines
are broken here first and handed over as styled ``Text`` that Rich only colours. No right-hand border: old
Windows consoles draw box characters two cells wide.
"""

import io
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, zip_longest
from typing import Literal

from rich.console import Console
from rich.text import Text

from ybguide.record import Record
from ybguide.render import words
from ybguide.render.outline import (
    Call,
    Foot,
    Found,
    Go,
    Grid,
    Labelled,
    Part,
    Point,
    Rank,
    Say,
    Section,
    Step,
    Tick,
    Warn,
    outline,
)
from ybguide.render.surface import Surface
from ybguide.text.visible import visible
from ybguide.text.width import pad, width
from ybguide.text.wrap import spans, wrap
from ybguide.view.page import Page

BOX = "☐"
TICKED = "☑"
_LABEL = re.compile(r"【[^】]*】")
_COMMAND = "cyan"
_TITLE = "bold"
_HEADING = "bold blue"
_WARNING = "bold red"
_QUIET = "dim"
_DONE = "green"
_WIDEST = 100
"""Longer lines are tiring to read, however wide the terminal."""
_TABLE_FROM = 90
"""Narrower than this, a table of many columns becomes one card a row."""
_HEADINGS = {"block": _HEADING, "part": _HEADING, "item": _TITLE, "list": _QUIET}
_TONES = {"plain": "", "lead": _TITLE, "quiet": _QUIET}
_INDENTS = {"block": 0, "part": 2, "item": 2, "list": 4, "step": 8}


class _Line(Record):
    """A paragraph to be broken: ``first`` stands before the first line, spaces before the others."""

    text: Text
    first: str = ""
    first_style: str = ""


class _Room(Record):
    """Where a part stands: inside what, and between margins how many cells apart."""

    rank: Rank | Literal["step"]
    columns: int

    @property
    def indent(self) -> str:
        return " " * _INDENTS[self.rank]


def render(page: Page, surface: Surface) -> str:
    """The page for a terminal, as wide as was asked for or as it is; with ``color``, ANSI sequences."""
    room = surface.width or surface.columns
    columns = min(room, _WIDEST)
    output = io.StringIO()
    console = Console(
        file=output,
        width=max(room, 1),
        force_terminal=surface.color,
        color_system="standard" if surface.color else None,
        no_color=not surface.color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    lines = [
        _Line(text=_text(page.title, _TITLE)),
        _Line(text=_text("─" * min(columns, _title_width(page)))),
    ]
    for section in outline(page):
        lines += [_BLANK, *_section(section, columns)]
    shown = (line for before, line in pairwise([_BLANK, *lines]) if not line is before is _BLANK)
    # Printed at once: Rich prepares every call anew, which takes half the time of a page.
    pieces = [text for line in shown for text in _broken(line, columns)]
    console.print(Text("\n").join(pieces), soft_wrap=True)
    return output.getvalue().rstrip("\n") + "\n"


def _title_width(page: Page) -> int:
    return max(width(line) for line in page.title.split("\n"))


_BLANK = _Line(text=Text())


def _broken(line: _Line, columns: int) -> Iterator[Text]:
    indent = width(line.first)
    if indent > columns // 2:
        # Too narrow to hang the text beside its mark.
        indent = 2
        yield from (_text(part, line.first_style) for part in wrap(visible(line.first.rstrip()), columns))
        first = _text(" " * indent)
    else:
        first = _text(line.first, line.first_style)
    rest = _text(" " * indent)
    for number, piece in enumerate(_pieces(line.text, columns - indent)):
        # Joined, not added: the style of a mark must not run on into the text.
        yield Text.assemble(first if number == 0 else rest, piece)


def _pieces(text: Text, columns: int) -> list[Text]:
    """The lines of a styled text."""
    # Divided once: slicing anew for every line of a long text takes quadratic time.
    return list(text.divide([place for span in spans(text.plain, columns) for place in span])[1::2])


def _section(section: Section, columns: int) -> Iterator[_Line]:
    if section.rank in ("part", "item"):
        yield _BLANK
    if section.title:
        indent = "" if section.rank in ("block", "part") else "  "
        yield _Line(text=_text(section.title, _HEADINGS[section.rank]), first=indent)
    room = _Room(rank=section.rank, columns=columns)
    for part in section.parts:
        yield from _part(part, room)


def _part(part: Part, room: _Room) -> Iterable[_Line]:
    match part:
        case Say(text, tone):
            return (_Line(text=_marked(text, _TONES[tone]), first=room.indent),)
        case Point(text):
            return (_Line(text=_marked(text), first="  "),)
        case Warn(text):
            return (_warn(text, room.indent),)
        case Tick(text=text):
            return (_Line(text=_marked(text), first=f"{room.indent}{BOX} "),)
        case Labelled(label, text):
            indent = "    " if room.rank == "item" else room.indent
            return (_Line(text=_marked(text), first=f"{indent}{label} ", first_style=_QUIET),)
        case Go():
            return _go(part, room)
        case Found():
            return _found(part)
        case Call():
            return (_Line(text=_marked(words.call(part.name, part.phone, part.covers)), first="  "),)
        case Step():
            return _step(part, room)
        case Grid():
            return _grid(part, room.columns) if room.columns >= _TABLE_FROM else _cards(part)
        case Foot():
            return _foot(part)
        case Section():
            return _section(part, room.columns)


def _text(content: str, style: str = "") -> Text:
    return Text(visible(content), style)


def _marked(text: str, style: str = "") -> Text:
    """Text with its on-screen labels set off."""
    marked = _text(text, style)
    marked.highlight_regex(_LABEL, "bold cyan")
    return marked


def _warn(text: str, indent: str) -> _Line:
    return _Line(text=_marked(text, _WARNING), first=f"{indent}{words.WARNING} ", first_style=_WARNING)


def _step(step: Step, room: _Room) -> Iterator[_Line]:
    condition = f"（{step.condition}）" if step.condition else ""
    mark = pad(f"{step.number}.", 4)
    box, style = (TICKED, _DONE) if step.done else (BOX, _TITLE)
    yield _Line(text=_marked(f"{condition}{step.do}", style), first=f"  {box} {mark}", first_style=style)
    for part in step.parts:
        yield from _part(part, _Room(rank="step", columns=room.columns))


def _go(go: Go, room: _Room) -> Iterator[_Line]:
    command = _text(go.command, _COMMAND)
    if go.onward:
        yield _Line(text=_marked(f"{'；'.join(go.texts)}  ") + command, first=room.indent)
        return
    yield from (_Line(text=_marked(text), first="  ") for text in go.texts)
    yield _Line(text=command, first="    ")


def _found(found: Found) -> Iterator[_Line]:
    name = _text(f"{found.kind}  ", _QUIET) + _text(found.text)
    name.highlight_words(found.matched, "bold yellow")
    yield _Line(text=name, first="  ")
    yield _Line(text=_text(found.command, _COMMAND), first="    ")
    if found.snippet is not None:
        yield _Line(text=_marked(found.snippet, _QUIET), first="    ")


def _foot(foot: Foot) -> Iterator[_Line]:
    yield _Line(text=_marked(f"{words.BASIS}：{foot.summary}", _QUIET))
    for source in foot.sources:
        yield _Line(text=_marked(words.source(source), _QUIET), first="  ")
        if source.url:
            yield _Line(text=_marked(source.url, _QUIET), first="    ")


def _cards(grid: Grid) -> Iterator[_Line]:
    for row in grid.rows:
        yield _BLANK
        yield _Line(text=_text(row[0], _TITLE))
        for title, cell in zip(grid.columns[1:], row[1:], strict=True):
            yield _Line(text=_marked(cell), first=f"  {title}  ", first_style=_QUIET)


def _grid(grid: Grid, columns: int) -> Iterator[_Line]:
    """Columns side by side: each as wide as its content asks for, within what there is."""
    rows = [grid.columns, *grid.rows]
    widths = _widths(rows, columns)
    for number, row in enumerate(rows):
        style = _TITLE if number == 0 else ""
        cells = [_pieces(_marked(cell, style), size) for cell, size in zip(row, widths, strict=True)]
        for pieces in zip_longest(*cells, fillvalue=Text()):
            line = Text()
            for piece, size in zip(pieces, widths, strict=True):
                line.append_text(piece).append(" " * (size - width(piece.plain) + 2))
            line.rstrip()
            yield _Line(text=line)
        yield _BLANK


def _widths(rows: list[tuple[str, ...]], columns: int) -> list[int]:
    longest = [max(width(visible(cell)) for cell in column) for column in zip(*rows, strict=True)]
    free = columns - 2 * (len(longest) - 1)
    share = free // len(longest)
    narrow = sum(size for size in longest if size <= share)
    wide = [size for size in longest if size > share]
    if not wide:
        return longest
    each, rest = divmod(free - narrow, len(wide))
    result = []
    for size in longest:
        extra = 1 if size > share and rest > 0 else 0
        rest -= extra
        result.append(size if size <= share else each + extra)
    return result
