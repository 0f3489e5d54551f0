"""YB026: old figures say their date.

Days are compared with the date of the check, never with the clock (see ``Conditions``).
"""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import text_of
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import EvidenceEntry, Model, StatementEntry
from ybguide.authoring.schema.places import LocalChannelEntry, PhoneEntry, RegionFile
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every
from ybguide.domain.reference import newest_date

YEARS = 2
"""After so many years a figure or a local fact must say of when it is."""

_FIGURE = re.compile(
    r"\d ?(?:元|块钱|%|倍|折|万|亿|人|名|次|小时|天|个(?:工作日|月|小时)|日内|年内)|(?<!\d)(?!6 ?位)\d+ ?位"
)
_DATED = re.compile(r"(?<!\d)20\d\d(?: ?年|-\d\d|”)|20\d\d 至 20\d\d 年")


def old_figures_say_their_date(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """Amounts, limits and counts, and whatever is true of one place only, name the year once they are old.

    Menus and rules that stand without a figure are not named: their date is printed with the evidence,
    and a year in every sentence would hide the ones that matter.
    """
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    oldest = _years_before(today(content, conditions), YEARS)
    for piece, place in every(content, Model):
        evidence = getattr(piece, "evidence", None)
        if not isinstance(evidence, EvidenceEntry):
            continue
        named = (sources[name] for name in evidence.sources if name in sources)
        newest = newest_date((source.grade, source.date) for source in named)
        if newest is None or newest >= oldest[: len(newest)]:
            continue
        text = text_of(piece, "prose", "title")
        if (_local(piece, place) or _FIGURE.search(text)) and not _DATED.search(text):
            message = f"最新的来源是 {newest}，已经超过 {YEARS} 年：写上年份，例如“（{newest[:4]} 年公布）”"
            yield Finding(place=place, message=message)


def _local(piece: Model, place: Place) -> bool:
    """Whether it is true of one place only: a channel or a phone of a place, or what stands in its slots."""
    if isinstance(piece, StatementEntry) and isinstance(place.file.model, RegionFile):
        return "guides" not in place.path
    return isinstance(piece, LocalChannelEntry | PhoneEntry)


def today(content: Content, conditions: Conditions) -> str:
    """The day that dated rules count from: as given, or the day of the newest source."""
    dates = (source.date for source, _ in every(content, SourceEntry) if source.date)
    return conditions.today or max(dates, default="0000")


def _years_before(day: str, years: int) -> str:
    return f"{max(0, int(day[:4]) - years):04}{day[4:]}"
