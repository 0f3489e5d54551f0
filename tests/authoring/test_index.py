"""Every id of the content with the place that defines it."""

import pytest

from tests.samples import Sample
from ybguide.authoring.index import guide_id, index

IDS = {
    "channel": ["app", "counter"],
    "comparison": ["code-and-card"],
    "conflict": ["age"],
    "contact": ["hotline"],
    "fix": ["no-code"],
    "fix-subject": ["code"],
    "guide": ["app/activate", "app/show-code/menu", "counter/activate", "north/activate"],
    "local-channel": ["north-app"],
    "local-contact": ["north-desk"],
    "question": ["what"],
    "refusal": ["no-net"],
    "region": ["bay", "north"],
    "safety-rule": ["keep"],
    "scam": ["sms"],
    "scene": ["desk"],
    "source": ["blog", "clinic", "law", "paper"],
    "subject": ["basics"],
    "task": ["activate", "show-code"],
    "term": ["card", "code"],
    "topic": ["start"],
}


def test_every_id_is_known_by_its_kind(sample: Sample) -> None:
    found = index(sample.content())
    assert {kind: sorted(found[kind]) for kind in IDS} == IDS


def test_an_id_knows_where_it_is_defined(sample: Sample) -> None:
    (place,) = index(sample.content())["local-contact"]["north-desk"]
    assert (place.file.name, place.line, place.path) == ("regions/north.yaml", 26, ("contacts", 0, "id"))


def test_an_id_defined_twice_has_both_places_in_order(sample: Sample) -> None:
    sample.write("faq/more.yaml", sample.text("faq/basics.yaml").replace("id: basics", "id: more"))
    places = index(sample.read())["question"]["what"]
    assert [place.file.name for place in places] == ["faq/basics.yaml", "faq/more.yaml"]


@pytest.mark.parametrize(
    ("owner", "task", "way", "expected"),
    [("app", "unbind", None, "app/unbind"), ("app", "unbind", "menu", "app/unbind/menu")],
)
def test_a_guide_is_named_by_owner_task_and_way(
    owner: str, task: str, way: str | None, expected: str
) -> None:
    assert guide_id(owner, task, way) == expected
