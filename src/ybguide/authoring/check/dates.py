"""YB026 and YB028: old figures say their date, and what has run out is noticed.

Days are compared with the date of the check, never with the clock (see ``Conditions``).
"""

import re
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.passages import text_of
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import QuestionEntry
from ybguide.authoring.schema.base import EvidenceEntry, Model
from ybguide.authoring.schema.places import DifferenceEntry, LocalChannelEntry, PhoneEntry
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every

YEARS = 2
"""After so many years a figure or a local fact must say of when it is."""

_FIGURE = re.compile(
    r"\d ?(?:元|块钱|%|倍|折|万|亿|人|名|次|小时|天|个(?:工作日|月|小时)|日内|年内)|(?<!\d)(?!6 ?位)\d+ ?位"
)
_DATED = re.compile(r"(?<!\d)20\d\d(?: ?年|-\d\d|”)|20\d\d 至 20\d\d 年")
_LOCAL = (LocalChannelEntry, DifferenceEntry, PhoneEntry)


def old_figures_say_their_date(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """Amounts, limits and counts, and whatever is true of one place only, name the year once they are old.

    Menus and rules that stand without a figure are not named: their date is printed with the evidence,
    and a year in every sentence would hide the ones that matter.
    """
    dates = _dates(content)
    oldest = _years_before(today(content, conditions), YEARS)
    for piece, place in every(content, Model):
        evidence = getattr(piece, "evidence", None)
        if not isinstance(evidence, EvidenceEntry):
            continue
        newest = max((dates[name] for name in evidence.sources if name in dates), default=None)
        if newest is None or newest >= oldest[: len(newest)]:
            continue
        text = text_of(piece, "prose", "title")
        if (isinstance(piece, _LOCAL) or _FIGURE.search(text)) and not _DATED.search(text):
            message = f"最新的来源是 {newest}，已经超过 {YEARS} 年：写上年份，例如“（{newest[:4]} 年公布）”"
            yield Finding(place=place, message=message)


def validity_has_not_ended(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """An answer with ``valid_until`` is looked at again once that day is over."""
    now = today(content, conditions)
    for question, place in every(content, QuestionEntry):
        end = question.valid_until
        if end is not None and end < now[: len(end)]:
            message = f"有效期到 {end}，已经过了：核对新的规定，改好日期或删去"
            yield Finding(place=place.at("valid_until"), message=message)


def today(content: Content, conditions: Conditions) -> str:
    """The day that dated rules count from: as given, or the day of the newest source."""
    return conditions.today or max(_dates(content).values(), default="0000")


def _dates(content: Content) -> Mapping[str, str]:
    return {source.id: source.date for source, _ in every(content, SourceEntry) if source.date}


def _years_before(day: str, years: int) -> str:
    return f"{max(0, int(day[:4]) - years):04}{day[4:]}"
