"""YB037 and YB038: a conflict stands where it bears, and one fact has one confidence."""

import pytest

from tests.samples import Sample

FAQ = "faq/basics.yaml"
OTHER = """\
  - id: other
    question: 别的？
    answer: {answer}
    topics: [{topic}]
    conflicts: [age]
    evidence: {{sources: [{source}], confidence: {confidence}}}
"""


def _add(sample: Sample, **given: str) -> None:
    usual = {"answer": "不是。", "topic": "other", "source": "paper", "confidence": "medium"}
    sample.add("topics.yaml", "  - {id: other, name: 别的}\n")
    sample.add(FAQ, OTHER.format(**(usual | given)))


@pytest.mark.parametrize(
    ("given", "stray"),
    [({}, True), ({"topic": "start"}, False), ({"source": "blog", "confidence": "low"}, False)],
)
def test_a_conflict_shares_a_source_or_a_topic(given: dict[str, str], sample: Sample, *, stray: bool) -> None:
    _add(sample, **given)
    message = f"{FAQ}:20: YB037 age（几岁要刷脸）和这里没有关系，来源和主题都不同：去掉"
    assert sample.breaks("YB037") == ([message] if stray else [])


def test_the_topics_that_a_conflict_names_count(sample: Sample) -> None:
    _add(sample)
    sample.add("conflicts.yaml", "    topics: [other]\n")
    assert sample.breaks("YB037") == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"answer": "是医保的电子凭证！", "source": "law"}, True),
        ({"answer": "它是医保的电子凭证。", "source": "law"}, True),
        ({"answer": "是医保的电子凭证。", "source": "law", "confidence": "high"}, False),
        ({"answer": "是医保的电子凭证。", "source": "paper"}, False),
        ({"answer": "是一张可以报销的卡。", "source": "law"}, False),
    ],
)
def test_the_same_words_of_the_same_sources_are_equally_sure(
    given: dict[str, str], sample: Sample, *, told: bool
) -> None:
    _add(sample, **given)
    message = f"{FAQ}:21: YB038 同样的话、同样的来源，{FAQ}:5 写的是 high，这里是 medium：改成一样的"
    assert sample.breaks("YB038") == ([message] if told else [])
