"""Count what the content has: pairs of channel and task, places, kinds, evidence."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ybguide.authoring.content import Content, Place
from ybguide.authoring.index import guide_id, index
from ybguide.authoring.report.freshness import Freshness, freshness
from ybguide.authoring.schema.base import EvidenceEntry, Model
from ybguide.authoring.schema.channel import ChannelFile, GuideEntry
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import SourceEntry, TaskEntry
from ybguide.authoring.walk import every
from ybguide.domain.evidence import Confidence
from ybguide.domain.reference import newest_date

State = Literal["steps", "gap", "none"]
"""A pair has steps, says that no reliable source was found, or is not spoken of."""

_OLDEST = 30
_CONFIDENCES: Sequence[Confidence] = ("high", "medium", "low")


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A channel and a task; ``regions`` are the places with a way of their own for it."""

    channel: str
    task: str
    state: State
    regions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RegionCoverage:
    """What one place has of its own."""

    region: str
    name: str
    coverage: str
    channels: int
    guides: tuple[str, ...]
    differences: int
    contacts: int
    places: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A piece with its evidence; ``newest`` is the date that a reader is shown."""

    file: str
    line: int
    text: str
    confidence: Confidence
    sources: tuple[str, ...]
    newest: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The whole state of the content in numbers and lists.

    ``confidence`` counts the pieces with sources, ``share`` is the same in per cent of all of them.
    """

    kinds: Mapping[str, int]
    confidence: Mapping[str, int]
    share: Mapping[str, float]
    guides: tuple[Freshness, ...]
    pairs: tuple[Pair, ...]
    regions: tuple[RegionCoverage, ...]
    oldest: tuple[Claim, ...]
    undated: int
    single_source: tuple[Claim, ...]


def report(content: Content) -> Report:
    """Count everything. Claims are sorted by date and by the place they stand in."""
    claims = list(_claims(content))
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    dated = [claim for claim in claims if claim.newest]
    levels = Counter(claim.confidence for claim in claims)
    return Report(
        kinds={kind: len(names) for kind, names in sorted(index(content).items())},
        confidence={level: levels[level] for level in _CONFIDENCES},
        share={level: round(100 * levels[level] / max(len(claims), 1), 1) for level in _CONFIDENCES},
        guides=freshness(content),
        pairs=tuple(_pairs(content)),
        regions=tuple(_regions(content)),
        oldest=tuple(sorted(dated, key=lambda claim: (claim.newest or "", claim.file, claim.line))[:_OLDEST]),
        undated=len(claims) - len(dated),
        single_source=tuple(claim for claim in claims if _independent(claim, sources) == 1),
    )


def _pairs(content: Content) -> Iterator[Pair]:
    local = [
        (guide.channel, guide.task, region.id)
        for region, _ in content.of(RegionFile)
        for guide in region.guides
    ]
    tasks = [task.id for task, _ in every(content, TaskEntry)]
    channels = sorted((channel for channel, _ in content.of(ChannelFile)), key=lambda channel: channel.order)
    for channel in channels:
        for task in tasks:
            regions = sorted({place for owner, name, place in local if (owner, name) == (channel.id, task)})
            state = _state([guide for guide in channel.guides if guide.task == task])
            yield Pair(channel=channel.id, task=task, state=state, regions=tuple(regions))


def _state(guides: Sequence[GuideEntry]) -> State:
    if not guides:
        return "none"
    return "steps" if any(guide.steps for guide in guides) else "gap"


def _regions(content: Content) -> Iterator[RegionCoverage]:
    for region, _ in sorted(content.of(RegionFile), key=lambda pair: pair[0].order):
        guides = (guide_id(guide.channel, guide.task, guide.way) for guide in region.guides)
        yield RegionCoverage(
            region=region.id,
            name=region.name,
            coverage=region.coverage,
            channels=len(region.channels),
            guides=tuple(guides),
            differences=len(region.differences),
            contacts=len(region.contacts),
            places=len(region.places),
        )


def _claims(content: Content) -> Iterator[Claim]:
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    for piece, place in every(content, Model):
        evidence = getattr(piece, "evidence", None)
        if isinstance(evidence, EvidenceEntry):
            yield _claim(piece, evidence, place, sources)


def _claim(piece: Model, evidence: EvidenceEntry, place: Place, sources: Mapping[str, SourceEntry]) -> Claim:
    named = (sources[name] for name in evidence.sources if name in sources)
    return Claim(
        file=place.file.name,
        line=place.line,
        text=_first_text(piece),
        confidence=evidence.confidence,
        sources=tuple(evidence.sources),
        newest=newest_date((source.grade, source.date) for source in named),
    )


_SAID_IN = (
    *("question", "do", "text", "meaning", "does", "note", "covers", "why", "because"),
    *("label", "truth", "name"),
)


def _first_text(piece: Model) -> str:
    """What the piece says, in the field that says it first."""
    found = (getattr(piece, field, None) for field in _SAID_IN)
    text = next((value for value in found if isinstance(value, str)), "")
    return text or "→".join(getattr(piece, "path", ()))


def _independent(claim: Claim, sources: Mapping[str, SourceEntry]) -> int:
    return len({sources[name].group or name for name in claim.sources if name in sources})
