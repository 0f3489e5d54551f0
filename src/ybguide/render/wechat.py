"""Text to paste into a chat: short paragraphs, digits for tick boxes, no markup, the safety line last.

Who reads it has no program at hand, so no command is in it, and little patience: the short form has one way
and, as far as that fits into what a chat shows at once, what is known of the place and of other ages.
"""

from collections.abc import Iterable, Iterator

from ybguide.domain.address import Depth
from ybguide.render import words
from ybguide.render.handout import handout
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
from ybguide.view.depth.one_way import shorter_and_shorter
from ybguide.view.page import Page

LONGEST = 600
"""Characters of a guide for one person, line breaks among them."""


def render(page: Page, surface: Surface) -> str:
    """The page as text; its lines are broken only for a width that was asked for: a chat breaks its own."""
    return joined(_lines(page), surface.width)


def _lines(page: Page) -> list[str]:
    if page.depth is Depth.WHOLE or page.closing:
        return _told(page)
    forms = list(shorter_and_shorter(page))
    told = (_told(form) for form in forms)
    return next((lines for lines in told if _fits(lines)), None) or _told(forms[-1], close=True)


def _fits(lines: Iterable[str]) -> bool:
    return len(joined(lines, None)) <= LONGEST


def _told(page: Page, *, close: bool = False) -> list[str]:
    """The page; ``close`` where a guide is too long with a word and some space for each of its steps."""
    lines = [page.title]
    for section in handout(outline(page)):
        lines += ["", *_section(section, close=close)]
    return [*lines, "", words.SAFETY]


def _section(section: Section, *, close: bool) -> Iterator[str]:
    if section.rank in ("part", "item"):
        yield ""
    heading = section.title and (section.title if section.id else words.heading(section.title.rstrip("。")))
    ticks = [part.text.rstrip("。") for part in section.parts if isinstance(part, Tick)]
    if close and heading and len(ticks) == len(section.parts):
        yield f"{heading}{'；'.join(ticks)}。"
        return
    if heading:
        yield heading
    for number, part in enumerate(section.parts, 1):
        yield from _part(part, number, close=close)


def _part(part: Part, number: int, *, close: bool) -> Iterable[str]:
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
        case Go(texts):
            return texts
        case Found(kind, text):
            return (f"{kind}：{text}", *([part.snippet] if part.snippet is not None else []))
        case Call():
            return (words.call(part.name, part.phone, part.covers),)
        case Step():
            return _step(part, close=close)
        case Grid():
            return _grid(part)
        case Foot():
            return _foot(part)
        case Section():
            return _section(part, close=close)


def _step(step: Step, *, close: bool) -> Iterator[str]:
    if close:
        yield f"{step.number}. {f'（{step.condition}）' if step.condition else ''}{step.do}"
    else:
        yield ""
        yield words.step(step.number, step.condition, step.do, done=step.done)
    for number, part in enumerate(step.parts, 1):
        yield from _part(part, number, close=close)


def _grid(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        yield ""
        yield row[0]
        for title, cell in zip(grid.columns[1:], row[1:], strict=True):
            yield f"{title.rstrip('。')}：{cell}"


def _foot(foot: Foot) -> Iterator[str]:
    yield f"{f'{words.BASIS}：{foot.summary}' if foot.summary else words.dated(foot.newest)}。"
    for source in foot.sources:
        yield words.source(source)
        if source.url:
            yield source.url
