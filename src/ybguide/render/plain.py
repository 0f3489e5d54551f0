"""Plain text for pipes, screen readers and reading aloud: linear, no boxes, no colour.

One sentence a line; lines are broken only where a width is given, since a program that reads the text
breaks it better itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ybguide.render import words
from ybguide.render.lines import joined
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
from ybguide.text.visible import visible
from ybguide.view.page import Page

if TYPE_CHECKING:
    from ybguide.view.book import Handbook

_SENTENCE = re.compile(r".+?(?:[。！？]+[”’\"）】]*(?![，、；：。！？”’\"）】])|$)")


def render(page: Page, surface: Surface) -> str:
    """The page as text; its lines are broken for a width that was asked for, and on a screen."""
    lines = list(_lines(page.title, (*outline(page), *correction(page))))
    return joined(lines, surface.width or (surface.columns if surface.on_screen else None))


def render_handbook(handbook: "Handbook") -> str:
    """The chapters of the handbook one after the other, page by page, with unbroken lines."""
    pieces = [visible("\n".join([handbook.title, "", *handbook.intro]))]
    for chapter in handbook.chapters:
        pieces.append(visible(chapter.heading))
        for group in chapter.groups:
            pieces += [visible(text) for text in (group.title, group.text) if text]
            pieces += [
                joined(list(_lines(leaf.page.title, outline(leaf.page))), None) for leaf in group.leaves
            ]
    pieces.append(visible("\n".join(handbook.closing)))
    return "\n\n\n".join(piece.rstrip("\n") for piece in pieces) + "\n"


def _lines(title: str, sections: Iterable[Section]) -> Iterator[str]:
    yield title
    for section in sections:
        yield ""
        yield from _section(section)


def _part(part: Part) -> Iterable[str]:
    match part:
        case Say(text) | Point(text) | Tick(text=text):
            return _sentences(text)
        case Warn(text):
            return _sentences(f"{words.WARNING}：{text}")
        case Labelled(label, text):
            return _sentences(f"{_stem(label)}：{text}")
        case Go(texts, command):
            return _go("；".join(texts), command)
        case Found():
            return _found(part)
        case Call():
            return _sentences(words.call(part.name, part.phone, part.covers))
        case Step():
            return _step(part)
        case Grid():
            return _grid(part)
        case Foot():
            return _foot(part)
        case Section():
            return _section(part)


def _section(section: Section) -> Iterator[str]:
    title, parts = section.title, section.parts
    if section.rank in ("part", "item"):
        yield ""
    if section.rank == "item" and title and parts and isinstance(parts[0], Say) and "\n" not in parts[0].text:
        # A name and what is said about it are one sentence to a listener.
        yield from _sentences(f"{_stem(title)}：{parts[0].text}")
        parts = parts[1:]
    elif title:
        yield title if section.rank == "block" and section.id else words.heading(_stem(title))
    for part in parts:
        yield from _part(part)


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (_SENTENCE.findall(line) or [line])


def _stem(text: str) -> str:
    """The text without the stop that a colon takes the place of."""
    return text.rstrip("。")


def _step(step: Step) -> Iterator[str]:
    yield ""
    yield from _sentences(words.step(step.number, step.condition, step.do, done=step.done))
    for part in step.parts:
        yield from _part(part)


def _go(text: str, command: str) -> Iterator[str]:
    *sentences, last = _sentences(text)
    yield from sentences
    yield f"{_stem(last)}：{command}"


def _found(found: Found) -> Iterator[str]:
    yield f"（{found.kind}）{found.text} {found.command}"
    if found.snippet is not None:
        yield from _sentences(found.snippet)


def _grid(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        yield ""
        for title, cell in zip(grid.columns, row, strict=True):
            yield from _sentences(f"{_stem(title)}：{cell}")


def _foot(foot: Foot) -> Iterator[str]:
    yield f"{words.foot(foot.summary, foot.more)}。"
    for source in foot.sources:
        yield f"{words.SOURCES}：{words.source(source)}{' ' + source.url if source.url else ''}"
