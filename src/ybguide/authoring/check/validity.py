"""YB028, YB032 and YB033: what ends says so, is looked at again, and leaves nothing empty behind."""

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ybguide.authoring.check.dates import today
from ybguide.authoring.check.passages import Passage, passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.problem import Path
from ybguide.authoring.refer import REFERENCE
from ybguide.authoring.schema.answers import FixEntry
from ybguide.authoring.schema.base import Lasting, Model, ProcedureEntry
from ybguide.authoring.schema.reference import ComparisonEntry, ConflictEntry, FactEntry, RefusalEntry
from ybguide.authoring.walk import every
from ybguide.domain.lasting import holds_on

_NEEDED: Sequence[tuple[type[Model], str, int]] = (
    (ProcedureEntry, "steps", 1),
    (FixEntry, "causes", 1),
    (FixEntry, "try_", 1),
    (ComparisonEntry, "rows", 2),
)
"""What a piece cannot be without: model, field, how many."""
_HISTORY = (ConflictEntry, RefusalEntry)
"""They tell what was said when; nobody goes by them."""

_DAY = (
    r"(?:20\d\d ?年度? ?(?:\d{1,2} ?月(?: ?\d{1,2} ?[日号]|[底末])?|[底末])"
    r"|\d{1,2} ?月(?: ?\d{1,2} ?[日号]|[底末])|年[底末])"
)
_HANDLED = r"(?:缴|交|补|办|申请|登记|参保|报名|有效|期限?)"
_DEADLINE = re.compile(
    rf"{_DAY}(?:前(?!后)|以前(?![是的叫用有])|之前|截止|为止|止(?=[，。；）]|$)|结束|到期|作废)"
    rf"|(?:截止|最晚|最迟|不晚于|不迟于)[是在到于]?[^，。；]{{0,6}}{_DAY}"
    rf"|{_HANDLED}[^。；]{{0,30}}?{_DAY} ?[到至] ?{_DAY}"
    rf"|{_HANDLED}[^，。；]{{0,12}}[到至] ?{_DAY}"
)
"""A last day for something that has to be done."""


def validity_has_not_ended(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """What has ended is looked at again: it is hidden, and something new may hold."""
    now = today(content, conditions)
    for piece, place in every(content, Lasting):
        end = piece.valid_until
        if end is not None and end < now[: len(end)]:
            message = f"有效期到 {end}，已经过了：核对新的规定，改好日期或删去"
            yield Finding(place=place.at("valid_until"), message=message)


def nothing_is_left_empty(content: Content, _: Conditions) -> Iterator[Finding]:
    """As long as a piece is there, what it cannot be without is there too."""
    for model, field, least in _NEEDED:
        for owner, place in every(content, model):
            pieces: Sequence[Lasting] = getattr(owner, field)
            whole = owner if isinstance(owner, Lasting) else Lasting()
            if day := _empty_on(whole, pieces, least):
                where = place.at(type(owner).model_fields[field].alias or field)
                what = "一开始就" if day == date.min.isoformat() else f"从 {day} 起"
                message = f"{what}不够 {least} 条了：留下没有期限的，或者把期限写在整篇上"
                yield Finding(place=where, message=message)


def _empty_on(whole: Lasting, pieces: Sequence[Lasting], least: int) -> str | None:
    """The first day on which the whole holds and fewer of its pieces than it needs; none without pieces."""
    if len(pieces) < least:
        return None
    for day in sorted({date.min, *_turns(whole), *(day for piece in pieces for day in _turns(piece))}):
        shown = day.isoformat()
        held = sum(_holds(piece, shown) for piece in pieces)
        if _holds(whole, shown) and held < least:
            return shown
    return None


def _holds(piece: Lasting, day: str) -> bool:
    return holds_on(day, piece.valid_from, piece.valid_until)


def _turns(piece: Lasting) -> Iterator[date]:
    """The days on which it begins to hold, or no longer holds."""
    if piece.valid_from:
        yield date.fromisoformat(piece.valid_from + "0001-01-01"[len(piece.valid_from) :])
    if piece.valid_until:
        year, *rest = map(int, piece.valid_until.split("-"))
        month = rest[0] if rest else 12
        last = date(year, month, rest[1] if len(rest) > 1 else calendar.monthrange(year, month)[1])
        if last < date.max:
            yield last + timedelta(days=1)


def deadlines_end(content: Content, _: Conditions) -> Iterator[Finding]:
    """A text with a last day, or with a fact that ends, stands in a piece that ends."""
    ending = {(place.file.name, place.path) for piece, place in every(content, Lasting) if piece.valid_until}
    facts = {fact.id: fact.valid_until for fact, _ in every(content, FactEntry) if fact.valid_until}
    for passage in passages(content, ("prose",)):
        if isinstance(passage.owner, (*_HISTORY, FactEntry)) or _ends(passage, ending):
            continue
        if found := _DEADLINE.search(passage.text):
            message = f"“{found.group()}”说的是最后期限，这一条却没有 valid_until：写上到哪一天为止"
            yield Finding(place=passage.place, message=message)
        for kind, name in REFERENCE.findall(passage.written):
            if kind == "fact" and name in facts:
                message = f"{{fact:{name}}} 只管到 {facts[name]}，这一条也要写 valid_until"
                yield Finding(place=passage.place, message=message)


def _ends(passage: Passage, ending: set[tuple[str, Path]]) -> bool:
    """Whether the text stands in a piece that ends."""
    path = passage.place.path
    return any((passage.place.file.name, path[:length]) in ending for length in range(len(path) + 1))
