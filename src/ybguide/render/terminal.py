"""A checklist for a terminal, drawn with Rich. The only renderer that imports it.

Rich cuts Chinese in default table columns, breaks lines without 禁则 and reads content as markup, so lines
are broken here first and handed over as styled ``Text`` that Rich only colours. No right-hand border: old
Windows consoles draw box characters two cells wide.
"""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from ybguide.domain.reference import Conflict, Contact
from ybguide.render import words
from ybguide.text.visible import visible
from ybguide.text.width import pad, width
from ybguide.text.wrap import spans, wrap
from ybguide.view.page import (
    AnswerView,
    Basis,
    Block,
    Entries,
    FixView,
    GuideView,
    Hits,
    Link,
    Links,
    Notice,
    Page,
    Paragraph,
    RuleView,
    SceneView,
    StepView,
    Table,
    Ways,
)

BOX = "☐"
_LABEL = re.compile(r"【[^】]*】")
_COMMAND = "cyan"
_TITLE = "bold"
_HEADING = "bold blue"
_WARNING = "bold red"
_QUIET = "dim"
_WIDEST = 100
"""Longer lines are tiring to read, however wide the terminal."""
_TABLE_FROM = 90
"""Narrower than this, a table of many columns becomes one card a row."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    """A paragraph to be broken: ``first`` stands before the first line, spaces before the others."""

    text: Text
    first: str = ""
    first_style: str = ""


def render(page: Page, width: int, *, color: bool) -> str:
    """The page for a terminal of ``width`` cells; with ``color``, ANSI sequences for its styles."""
    columns = min(width, _WIDEST)
    output = io.StringIO()
    console = Console(
        file=output,
        width=max(width, 1),
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    lines = [
        _Line(text=_text(page.title, _TITLE)),
        _Line(text=_text("─" * min(columns, _title(page)))),
    ]
    for block in page.blocks:
        lines += [_BLANK, *_block(block, page, columns)]
    for line in lines:
        for text in _broken(line, columns):
            console.print(text, soft_wrap=True)
    return output.getvalue().rstrip("\n") + "\n"


def _title(page: Page) -> int:
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
    lines = spans(line.text.plain, columns - indent)
    # Divided once: slicing anew for every line of a long text takes quadratic time.
    pieces = line.text.divide([place for span in lines for place in span])[1::2]
    for number, piece in enumerate(pieces):
        # Joined, not added: the style of a mark must not run on into the text.
        yield Text.assemble(first if number == 0 else rest, piece)


def _block(block: Block, page: Page, columns: int) -> Iterable[_Line]:
    match block:
        case Paragraph():
            return (_say(block.text),)
        case Notice():
            return (_warn(block.text, "") if block.kind == "warning" else _say(block.text),)
        case Links():
            return _links(block.title, block.links)
        case GuideView() | SceneView():
            return _procedure(block, page.title)
        case Ways():
            return _ways(block)
        case RuleView():
            return _rule(block)
        case AnswerView():
            return _answer(block)
        case FixView():
            return _fix(block)
        case Hits():
            return _hits(block)
        case Entries():
            return _entries(block)
        case Table():
            return _table(block, columns)
        case Basis():
            return _basis(block)


def _text(content: str, style: str = "") -> Text:
    return Text(visible(content), style)


def _say(text: str, indent: str = "", style: str = "") -> _Line:
    return _Line(text=_marked(text, style), first=indent)


def _marked(text: str, style: str = "") -> Text:
    """Text with its on-screen labels set off."""
    marked = _text(text, style)
    marked.highlight_regex(_LABEL, "bold cyan")
    return marked


def _warn(text: str, indent: str) -> _Line:
    return _Line(text=_marked(text, _WARNING), first=f"{indent}注意 ", first_style=_WARNING)


def _heading(text: str) -> Iterator[_Line]:
    yield _BLANK
    yield _Line(text=_text(text, _HEADING))


def _procedure(guide: GuideView | SceneView, page_title: str) -> Iterator[_Line]:
    if guide.title != page_title:
        yield _Line(text=_text(guide.title, _HEADING))
    yield _say(guide.summary)
    facts = [f"{words.LOCAL}：{guide.region}"] if isinstance(guide, GuideView) and guide.region else []
    facts += [words.minutes(guide.minutes)] if guide.minutes else []
    facts += [f"适用于{guide.condition}"] if guide.condition else []
    if facts:
        yield _say("，".join(facts), style=_QUIET)
    if guide.needs:
        yield from _heading(words.NEEDS)
        yield from (_say(words.item(need), f"  {BOX} ") for need in guide.needs)
    if guide.gap:
        yield _BLANK
        yield _say(guide.gap)
    if guide.steps:
        yield from _heading(words.STEPS)
    for step in guide.steps:
        yield from _step(step)
    yield from _listed(words.LIMITS, map(words.item, guide.limits))
    yield from _fixes(guide.steps)
    yield from _listed(words.DONE, [guide.done] if guide.done else [])
    yield from _ending(guide.conflicts, guide.next, guide.contacts, guide.basis)


def _step(step: StepView) -> Iterator[_Line]:
    indent = " " * 8
    condition = f"（{step.condition}）" if step.condition else ""
    mark = pad(f"{step.number}.", 4)
    yield _Line(text=_marked(f"{condition}{step.do}", _TITLE), first=f"  {BOX} {mark}", first_style=_TITLE)
    if path := words.path(step):
        yield _Line(text=_marked(path), first=f"{indent}依次点 ")
    for other in step.also:
        yield _Line(
            text=_marked(words.other_path(other)),
            first=f"{indent}{words.other_label(step, other)} ",
            first_style=_QUIET,
        )
    yield from (_say(note, indent) for note in step.notes)
    yield from (_warn(warning, indent) for warning in step.warnings)
    if step.evidence.confidence == "low":
        yield _say(words.LOW, indent, _QUIET)


def _fixes(steps: Iterable[StepView]) -> Iterator[_Line]:
    links = [Link(label=words.fix(step, link), command=link.command) for step in steps for link in step.fixes]
    if links:
        yield from _heading(words.FIXES)
        yield from (_Line(text=_link(link), first="  ") for link in links)


def _listed(title: str, texts: Iterable[str]) -> Iterator[_Line]:
    """A heading with its lines; nothing where there are none."""
    lines = [_say(text, "  ") for text in texts]
    if lines:
        yield from _heading(title)
        yield from lines


def _link(link: Link) -> Text:
    return _marked(f"{link.label}  ") + _text(link.command, _COMMAND)


def _links(title: str, links: Iterable[Link]) -> Iterator[_Line]:
    yield _Line(text=_text(title, _HEADING))
    for link in links:
        yield _say(link.label, "  ")
        yield _Line(text=_text(link.command, _COMMAND), first="    ")


def _ways(block: Ways) -> Iterator[_Line]:
    yield _Line(text=_text(block.title, _HEADING))
    for titles, command in words.by_command(block.guides):
        yield from (_say(title, "  ") for title in titles)
        yield _Line(text=_text(command, _COMMAND), first="    ")


def _ending(
    conflicts: Iterable[Conflict],
    links: Iterable[Link],
    contacts: Iterable[Contact],
    basis: Basis,
) -> Iterator[_Line]:
    yield from _listed(words.CONFLICTS, map(words.conflict, conflicts))
    if links:
        yield from _heading(words.NEXT)
        yield from (_Line(text=_link(link), first="  ") for link in links)
    yield from _listed(words.CONTACTS, map(words.contact, contacts))
    yield _BLANK
    yield from _basis(basis)


def _basis(basis: Basis) -> Iterator[_Line]:
    yield _say(f"{words.BASIS}：{basis.summary}", style=_QUIET)
    for source in basis.sources:
        yield _say(words.source(source), "  ", _QUIET)
        if source.url:
            yield _say(source.url, "    ", _QUIET)


def _rule(rule: RuleView) -> Iterator[_Line]:
    yield _Line(text=_text(rule.title, _HEADING))
    yield _say(rule.summary)
    for case in rule.cases:
        yield _BLANK
        yield _Line(text=_text(case.name, _TITLE), first="  ")
        yield _say(case.text, "  ")
        yield _say(words.PAPERS, "  ", _QUIET)
        yield from (_say(paper, f"    {BOX} ") for paper in case.papers)
    yield from _listed(words.CONFLICTS, map(words.conflict, rule.conflicts))
    yield _BLANK
    yield from _basis(rule.basis)


def _answer(answer: AnswerView) -> Iterator[_Line]:
    first, *details = answer.answer
    yield _say(first, style=_TITLE)
    yield from (_say(detail) for detail in details)
    yield from _ending(answer.conflicts, answer.next, answer.contacts, answer.basis)


def _fix(fix: FixView) -> Iterator[_Line]:
    if fix.screen:
        yield _Line(text=_marked("；".join(fix.screen)), first=f"{words.SCREEN} ", first_style=_QUIET)
    yield from _listed(words.CAUSES, map(words.item, fix.causes))
    yield from _heading(words.TRY)
    for step in fix.steps:
        yield from _step(step)
    yield from _ending(fix.conflicts, fix.next, fix.escalate, fix.basis)


def _hits(block: Hits) -> Iterator[_Line]:
    yield _Line(text=_text(block.title, _HEADING))
    for hit in block.hits:
        name = _text(f"{words.KINDS[hit.kind]}  ", _QUIET) + _text(hit.question)
        name.highlight_words(hit.matched, "bold yellow")
        yield _Line(text=name, first="  ")
        if block.snippets:
            yield _say(hit.answer[0], "    ", _QUIET)
        yield _Line(text=_text(hit.command, _COMMAND), first="    ")


def _entries(block: Entries) -> Iterator[_Line]:
    yield _Line(text=_text(block.title, _HEADING))
    for entry in block.entries:
        yield _BLANK
        if entry.name:
            yield _Line(text=_text(entry.name, _TITLE), first="  ")
        if entry.text:
            yield _say(entry.text, "  ")
        for detail in entry.details:
            yield _Line(text=_marked(detail.text), first=f"    {detail.label} ", first_style=_QUIET)


def _table(table: Table, columns: int) -> Iterator[_Line]:
    yield _Line(text=_text(table.title, _HEADING))
    yield from _grid(table, columns) if columns >= _TABLE_FROM else _cards(table)


def _cards(table: Table) -> Iterator[_Line]:
    for row in table.rows:
        yield _BLANK
        yield _Line(text=_text(row.cells[0], _TITLE))
        for column, cell in zip(table.columns[1:], row.cells[1:], strict=True):
            yield _Line(text=_marked(cell), first=f"  {column.title}  ", first_style=_QUIET)


def _grid(table: Table, columns: int) -> Iterator[_Line]:
    """Columns side by side: each as wide as its content asks for, within what there is."""
    rows = [tuple(column.title for column in table.columns), *(row.cells for row in table.rows)]
    widths = _widths(rows, columns)
    for number, row in enumerate(rows):
        cells = [wrap(visible(cell), cells) for cell, cells in zip(row, widths, strict=True)]
        for level in range(max(map(len, cells))):
            parts = (cell[level] if level < len(cell) else "" for cell in cells)
            line = "  ".join(pad(part, size) for part, size in zip(parts, widths, strict=True))
            yield _Line(text=_text(line.rstrip(), _TITLE if number == 0 else ""))
        yield _BLANK


def _widths(rows: list[tuple[str, ...]], columns: int) -> list[int]:
    longest = [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
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
