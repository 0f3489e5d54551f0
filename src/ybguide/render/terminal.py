"""A checklist for a terminal, drawn with Rich. The only renderer that imports it.

Rich cuts Chinese in default table columns, breaks lines without 禁则 and reads content as markup, so lines
are broken here first and handed over as styled ``Text`` that Rich only colours. No right-hand border: old
Windows consoles draw box characters two cells wide.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Literal

from rich.console import Console
from rich.style import Style
from rich.text import Text

from ybguide.domain.address import Depth
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
    correction,
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
_WEB = re.compile(r"https?://[!-~]+")
"""Addresses that a terminal may open: with no character in them that it would take for its own."""
_COMMAND = "magenta"
_TITLE = "bold"
_TAP = "bold magenta"
_WARNING = "bold"
_QUIET = "dim"
_FOUND = "bold underline"
# Blue cannot be read on black, dark red neither, cyan and yellow not on white.
_WIDEST = 100
"""Longer lines are tiring to read, however wide the terminal."""
_TABLE_FROM = 90
"""Narrower than this, a table of many columns becomes one card a row."""
_HEADINGS = {"block": _TITLE, "part": _TITLE, "item": _TITLE, "list": _QUIET, "row": _TITLE}
_TONES = {"plain": "", "lead": _TITLE, "quiet": _QUIET}
_INDENTS = {"block": 0, "part": 2, "item": 2, "list": 4, "step": 8, "row": 2}


class _Line(Record):
    """A paragraph to be broken: ``first`` stands before the first line, spaces before the others."""

    text: Text
    first: str = ""
    first_style: str = ""
    whole: bool = False
    """Not to be broken by us: it is to be copied."""
    hang: int | None = None
    """Cells before the other lines, where these are not as many as of ``first``."""


class _Space(Record):
    """An empty line before a piece, a chapter or a step, or a rule, as far as there is room for it."""

    before: Literal["piece", "chapter", "step", "rule"]
    text: Text = Text()


class _Room(Record):
    """Where a part stands: inside what, and between margins how many cells apart."""

    rank: Rank | Literal["step"]
    columns: int
    calm: bool = False

    @property
    def indent(self) -> str:
        return " " * _INDENTS[self.rank]


def render(page: Page, surface: Surface) -> str:
    """The page for a terminal, as wide as was asked for or as it is; with ``color``, ANSI sequences.

    With ``links``, with or without colour, what is seen of an address of the web can be clicked.
    """
    room = surface.width or surface.columns
    columns = min(room, _WIDEST)
    output = io.StringIO()
    console = Console(
        file=output,
        width=max(room, 1),
        force_terminal=surface.color or surface.links,
        color_system="standard" if surface.color or surface.links else None,
        no_color=not surface.color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    lines: list[_Line | _Space] = [
        _Line(text=_text(page.title, _TITLE)),
        _Space(before="rule", text=_text("─" * min(columns, _title_width(page)))),
    ]
    for section in (*outline(page), *correction(page)):
        lines += [_PIECE, *_section(section, columns, calm=surface.calm)]
    # Printed at once: Rich prepares every call anew, which takes half the time of a page.
    pieces = _airy(_pieces_of(lines, columns), page.depth)
    texts = [piece.text if isinstance(piece, _Space) else piece for piece in pieces]
    console.print(_styled(Text("\n").join(texts), surface), soft_wrap=True)
    return output.getvalue().rstrip("\n") + "\n"


def _styled(text: Text, surface: Surface) -> Text:
    """The text with the styles that the surface understands; those of links are no names."""
    if not surface.links:
        text.spans = [span for span in text.spans if isinstance(span.style, str)]
    elif not surface.color:
        text.spans = [span for span in text.spans if not isinstance(span.style, str)]
    return text


def _pieces_of(lines: Iterable[_Line | _Space], columns: int) -> list[Text | _Space]:
    return [
        piece for line in lines for piece in ([line] if isinstance(line, _Space) else _broken(line, columns))
    ]


def _airy(pieces: Sequence[Text | _Space], depth: Depth) -> list[Text | _Space]:
    """The lines with as many empty ones between them as still leave the page in one window."""
    if depth is Depth.WHOLE:
        return _spaced(pieces, _SPACES[1])
    tries = [_spaced(pieces, spaces) for spaces in _SPACES]
    fitting = (lines for lines in tries if len(lines) <= _WINDOW and _first_step(lines) <= _FIRST)
    return next(fitting, tries[-1])


def _first_step(pieces: Sequence[Text | _Space]) -> int:
    """The line of the first step, 0 where there is none."""
    first = (
        number
        for number, piece in enumerate(pieces, 1)
        if isinstance(piece, Text) and piece.plain.startswith(_ONE)
    )
    return next(first, 0)


def _spaced(pieces: Iterable[Text | _Space], spaces: tuple[str, ...]) -> list[Text | _Space]:
    """With these spaces only, one of those that follow each other, and none at the end."""
    lines: list[Text | _Space] = []
    for piece in pieces:
        if not isinstance(piece, _Space) or (
            piece.before in spaces and (piece.text or not _is_empty(lines[-1]))
        ):
            lines.append(piece)
    while _is_empty(lines[-1]):
        lines.pop()
    return lines


def _is_empty(piece: Text | _Space) -> bool:
    return isinstance(piece, _Space) and not piece.text


def _title_width(page: Page) -> int:
    return max(width(line) for line in page.title.split("\n"))


_PIECE, _CHAPTER, _STEP = _Space(before="piece"), _Space(before="chapter"), _Space(before="step")
_SPACES = (
    ("rule", "piece", "chapter", "step"),
    ("rule", "piece", "chapter"),
    ("rule", "piece"),
    ("piece",),
    (),
)
_FIRST = 12
"""The line on which the first step is to stand at the latest."""
_ONE = f"  {BOX} 1."
_WINDOW = 22
"""Lines of a window of 24 that a page may take, so that the next prompt does not push its title out."""


def _broken(line: _Line, columns: int) -> Iterator[Text]:
    if line.whole:
        yield Text.assemble(line.first, line.text)
        return
    indent = width(line.first)
    if indent > columns // 2:
        # Too narrow to hang the text beside its mark.
        indent = 2
        yield from (_text(part, line.first_style) for part in wrap(visible(line.first.rstrip()), columns))
        first = _text(" " * indent)
    else:
        first = _text(line.first, line.first_style)
    rest = _text(" " * indent)
    if line.hang is not None and line.hang < indent:
        # A long label: what follows it is broken as one text with it.
        whole = Text.assemble(first, line.text)
        yield from _hanging(whole, columns, line.hang)
        return
    for number, piece in enumerate(_pieces(line.text, columns - indent)):
        # Joined, not added: the style of a mark must not run on into the text.
        yield Text.assemble(first if number == 0 else rest, piece)


def _hanging(text: Text, columns: int, hang: int) -> Iterator[Text]:
    first, *others = _pieces(text, columns)
    yield first
    if others:
        left = text[len(first.plain) :]
        left = left[len(left.plain) - len(left.plain.lstrip(" ")) :]
        yield from (Text.assemble(" " * hang, piece) for piece in _pieces(left, columns - hang))


def _pieces(text: Text, columns: int) -> list[Text]:
    """The lines of a styled text."""
    # Divided once: slicing anew for every line of a long text takes quadratic time.
    return list(text.divide([place for span in spans(text.plain, columns) for place in span])[1::2])


def _section(section: Section, columns: int, *, calm: bool = False) -> Iterator[_Line | _Space]:
    if section.rank in ("part", "item"):
        yield _CHAPTER
    if section.rank == "row":
        yield from _row(section, columns)
        return
    if section.title:
        indent = "" if section.rank in ("block", "part") else "  "
        yield _Line(text=_text(section.title, _HEADINGS[section.rank]), first=indent)
    room = _Room(rank=section.rank, columns=columns, calm=calm)
    for part in section.parts:
        yield from _part(part, room)


def _row(section: Section, columns: int) -> Iterator[_Line | _Space]:
    """What is to be ticked, side by side as far as it fits; an item is not broken unless it has to be."""
    yield _CHAPTER
    line = _text(f"{section.title}", _TITLE)
    for item in (visible(part.text) for part in section.parts if isinstance(part, Tick)):
        if width(line.plain) + width(f"  {BOX} {item}") <= columns:
            line = Text.assemble(line, f"  {BOX} ", _marked(item))
            continue
        yield _Line(text=line)
        line = Text.assemble(f"  {BOX} ", _marked(item))
        if width(line.plain) > columns:
            yield _Line(text=_marked(item), first=f"  {BOX} ")
            line = Text()
    if line:
        yield _Line(text=line)


def _part(part: Part, room: _Room) -> Iterable[_Line | _Space]:
    match part:
        case Say(text, tone):
            return (_Line(text=_marked(text, _TONES[tone]), first=room.indent),)
        case Point(text):
            return (_Line(text=_marked(text), first="  "),)
        case Warn(text):
            return (_warn(text, room.indent),)
        case Tick(text=text):
            return (_Line(text=_marked(text), first=f"{room.indent}{BOX} "),)
        case Labelled(label, text, kind):
            indent = {"item": "    ", "block": "", "part": ""}.get(room.rank, room.indent)
            said = _text(text, _QUIET) if kind == "other" else _marked(text)
            if kind == "address":
                said = _linked(text)
            style = _TITLE if room.rank in ("block", "part") else _QUIET
            hang = 2 if room.rank == "block" else None
            return (_Line(text=said, first=f"{indent}{label} ", first_style=style, hang=hang),)
        case Go():
            return _go(part, room)
        case Found():
            return _found(part)
        case Call():
            return (_Line(text=_marked(words.call(part.name, part.phone, part.covers)), first="  "),)
        case Step():
            return _step(part, room)
        case Grid():
            beside = room.columns >= _TABLE_FROM or _is_narrow(part, room.columns)
            return _grid(part, room.columns) if beside else _cards(part)
        case Foot():
            return _foot(part)
        case Section():
            return _section(part, room.columns, calm=room.calm)


def _text(content: str, style: str = "") -> Text:
    return Text(visible(content), style)


def _marked(text: str, style: str = "") -> Text:
    """Text with its on-screen labels set off."""
    marked = _text(text, style)
    marked.highlight_regex(_LABEL, _TAP)
    return marked


def _linked(url: str, style: str = "") -> Text:
    """An address of the web, to be clicked where the terminal can."""
    text = _text(url, style)
    if _WEB.fullmatch(url):
        text.stylize(Style(link=url))
    return text


def _warn(text: str, indent: str) -> _Line:
    return _Line(text=_marked(text, _WARNING), first=f"{indent}{words.WARNING} ", first_style=_WARNING)


def _step(step: Step, room: _Room) -> Iterator[_Line | _Space]:
    yield _STEP
    condition = f"（{step.condition}）" if step.condition else ""
    mark = pad(f"{step.number}.", 4)
    box, style = (TICKED, _QUIET) if step.done else (BOX, _TITLE)
    first = f"  {box} {mark}"
    said, parts = _marked(f"{condition}{step.do}", style), step.parts
    if parts and isinstance(parts[0], Labelled) and parts[0].kind == "path" and not room.calm:
        beside = Text.assemble(said, "  ", _marked(parts[0].text))
        if width(first) + width(beside.plain) <= room.columns:
            said, parts = beside, parts[1:]
    yield _Line(text=said, first=first, first_style=style)
    for part in parts:
        if room.calm:
            yield _STEP
        yield from _part(part, _Room(rank="step", columns=room.columns))


def _go(go: Go, room: _Room) -> Iterator[_Line]:
    command = _text(go.command, _COMMAND)
    if go.onward:
        said = f"{'；'.join(go.texts)}  "
        if width(room.indent + said + go.command) <= room.columns:
            yield _Line(text=Text.assemble(_marked(said), command), first=room.indent)
            return
        yield _Line(text=_marked(said.rstrip()), first=room.indent)
        yield _Line(text=command, first=f"{room.indent}  ", whole=True)
        return
    yield from (_Line(text=_marked(text), first="  ") for text in go.texts)
    yield _Line(text=command, first="    ", whole=True)


def _found(found: Found) -> Iterator[_Line]:
    # Joined, not added: the style of the kind must not run on into the name.
    said = _text(found.text)
    said.highlight_words(found.matched, _FOUND)
    name = Text.assemble((f"{found.kind}  ", _QUIET), said)
    yield _Line(text=name, first="  ")
    yield _Line(text=_text(found.command, _COMMAND), first="    ", whole=True)
    if found.snippet is not None:
        yield _Line(text=_marked(found.snippet, _QUIET), first="    ")


def _foot(foot: Foot) -> Iterator[_Line]:
    yield _Line(text=_marked(words.foot(foot.summary, foot.more), _QUIET))
    for source in foot.sources:
        yield _Line(text=_marked(words.source(source), _QUIET), first="  ")
        if source.url:
            yield _Line(text=_linked(source.url, _QUIET), first="    ")


def _cards(grid: Grid) -> Iterator[_Line | _Space]:
    for row in grid.rows:
        yield _CHAPTER
        yield _Line(text=_text(row[0], _TITLE))
        for title, cell in zip(grid.columns[1:], row[1:], strict=True):
            yield _Line(text=_marked(cell), first=f"  {title}  ", first_style=_QUIET)


def _is_narrow(grid: Grid, columns: int) -> bool:
    """Whether each row stands in one line."""
    longest = _longest([grid.columns, *grid.rows])
    return sum(longest) + 2 * (len(longest) - 1) <= columns


def _grid(grid: Grid, columns: int) -> Iterator[_Line | _Space]:
    """Columns side by side: each as wide as its content asks for, within what there is."""
    rows = [grid.columns, *grid.rows]
    widths, close = _widths(rows, columns), _is_narrow(grid, columns)
    for number, row in enumerate(rows):
        style = _TITLE if number == 0 else ""
        cells = [_pieces(_marked(cell, style), size) for cell, size in zip(row, widths, strict=True)]
        for pieces in zip_longest(*cells, fillvalue=Text()):
            line = Text()
            for piece, size in zip(pieces, widths, strict=True):
                line.append_text(piece).append(" " * (size - width(piece.plain) + 2))
            line.rstrip()
            yield _Line(text=line)
        if not close:
            yield _CHAPTER


def _longest(rows: list[tuple[str, ...]]) -> list[int]:
    return [max(width(visible(cell)) for cell in column) for column in zip(*rows, strict=True)]


def _widths(rows: list[tuple[str, ...]], columns: int) -> list[int]:
    """As wide as each column asks for; those that ask for more than an equal share divide what is left."""
    longest = _longest(rows)
    left, wide = columns - 2 * (len(longest) - 1), list(longest)
    while wide and (narrow := [size for size in wide if size <= left // len(wide)]):
        left -= sum(narrow)
        wide = [size for size in wide if size not in narrow]
    each, rest = divmod(max(left, len(wide)), len(wide)) if wide else (0, 0)
    result = []
    for size in longest:
        extra = 1 if size in wide and rest > 0 else 0
        rest -= extra
        result.append(each + extra if size in wide else size)
    return result
