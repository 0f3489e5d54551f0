"""Text to paste into a chat: short paragraphs, digits for tick boxes, no markup, the safety line last.

Who reads it has no program at hand, so where a page is whole without a command the command stays out.
"""

from collections.abc import Iterable, Iterator

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
    outline,
)
from ybguide.render.surface import Surface
from ybguide.view.page import Page


def render(page: Page, surface: Surface) -> str:
    """The page as text; its lines are broken only for a width that was asked for: a chat breaks its own."""
    lines = [page.title]
    for section in outline(page):
        lines += ["", *_section(section)]
    lines += ["", words.SAFETY]
    return joined(lines, surface.width)


def _section(section: Section) -> Iterator[str]:
    if section.rank in ("part", "item"):
        yield ""
    if section.title:
        yield section.title if section.id else words.heading(section.title.rstrip("。"))
    for number, part in enumerate(section.parts, 1):
        yield from _part(part, number)


def _part(part: Part, number: int) -> Iterable[str]:
    """The lines of a part that is the ``number``-th of its section."""
    match part:
        case Say(text) | Point(text):
            return (text,)
        case Warn(text):
            return (f"{words.WARNING}：{text}",)
        case Tick(text=text):
            return (f"{number}. {text}",)
        case Labelled(label, text):
            return (f"{label.rstrip('。')}：{text}",)
        case Go(texts, command, _, onward):
            return texts if onward else (*texts, command)
        case Found(kind, text):
            return (f"{kind}：{text}", *([part.snippet] if part.snippet is not None else []))
        case Call():
            return (words.call(part.name, part.phone, part.covers),)
        case Step():
            return _step(part)
        case Grid():
            return _grid(part)
        case Foot():
            return _foot(part)
        case Section():
            return _section(part)


def _step(step: Step) -> Iterator[str]:
    yield ""
    yield words.step(step.number, step.condition, step.do, done=step.done)
    for number, part in enumerate(step.parts, 1):
        yield from _part(part, number)


def _grid(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        yield ""
        yield row[0]
        for title, cell in zip(grid.columns[1:], row[1:], strict=True):
            yield f"{title.rstrip('。')}：{cell}"


def _foot(foot: Foot) -> Iterator[str]:
    yield f"{words.BASIS}：{foot.summary}。"
    for source in foot.sources:
        yield words.source(source)
        if source.url:
            yield source.url
