"""YB023: whatever people ask about is answered, and leads on to something to do."""

import pytest

from tests.samples import Sample

SILENT = "topics.yaml:4: YB023 没有一条问答或排障讲到主题 lost：写一条，或删去这个主题"
STUCK = "topics.yaml:4: YB023 主题 lost 的问答都没有下一步：加上 guides 或 contacts"
QUESTION = """\
  - id: lost
    question: 丢了怎么办？
    answer: 不要紧。
    topics: [lost]
    evidence: {sources: [law], confidence: high}
"""
FAQ = "faq/basics.yaml"


@pytest.fixture
def sample(sample: Sample) -> Sample:
    """The sample with a topic of which nothing speaks."""
    sample.add("topics.yaml", "  - {id: lost, name: 丢了}\n")
    return sample


def test_a_topic_of_which_nothing_speaks_is_told(sample: Sample) -> None:
    assert sample.breaks("YB023") == [SILENT]


def test_a_question_alone_leads_nowhere(sample: Sample) -> None:
    sample.add(FAQ, QUESTION)
    assert sample.breaks("YB023") == [STUCK]


@pytest.mark.parametrize("way_on", ["guides: [app/activate]", "contacts: [hotline]"])
def test_a_question_that_leads_on_is_enough(way_on: str, sample: Sample) -> None:
    sample.add(FAQ, f"{QUESTION}    {way_on}\n")
    assert sample.breaks("YB023") == []


def test_a_failure_answers_and_leads_on(sample: Sample) -> None:
    sample.change("fixes/code.yaml", "topics: [start]", "topics: [start, lost]")
    assert sample.breaks("YB023") == []


@pytest.mark.parametrize("name", ["scenes/desk.yaml", "safety.yaml", "channels/counter.yaml"])
def test_steps_and_scams_lead_on_but_do_not_answer(name: str, sample: Sample) -> None:
    sample.change(name, "topics: [start]", "topics: [start, lost]")
    assert sample.breaks("YB023") == [SILENT]
    sample.add(FAQ, QUESTION)
    assert sample.breaks("YB023") == []
