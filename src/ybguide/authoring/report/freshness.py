"""How fresh each guide is: the date of its newest reliable source, as a reader is shown it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import guide_id
from ybguide.authoring.schema.base import EvidenceEntry
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every
from ybguide.domain.reference import newest_date


@dataclass(frozen=True, kw_only=True, slots=True)
class Freshness:
    """A guide with the date of its newest reliable source, None where it has none.

    ``pieces`` counts what is said with sources, ``undated`` how many of these have no reliable date.
    """

    guide: str
    title: str
    newest: str | None
    pieces: int
    undated: int


def freshness(content: Content) -> tuple[Freshness, ...]:
    """Every guide, those without a date first, then from the oldest to the newest."""
    dates = _dates(content)
    found = [
        Freshness(
            guide=key,
            title=title,
            newest=max((date for date in dates[file, number] if date), default=None),
            pieces=len(dates[file, number]),
            undated=dates[file, number].count(None),
        )
        for key, title, file, number in _guides(content)
    ]
    return tuple(sorted(found, key=lambda guide: (guide.newest or "", guide.guide)))


def _guides(content: Content) -> Iterator[tuple[str, str, str, int]]:
    """The id and the title of every guide, with the name of its file and its number there."""
    owners: Iterator[tuple[ChannelFile | RegionFile, Place]] = chain(
        content.of(ChannelFile), content.of(RegionFile)
    )
    for owner, place in owners:
        for number, guide in enumerate(owner.guides):
            yield guide_id(owner.id, guide.task, guide.way), guide.title, place.file.name, number


def _dates(content: Content) -> dict[tuple[str, int], list[str | None]]:
    """The newest reliable date of everything with sources inside each guide."""
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    dates: defaultdict[tuple[str, int], list[str | None]] = defaultdict(list)
    for evidence, place in every(content, EvidenceEntry):
        match place.path:
            case ("guides", int(number), *_):
                named = (sources[name] for name in evidence.sources if name in sources)
                newest = newest_date((source.grade, source.date) for source in named)
                dates[place.file.name, number].append(newest)
    return dates
