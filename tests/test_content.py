"""The shipped content: every file is read without a problem, and the whole leaves nobody out."""

from pathlib import Path

import pytest

from ybguide.authoring.content import Content
from ybguide.authoring.load import load
from ybguide.authoring.locate import ContentFile, locate
from ybguide.authoring.problem import Problem
from ybguide.authoring.read import read
from ybguide.authoring.schema.answers import FixEntry, QuestionEntry
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.channel import GuideEntry
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import (
    CaseEntry,
    SourceEntry,
    TaskEntry,
    TopicEntry,
)
from ybguide.authoring.validate import validate
from ybguide.authoring.walk import every

CONTENT = Path(__file__).parent.parent / "content"
FILES = locate([CONTENT])
PROVINCES = 31


@pytest.fixture(scope="module")
def whole() -> tuple[Content, tuple[Problem, ...]]:
    return read([CONTENT])


@pytest.fixture(scope="module")
def content(whole: tuple[Content, tuple[Problem, ...]]) -> Content:
    return whole[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_can_be_read_and_has_the_right_shape(file: ContentFile) -> None:
    valid, problems = validate([load(file)])
    assert [str(problem) for problem in problems] == []
    assert [read_file.name for read_file in valid] == [file.name]


@pytest.mark.parametrize("name", [file.name for file in FILES])
def test_no_rule_is_broken_in_a_file(name: str, whole: tuple[Content, tuple[Problem, ...]]) -> None:
    assert [str(problem) for problem in whole[1] if problem.file == name] == []


def test_the_whole_has_no_problem(whole: tuple[Content, tuple[Problem, ...]]) -> None:
    assert [str(problem) for problem in whole[1]] == []


def test_nothing_but_content_lies_in_the_folder() -> None:
    known = {file.path for file in FILES}
    assert [path for path in CONTENT.rglob("*") if path.is_file() and path not in known] == []


def test_every_province_has_a_pack(content: Content) -> None:
    provinces = [region.id for region, _ in content.of(RegionFile) if region.parent is None]
    assert len(provinces) == PROVINCES


def test_every_task_can_be_done_somewhere(content: Content) -> None:
    tasks = {task.id for task, _ in every(content, TaskEntry)}
    assert tasks - {guide.task for guide, _ in every(content, GuideEntry)} == set()


def test_every_topic_has_an_answer(content: Content) -> None:
    asked = (entry for model in (QuestionEntry, FixEntry) for entry, _ in every(content, model))
    answered = {topic for entry in asked for topic in entry.topics}
    assert {topic.id for topic, _ in every(content, TopicEntry)} - answered == set()


def test_every_source_is_used(content: Content) -> None:
    named = {
        name
        for piece, _ in every(content, Model)
        for name in getattr(piece, "sources", ())
        if isinstance(name, str)
    }
    assert {source.id for source, _ in every(content, SourceEntry)} - named == set()


@pytest.mark.parametrize("document", ["id-card", "residence-permit"])
def test_the_age_rule_has_one_case_for_every_age(content: Content, document: str) -> None:
    # Both documents carry a 公民身份号码, by which a member of a family is added.
    whens = [
        case.when
        for case, _ in every(content, CaseEntry)
        if not case.when.documents or document in case.when.documents
    ]
    ages = [when.age for when in whens if when.age]
    for years in range(131):
        holding = [age for age in ages if (age.from_ or 0) <= years < (age.below or 131)]
        assert len(holding) == 1, years
