"""YB012 and YB039: nothing is surer than its sources, and one repost makes nothing certain.

``high`` needs an authority's own text (or a repost of it), or two independent sources that are not
aggregators; ``medium`` needs one source that is not an aggregator. Aggregators echo each other and never
make more than ``low``. These are the levels of the project's fact files.
"""

from collections.abc import Iterable, Iterator, Mapping

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.base import EvidenceEntry
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every
from ybguide.domain.evidence import Confidence

_ORDER: Mapping[Confidence, int] = {"low": 0, "medium": 1, "high": 2}
_INDEPENDENT_FOR_HIGH = 2


def confidence_within_grades(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every piece of evidence claims no more confidence than its sources' grades allow."""
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    for evidence, place in every(content, EvidenceEntry):
        allowed = allowed_confidence(sources[name] for name in evidence.sources if name in sources)
        if _ORDER[evidence.confidence] > _ORDER[allowed]:
            message = (
                f"这些来源最多支持 {allowed}，写成了 {evidence.confidence}：请降低把握，或补充更可靠的来源"
            )
            yield Finding(place=place.at("confidence"), message=message)


def allowed_confidence(sources: Iterable[SourceEntry]) -> Confidence:
    """The highest confidence that these sources together allow."""
    firm = [source for source in sources if source.grade != "aggregator"]
    if any(source.grade in ("official", "official-repost") for source in firm) or _are_several(firm):
        return "high"
    return "medium" if firm else "low"


def _is_certain(sources: Iterable[SourceEntry]) -> bool:
    """Whether one of these is an authority's own text, or several say so independently."""
    firm = [source for source in sources if source.grade != "aggregator"]
    return any(source.grade == "official" for source in firm) or _are_several(firm)


def _are_several(firm: Iterable[SourceEntry]) -> bool:
    return len({source.group or source.id for source in firm}) >= _INDEPENDENT_FOR_HIGH


def high_rests_on_more_than_a_repost(content: Content, _: Conditions) -> Iterator[Finding]:
    """``high`` has an authority's own text, or a second independent source that is not an aggregator."""
    sources = {source.id: source for source, _ in every(content, SourceEntry)}
    for evidence, place in every(content, EvidenceEntry):
        named = [sources[name] for name in evidence.sources if name in sources]
        # What its sources do not allow at all is told by YB012.
        if evidence.confidence == "high" == allowed_confidence(named) and not _is_certain(named):
            message = "high 要有一个官方原文，或两个互相独立的可靠来源：补一个来源，或改成 medium"
            yield Finding(place=place.at("confidence"), message=message)
