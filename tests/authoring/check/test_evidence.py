"""YB012 and YB039: nothing is surer than its sources, and one repost makes nothing certain."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check.evidence import allowed_confidence
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.domain.reference import Grade

FAQ = "faq/basics.yaml"
MORE = """\
  - {id: radio, name: 又一家, publisher: 又一家, grade: media, scope: 全国}
  - {id: repost, name: 转载, publisher: 一家报纸, grade: media, scope: 全国, group: paper}
  - {id: mirror, name: 镜像, publisher: 不明, grade: official-repost, scope: 全国}
"""


def _sources(*grades: Grade, group: str | None = None) -> list[SourceEntry]:
    return [
        SourceEntry(id=f"s{number}", name="名", publisher="社", grade=grade, scope="全国", group=group)
        for number, grade in enumerate(grades)
    ]


@pytest.mark.parametrize(
    ("grades", "allowed"),
    [
        ((), "low"),
        (("aggregator",), "low"),
        (("aggregator",) * 9, "low"),
        (("media",), "medium"),
        (("institution", "aggregator"), "medium"),
        (("media", "media"), "high"),
        (("media", "institution"), "high"),
        (("media", "aggregator", "aggregator"), "medium"),
        (("official",), "high"),
        (("official-repost",), "high"),
        (("aggregator", "official"), "high"),
    ],
)
def test_what_the_grades_of_sources_allow(grades: tuple[Grade, ...], allowed: str) -> None:
    assert allowed_confidence(_sources(*grades)) == allowed


def test_sources_of_one_group_count_as_one() -> None:
    assert allowed_confidence(_sources("media", "media", "media", group="agency")) == "medium"


@pytest.mark.parametrize(
    ("sources", "claimed", "allowed"),
    [
        ("blog", "medium", "low"),
        ("blog", "high", "low"),
        ("paper", "high", "medium"),
        ("paper, repost", "high", "medium"),
        ("paper, blog", "high", "medium"),
    ],
)
def test_more_confidence_than_the_sources_allow_is_told(
    sources: str, claimed: str, allowed: str, sample: Sample
) -> None:
    sample.add("sources.yaml", MORE)
    sample.change(FAQ, "sources: [law], confidence: high", f"sources: [{sources}], confidence: {claimed}")
    told = f"这些来源最多支持 {allowed}，写成了 {claimed}：请降低把握，或补充更可靠的来源"
    assert sample.breaks("YB012") == [f"faq/basics.yaml:15: YB012 {told}"]


@pytest.mark.parametrize(
    ("sources", "claimed"),
    [
        ("law", "low"),
        ("law, blog", "high"),
        ("mirror", "high"),
        ("paper, clinic", "high"),
        ("clinic", "medium"),
        ("blog", "low"),
    ],
)
def test_as_much_confidence_as_the_sources_allow_or_less_is_fine(
    sources: str, claimed: str, sample: Sample
) -> None:
    sample.add("sources.yaml", MORE)
    sample.change(FAQ, "sources: [law], confidence: high", f"sources: [{sources}], confidence: {claimed}")
    assert sample.breaks("YB012") == []


def test_the_line_is_that_of_the_confidence(sample: Sample) -> None:
    sample.change(
        FAQ,
        "evidence: {sources: [law], confidence: high}",
        "evidence:\n      sources: [blog]\n      confidence: high",
    )
    assert sample.breaks("YB012") == [
        "faq/basics.yaml:17: YB012 这些来源最多支持 low，写成了 high：请降低把握，或补充更可靠的来源"
    ]


@pytest.mark.parametrize(
    ("sources", "certain"),
    [
        ("law", True),
        ("law, blog", True),
        ("mirror", False),
        ("mirror, blog", False),
        ("mirror, paper", True),
        ("paper, clinic", True),
        ("mirror, copy", False),
    ],
)
def test_high_needs_an_authority_itself_or_two_that_are_independent(
    sources: str, *, certain: bool, sample: Sample
) -> None:
    copy = "  - {id: copy, name: 转载, publisher: 一家, grade: official-repost, scope: 全国, group: mirror}\n"
    sample.add("sources.yaml", MORE + copy)
    sample.change(FAQ, "sources: [law], confidence: high", f"sources: [{sources}], confidence: high")
    told = "high 要有一个官方原文，或两个互相独立的可靠来源：补一个来源，或改成 medium"
    assert sample.breaks("YB039") == ([] if certain else [f"faq/basics.yaml:15: YB039 {told}"])
