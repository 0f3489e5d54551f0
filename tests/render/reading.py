"""What of a page a reader must find in the text printed from it, and what is missing there.

``LEFT_OUT`` declares what a format does without on purpose; everything else is in every format.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.spelling import command
from ybguide.record import Record, names_of
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
from ybguide.view.page import (
    AdviceView,
    AnswerView,
    Basis,
    Block,
    Choice,
    Entries,
    Entry,
    FixView,
    GuideView,
    Hits,
    HitView,
    Link,
    Page,
    Parts,
    Path,
    RuleView,
    SceneView,
    StepView,
    Table,
    TodoStep,
    TodoView,
    Ways,
    WayView,
)

Silent = Mapping[type, set[str]]

ONWARD = "the command of a link without which the page is whole"
FOUND = "the command of something found"
LEFT_OUT: Mapping[str, frozenset[str]] = {
    # Who reads a message in a chat or a sheet of paper has no program at hand.
    "wechat": frozenset({ONWARD, FOUND}),
    "html": frozenset({ONWARD}),
}

_EVERYWHERE = {"id", "key", "kind", "topics"}
OF_OTHER_PROCEDURES = {"summary", "condition", "minutes", "needs", "gap", "limits", "done", "desk"}
"""What a failure never has."""
_FOR_PROGRAMS: Silent = {
    # The place is said where it makes a difference.
    Page: {"command", "error", "about"},
    Evidence: {"sources", "confidence", "as_of"},
    GuideView: {"channel", "channel_name", "task"},
    SceneView: {"name"},
    # The question or the symptom is the title of the page that answers it.
    AnswerView: {"question"},
    FixView: {"title", *OF_OTHER_PROCEDURES},
    # Names for whoever can follow what the text names.
    Entry: {"links"},
    Conflict: {"about", "claims", "choice", "why"},
    Source: {"publisher", "grade", "scope"},
    # The summary names it as well.
    Basis: {"newest"},
    # Told by a tick, and in words.
    TodoStep: {"state", "done_at"},
}

_MARKS = str.maketrans("", "", "「」")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def without_colour(text: str) -> str:
    return _ANSI.sub("", text)


def without_space(text: str) -> str:
    """Without what a format may add inside a text: space, and brackets around what was asked for."""
    return "".join(text.split()).translate(_MARKS)


def missing(page: Page, printed: str, form: str = "plain", *, side_by_side: bool = False) -> list[str]:
    """The strings, and the characters, of the page that are not in what this format printed.

    Where the columns of a table stand side by side, a cell is not found in one piece: there only its
    characters are counted.
    """
    found, has = _counted(printed)
    told = [(text, without_space(text)) for text in strings(page, form)]
    expected = Counter("".join(bare for _, bare in told))
    if side_by_side:
        whole = replace(page, blocks=tuple(block for block in page.blocks if not isinstance(block, Table)))
        told = [(text, without_space(text)) for text in strings(whole, form)]
    lost = [text for text, bare in told if bare not in found]
    return lost + [char for char, count in expected.items() if has[char] < count]


@lru_cache(maxsize=2)
def _counted(printed: str) -> tuple[str, Counter[str]]:
    """The text without spaces, with its characters counted: many pages may be looked for in one book."""
    found = without_space(printed)
    return found, Counter(found)


def strings(page: Page, form: str) -> Iterator[str]:
    """What a reader is told, without what a format may leave out because it was said already."""
    blocks = tuple(_titled_once(block, page) for block in page.blocks)
    left_out = LEFT_OUT.get(form, frozenset())
    told = leaves(replace(page, blocks=blocks), _FOR_PROGRAMS, lambda value: _said(value, left_out))
    # In the middle of a line the stop at the end of a text makes way for what follows.
    return (text.rstrip("。\n ") for text in told)


def in_order(page: Page, form: str) -> Iterator[str]:
    """What a reader is told, in the order of the outline; the headings of tables stand where each likes."""
    yield page.title
    yield from _told(outline(page), LEFT_OUT.get(form, frozenset()))


def _told(parts: Iterable[Part], left_out: frozenset[str]) -> Iterator[str]:
    for part in parts:
        match part:
            case Go(texts, typed, _, onward):
                yield from texts
                if not (onward and ONWARD in left_out):
                    yield typed
            case Found(kind, text, _, typed, _, snippet):
                yield from (kind, text)
                if FOUND not in left_out:
                    yield typed
                yield snippet or ""
            case Step(number, _, condition, do, inner):
                yield from (str(number), condition or "", do)
                yield from _told(inner, left_out)
            case Grid(_, rows):
                yield from (cell for row in rows for cell in row)
            case Foot(summary, sources):
                yield summary
                yield from (
                    text for source in sources for text in (source.name, source.date or "", source.url or "")
                )
            case Section(_, title, inner):
                yield title or ""
                yield from _told(inner, left_out)
            case Say(text) | Warn(text) | Point(text) | Tick(_, text):
                yield text
            case Labelled(label, text):
                yield from (label, text)
            case Call(name, phone, covers):
                yield from (name, phone or "", covers)


def leaves(value: Any, silent: Silent, prepare: Callable[[Any], Any] = lambda value: value) -> Iterator[str]:
    """Every text and whole number in a page, in order, but ids and the fields that ``silent`` names."""
    value = prepare(value)
    if isinstance(value, str | int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item, silent, prepare)
    elif isinstance(value, Record) and not isinstance(value, Address):
        for name in names_of(type(value)):
            if name not in _EVERYWHERE | silent.get(type(value), set()):
                yield from leaves(getattr(value, name), silent, prepare)


def _titled_once(block: Block, page: Page) -> Block:
    """The block without the title that stands above the page."""
    match block:
        case GuideView() | SceneView() | RuleView() if block.title == page.title:
            return replace(block, title="")
        case Entries(entries=(Entry(name=name) as only,)) if name == page.title:
            return replace(block, title="", entries=(replace(only, name=None),))
    return block


def _said(value: Any, left_out: frozenset[str]) -> Any:
    match value:
        case Ways():
            titles = tuple(way.title for way in value.guides)
            return (value.title, titles, tuple(dict.fromkeys(command(way.among) for way in value.guides)))
        case Choice():
            return tuple(_in_short(answer, left_out) for answer in value.answers)
        case Parts():
            return tuple(
                (part.asked.strip("，。？?"), _in_short(part.answer, left_out)) for part in value.parts
            )
        case Hits(snippets=True):
            return (value.title, tuple((_hit(hit, left_out), hit.answer[0]) for hit in value.hits))
        case HitView():
            return _hit(value, left_out)
        case Link():
            return (value.label, value.command)
        case WayView():
            return (value.title, value.reason, value.command)
        case Table():
            # Row names speak for themselves, and without rows there is nothing to head.
            return replace(value, columns=value.columns[1:] if value.rows else ())
        case StepView(path=Path(labels=labels, note=None)) if _joined(labels) in value.do:
            return _onward(replace(value, path=None), "fixes", left_out)
        case StepView():
            return _onward(value, "fixes", left_out)
        case GuideView() | SceneView() | AnswerView() | FixView():
            return _onward(value, "next", left_out)
        case AdviceView() if ONWARD in left_out:
            return replace(value, repeat=None)
        case TodoView(vanished=0):
            return replace(value, vanished=None)
        case Contact(phone=str(phone), name=name) if phone == name:
            return replace(value, phone=None)
    return value


def _in_short(answer: AnswerView | FixView, left_out: frozenset[str]) -> tuple[object, ...]:
    """An answer beside others: what it answers, how it begins, and how to see the rest."""
    if isinstance(answer, FixView):
        begins = (
            tuple(cause.text for cause in answer.causes[:1]),
            tuple(step.do for step in answer.steps[:1]),
        )
        told: tuple[object, ...] = (answer.title, *begins)
    else:
        told = (answer.question, answer.answer[:3])
    return told if ONWARD in left_out else (*told, command(answer.address))


def _hit(hit: HitView, left_out: frozenset[str]) -> tuple[str, ...]:
    return (hit.question,) if FOUND in left_out else (hit.question, hit.command)


def _onward(value: Any, field: str, left_out: frozenset[str]) -> Any:
    labels = tuple(link.label for link in getattr(value, field))
    return replace(value, **{field: labels}) if ONWARD in left_out else value


def _joined(labels: tuple[str, ...]) -> str:
    return "→".join(f"【{label}】" for label in labels)
