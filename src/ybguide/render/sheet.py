"""Sheets of paper: each a way to do something on exactly one side of A4, in the largest print that fits.

Made for a wall and a hand: boxes to tick off, one number to call, the date, room for who helps. Nothing is
left out to make it fit: the print gets smaller, then what belongs to a step follows it in its line.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from ybguide.render import words
from ybguide.render.fit import POINTS, SETTINGS, Line, Setting, fits, height
from ybguide.render.handout import handout
from ybguide.render.markup import document
from ybguide.render.outline import Labelled, Part, Section, Step, StepPart, Tick, Warn, outline
from ybguide.render.qr import code
from ybguide.view.sheet import Sheet

_CODE = 34
"""Millimetres of a code with the space beside it."""


def render(sheets: Sequence[Sheet], title: str, printed: date, link: str | None = None) -> str:
    """One HTML document with a side of A4 for each sheet; a ``link`` stands on them as a code."""
    host = urlsplit(link).hostname if link else None
    return document(
        "sheet.html",
        title=title,
        sheets=[(sheet, _sections(sheet), setting_of(sheet, host)) for sheet in sheets],
        printed=printed.isoformat(),
        code=code(link) if link else None,
        host=host,
    )


def setting_of(sheet: Sheet, host: str | None = None) -> Setting:
    """The largest print in which the sheet fits, with a code for a ``host`` if there is one."""
    return next((each for each in SETTINGS if fits(taken(sheet, each, host), each)), SETTINGS[-1])


def taken(sheet: Sheet, setting: Setting, host: str | None = None) -> float:
    """Points of the height that it takes, by the estimate."""
    body = (
        Line(sheet.page.title, 1.35, 0, 0.6),
        *_lines(_sections(sheet), setting),
        Line(words.call_hotline(sheet.phone, sheet.from_afar), 1.3, 1.1, 1.0),
    )
    side = _CODE * POINTS if host else 0
    foot = max(height(_foot(sheet, host), setting, setting.length - side), side)
    return height(body, setting, setting.length) + foot


def _sections(sheet: Sheet) -> tuple[Section, ...]:
    return handout(outline(sheet.page))


def _lines(parts: Iterable[Part], setting: Setting) -> Iterator[Line]:
    """Each part as the paragraphs it makes: ``sheet.css`` has the same indents and spaces."""
    for part in parts:
        match part:
            case Section(_, title, inner):
                if title:
                    yield Line(title, 1.05, 0, 0.3)
                yield from _lines(inner, setting)
            case Step():
                yield from _step(part, setting)
            case Tick():
                yield Line(part.text, 1, 1.5, 0.1)
            case _:
                yield Line(_text(part), 1, 0, 0.2)


def _step(step: Step, setting: Setting) -> Iterator[Line]:
    said = words.step(step.number, step.condition, step.do)
    if setting.close:
        yield Line("。".join((said, *map(_text, step.parts))), 1, 1.5, 0.3)
    else:
        yield Line(said, 1, 1.5, 0.3)
        yield from (Line(_text(part), 1, 1.5, 0.05) for part in step.parts)


def _text(part: Part | StepPart) -> str:
    match part:
        case Warn(text):
            return f"{words.WARNING}：{text}"
        case Labelled(label, text):
            return f"{label}：{text}"
        case Section():
            return part.title or ""
        case _:
            return str(getattr(part, "text", ""))


def _foot(sheet: Sheet, host: str | None) -> Iterator[Line]:
    yield Line(words.HELPER, 1, 0, 0.8)
    yield Line(words.NEVER_SHARE, 1, 0, 0.2)
    if host:
        yield Line(words.scan(host), 1, 0, 0.2)
    yield Line(f"{words.dated(sheet.newest)} · 2026-12-31 打印", 1, 0, 0.1)
