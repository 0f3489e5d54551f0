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
from ybguide.domain.spelling import PROGRAM, command
from ybguide.record import Record, names_of
from ybguide.render import words
from ybguide.render.handout import handout
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
    Action,
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

FOUND = "the command of something found"
TYPED = "any other command"
TO_TAP = "the word before labels"
LEFT_OUT: Mapping[str, frozenset[str]] = {
    # Who reads a message in a chat or a sheet of paper has no program at hand.
    "wechat": frozenset({FOUND, TYPED}),
    "html": frozenset({FOUND, TYPED}),
    # What stands in one line with the step is seen to be tapped.
    "terminal": frozenset({TO_TAP}),
}

HANDOUTS = frozenset({"wechat", "html"})
"""Formats for whoever has no program at hand."""
_EVERYWHERE = {"id", "key", "kind", "topics"}
OF_OTHER_PROCEDURES = {"summary", "about", "condition", "minutes", "needs", "gap", "limits", "done", "desk"}
"""What a failure never has."""
_FOR_PROGRAMS: Silent = {
    # The place is said where it makes a difference.
    Page: {"command", "error", "about", "depth", "closing"},
    Evidence: {"sources", "confidence", "as_of", "official"},
    # Which of the notes the short form has; the notes themselves are told.
    StepView: {"kept"},
    Table: {"brief"},
    GuideView: {"channel", "channel_name", "task"},
    SceneView: {"name"},
    # The question or the symptom is the title of the page that answers it.
    AnswerView: {"question", "short"},
    FixView: {"title", "short", *OF_OTHER_PROCEDURES},
    # Names for whoever can follow what the text names.
    Entry: {"links"},
    Conflict: {"about", "claims", "choice", "why", "when"},
    Source: {"publisher", "grade", "scope"},
    # The summary names it as well; how many there are is told where they are left out.
    Basis: {"newest", "count"},
    # Told by a tick, and in words.
    TodoStep: {"state", "done_at"},
}

OF_A_STEP = re.compile(r"^第 \d+ 步，")
"""What stands before the name of a failure, and is no part of it."""
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def without_colour(text: str) -> str:
    return _ANSI.sub("", text)


def without_space(text: str) -> str:
    """Without what a format may add inside a text: space."""
    return "".join(text.split())


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


def names_a_command(page: Page) -> bool:
    """Whether a text of the page names a command, which goes from a hand-out with what leads to it."""
    return any(f"{PROGRAM} " in text for text in leaves(page, _FOR_PROGRAMS))


def strings(page: Page, form: str) -> Iterator[str]:
    """What a reader is told, without what a format may leave out because it was said already.

    What a hand-out leaves out is what ``handout`` takes from the outline, of which there are tests.
    """
    blocks = tuple(_titled_once(block, page) for block in page.blocks)
    told = leaves(replace(page, blocks=blocks), _FOR_PROGRAMS, _said)
    # In the middle of a line the stop at the end of a text makes way for what follows.
    texts = (text.rstrip("。\n ") for text in told)
    if form not in HANDOUTS:
        yield from texts
        return
    gone = Counter(text.rstrip("。\n ") for text in in_order(page, "plain"))
    gone.subtract(text.rstrip("。\n ") for text in in_order(page, form))
    for text in texts:
        if gone[text] > 0:
            gone[text] -= 1
        elif f"{PROGRAM} " not in text and text != words.CODE:
            # A command within a sentence goes, with what leads to it.
            yield text


def in_order(page: Page, form: str) -> Iterator[str]:
    """What a reader is told, in the order of the outline; the headings of tables stand where each likes."""
    left_out = LEFT_OUT.get(form, frozenset())
    yield page.title
    yield from _told(handout(outline(page)) if form in HANDOUTS else outline(page), left_out)


def _told(parts: Iterable[Part], left_out: frozenset[str]) -> Iterator[str]:
    for part in parts:
        match part:
            case Go(texts, typed):
                yield from (OF_A_STEP.sub("", text) for text in texts)
                if TYPED not in left_out:
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
            case Labelled(label, text, kind):
                yield from ("" if kind == "path" and TO_TAP in left_out else label, text)
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
        case AdviceView() if block.way and _steps_of(block.way, page):
            return _followed(block, page)
        case Entries(entries=(Entry(name=name) as only,)) if name == page.title:
            return replace(block, title="", entries=(replace(only, name=None),))
    return block


def _steps_of(way: WayView, page: Page) -> bool:
    return any(
        isinstance(block, GuideView | SceneView) and block.address == way.address for block in page.blocks
    )


def _followed(advice: AdviceView, page: Page) -> Any:
    """What is told of advice whose steps follow: why, how to see it again, and what else there is."""
    assert advice.way
    other = None if any(isinstance(block, Ways) for block in page.blocks) else advice.other
    again = Action(label="", command=advice.repeat) if advice.repeat else None
    return advice.way.reason, again, other and Link(label=other.reason, address=other.address, title="")


def _said(value: Any) -> Any:
    match value:
        case Ways():
            titles = tuple(way.title for way in value.guides)
            commands = (command(way.among) for way in value.guides)
            return (value.title, titles, tuple(dict.fromkeys(commands)))
        case Choice():
            return tuple(_in_short(answer) for answer in value.answers)
        case Parts():
            return tuple((part.asked.strip("，。？?"), _in_short(part.answer)) for part in value.parts)
        case Hits(snippets=True):
            return (value.title, tuple((_hit(hit), hit.answer[0]) for hit in value.hits))
        case HitView():
            return _hit(value)
        case Link():
            return (value.label, value.command)
        case WayView():
            return (value.title, value.reason, value.command)
        case Table():
            # Row names speak for themselves, and without rows there is nothing to head.
            return replace(value, columns=value.columns[1:] if value.rows else ())
        case StepView(path=Path(labels=labels, note=None)) if _named(labels, value.do):
            return replace(value, path=None)
        case TodoView(vanished=0):
            return replace(value, vanished=None)
        case Contact(phone=str(phone), name=name) if phone == name:
            return replace(value, phone=None)
    return value


def _in_short(answer: AnswerView | FixView) -> tuple[object, ...]:
    """An answer beside others: what it answers, the short form of it, and how to see the rest."""
    title = answer.title if isinstance(answer, FixView) else answer.question
    return (title, answer.short, command(answer.address))


def _hit(hit: HitView) -> tuple[str, ...]:
    return (hit.question, hit.command)


def _named(labels: Iterable[str], text: str) -> bool:
    """Whether a text names these labels in this order."""
    return re.search(".*".join(re.escape(f"【{label}】") for label in labels), text) is not None
