"""Markdown as GitHub reads it (GFM): task lists for what is done or made ready, everything else escaped."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from ybguide.render import words
from ybguide.render.gfm import address, code, lines, text
from ybguide.render.mermaid import flowchart
from ybguide.render.outline import (
    Call,
    Foot,
    Found,
    Go,
    Grid,
    Labelled,
    Part,
    Point,
    Say,
    Section,
    Step,
    Tick,
    Warn,
    correction,
    outline,
)
from ybguide.render.surface import Surface
from ybguide.view.page import MapView, Page

if TYPE_CHECKING:
    from ybguide.view.book import Handbook

_DEEPEST = 6


def render(page: Page, _: Surface) -> str:
    """The page as Markdown; lines are left to the viewer to break."""
    return _document((*_page(page, 1), *_sections(correction(page), 2)))


def render_handbook(handbook: "Handbook") -> str:
    """The chapters of the handbook one after the other, each page under a heading of its own."""
    return _document(_handbook(handbook))


def _document(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block) + "\n"


def _handbook(handbook: "Handbook") -> Iterator[str]:
    yield f"# {text(handbook.title)}"
    yield from map(text, handbook.intro)
    for chapter in handbook.chapters:
        yield f"## {text(chapter.heading)}"
        for group in chapter.groups:
            if group.title:
                yield f"### {text(group.title)}"
            if group.text:
                yield text(group.text)
            for leaf in group.leaves:
                yield from _page(leaf.page, 4 if group.title else 3)
    yield from map(text, handbook.closing)


def _page(page: Page, level: int) -> Iterator[str]:
    yield f"{'#' * level} {text(page.title)}"
    for block in page.blocks:
        if isinstance(block, MapView):
            yield f"```mermaid\n{flowchart(block)}\n```"
    yield from _sections(outline(page), level + 1)


def _sections(sections: Iterable[Section], level: int) -> Iterator[str]:
    for section in sections:
        yield from _section(section, level)


def _section(section: Section, level: int) -> Iterator[str]:
    if section.title:
        yield f"{'#' * min(level, _DEEPEST)} {text(section.title)}"
        level += 1
    yield from _parts(section.parts, level)


def _parts(parts: Iterable[Part], level: int) -> Iterator[str]:
    """The parts as blocks; neighbours that are items of a list stand in one block."""
    items: list[str] = []
    for part in parts:
        item = _item(part)
        if item is not None:
            items.append(item)
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield from _block(part, level)
    if items:
        yield "\n".join(items)


def _item(part: Part, indent: str = "") -> str | None:
    """The part as an item of a list that stands this deep, or None where it is none."""
    match part:
        case Point(content):
            return f"- {lines(content, indent + '  ')}"
        case Tick(text=content):
            return f"- [ ] {lines(content, indent + '  ')}"
        case Labelled(label, content, kind):
            said = address(content) if kind == "address" else lines(content, indent + "  ")
            return f"- {text(label)}：{said}"
        case Call():
            return f"- {text(words.call(part.name, part.phone, part.covers))}"
        case Go(texts, command):
            return f"- {'；'.join(map(text, texts))} {code(command)}"
        case Found():
            snippet = f"\\\n{indent}  {text(part.snippet)}" if part.snippet else ""
            return f"- {text(part.kind)}：{text(part.text)} {code(part.command)}{snippet}"
        case Step():
            return "\n".join(_step(part))
    return None


def _step(step: Step) -> Iterator[str]:
    mark = f"{step.number}. "
    indent = " " * len(mark)
    condition = f"（{step.condition}）" if step.condition else ""
    yield f"{mark}[{'x' if step.done else ' '}] {lines(f'{condition}{step.do}', indent)}"
    for part in step.parts:
        match part:
            case Warn(content):
                yield f"{indent}- **{words.WARNING}** {lines(content, indent + '  ')}"
            case Say(content):
                # A mark without text would underline the line above it as a heading.
                if said := lines(content, indent + "  "):
                    yield f"{indent}- {said}"
            case Labelled():
                yield f"{indent}{_item(part, indent)}"


def _block(part: Part, level: int) -> Iterator[str]:
    match part:
        case Say(content, tone):
            said = lines(content)
            yield f"**{said}**" if said and tone == "lead" else said
        case Warn(content):
            yield f"> **{words.WARNING}** {lines(content, '> ')}"
        case Grid():
            yield "\n".join(_grid(part))
        case Foot():
            yield "\n".join(_foot(part))
        case Section():
            yield from _section(part, level)
        case Point() | Tick() | Labelled() | Go() | Found() | Call() | Step():
            raise AssertionError(part)  # items, of which lists are made before
        case _:
            assert_never(part)


def _grid(grid: Grid) -> Iterator[str]:
    yield f"| {' | '.join(map(text, grid.columns))} |"
    yield f"|{' --- |' * len(grid.columns)}"
    for row in grid.rows:
        yield f"| {' | '.join(map(text, row))} |"


def _foot(foot: Foot) -> Iterator[str]:
    yield f"{text(words.foot(foot.summary, foot.more))}。"
    if foot.sources:
        yield ""
    for source in foot.sources:
        yield f"- {text(words.source(source))}{' ' + address(source.url) if source.url else ''}"
