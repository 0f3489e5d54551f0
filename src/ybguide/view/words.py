"""Meanings put into Chinese words: conditions, evidence, grades."""

from collections.abc import Iterable, Sequence

from ybguide.domain.evidence import Evidence
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


def evidence_words(evidences: Iterable[Evidence], *, pieces: str = "内容") -> str:
    """How fresh and how sure, in one line: what something stands on, whose parts are called ``pieces``."""
    collected = list(evidences)
    latest = newest(collected)
    date = f"可靠来源最新到 {latest}" if latest else UNDATED
    return f"{date}；{_sureness(collected, pieces)}"


def newest(evidences: Iterable[Evidence]) -> str | None:
    """The date of the newest source of grade media or better, as exact as it is known."""
    return max((evidence.as_of for evidence in evidences if evidence.as_of), default=None)


def _sureness(evidences: Sequence[Evidence], pieces: str) -> str:
    """How much of it authorities say, and how many pieces are doubtful; said of one piece as of one."""
    official = sum(evidence.official for evidence in evidences)
    doubtful = sum(evidence.confidence == "low" for evidence in evidences)
    doubt = ("不确定" if len(evidences) == 1 else f"{doubtful} 处不确定") if doubtful else ""
    return "，".join(part for part in (_official_words(official, len(evidences), pieces), doubt) if part)


def _official_words(official: int, of_all: int, pieces: str) -> str:
    if official == 0:
        return "没有官方依据"
    if official == of_all:
        return "有官方依据"
    return f"{'多数' if 2 * official > of_all else '一部分'}{pieces}有官方依据"


def source_date(source: Source) -> str:
    """When a source spoke, as exactly as it is known."""
    if source.date is None:
        return "日期不明"
    return f"约 {source.date}" if source.approximate else source.date
