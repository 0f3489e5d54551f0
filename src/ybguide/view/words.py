"""Meanings put into Chinese words: conditions, evidence, grades."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ybguide.domain.evidence import Confidence, Evidence
from ybguide.domain.guide import Condition
from ybguide.domain.reference import Grade, Source

_DOCUMENTS = {
    "id-card": "有居民身份证号码的人",
    "birth-certificate": "只有出生医学证明、还没有身份证号码的新生儿",
    "residence-permit": "持港澳台居民居住证的人",
    "passport": "持外国护照的人",
}
GRADES: dict[Grade, str] = {
    "official": "官方发布",
    "official-repost": "官方内容转载",
    "media": "媒体报道",
    "institution": "医院、学校等机构",
    "aggregator": "网络资料，不够可靠",
}
UNDATED = "没有可靠来源的日期"
"""What stands in the place of a date where no source of grade media or better has one."""
CONFIDENCE: dict[Confidence, str] = {"high": "高", "medium": "中", "low": "低"}


def condition_words(condition: Condition | None) -> str | None:
    """A condition in Chinese words (“未满 16 周岁”), or None where there is none."""
    if condition is None:
        return None
    documents = "、".join(_DOCUMENTS[name] for name in condition.documents)
    age = "".join(_age_words(condition))
    # Who has only a birth certificate is a newborn: the age would name the same people twice.
    if condition.documents == ("birth-certificate",):
        age = ""
    return "，而且是".join(part for part in (age, documents) if part) or None


def _age_words(condition: Condition) -> Iterable[str]:
    match condition.age_from, condition.age_below:
        case None, None:
            return
        case int(start), None:
            yield f"满 {start} 周岁的人"
        case None, int(end):
            yield f"未满 {end} 周岁的人"
        case start, end:
            yield f"满 {start} 周岁、未满 {end} 周岁的人"


def evidence_words(evidences: Iterable[Evidence]) -> str:
    """How sure, how many sources, how fresh: one line about everything a piece stands on."""
    collected = list(evidences)
    sources = {source for evidence in collected for source in evidence.sources}
    latest = newest(collected)
    date = f"最新的是 {latest}" if latest else UNDATED
    return f"{len(sources)} 个来源，{date}；可靠程度{_sureness(collected)}"


def newest(evidences: Iterable[Evidence]) -> str | None:
    """The date of the newest source of grade media or better, as exact as it is known."""
    return max((evidence.as_of for evidence in evidences if evidence.as_of), default=None)


def _sureness(evidences: Sequence[Evidence]) -> str:
    """The confidence in words: the level, or where there are several, how many statements have each."""
    counts = Counter(evidence.confidence for evidence in evidences)
    if len(counts) == 1:
        return CONFIDENCE[evidences[0].confidence]
    return "，".join(f"{words}的 {counts[level]} 处" for level, words in CONFIDENCE.items() if counts[level])


def source_date(source: Source) -> str:
    """When a source spoke, as exactly as it is known."""
    if source.date is None:
        return "日期不明"
    return f"约 {source.date}" if source.approximate else source.date
