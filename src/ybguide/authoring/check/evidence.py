"""YB012: nothing is surer than its sources.

``high`` needs an authority's own text (or a repost of it), or three independent sources that are not
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
_INDEPENDENT_FOR_HIGH = 3


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
    if any(source.grade in ("official", "official-repost") for source in firm):
        return "high"
    independent = {source.group or source.id for source in firm}
    if len(independent) >= _INDEPENDENT_FOR_HIGH:
        return "high"
    return "medium" if firm else "low"
