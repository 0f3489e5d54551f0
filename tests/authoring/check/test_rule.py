"""A numbered rule makes problems of what it finds."""

from collections.abc import Iterator

from tests.samples import Sample
from ybguide.authoring.check.rule import Conditions, Finding, Rule
from ybguide.authoring.content import Content
from ybguide.authoring.problem import Problem
from ybguide.authoring.schema.reference import TopicsFile


def _days(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """One finding at the first topic, which repeats what is known from outside."""
    for _, place in content.of(TopicsFile):
        yield Finding(place=place.at("topics", 0, "name"), message=f"{conditions.today} {conditions.against}")


def test_a_finding_becomes_a_problem_of_its_number_and_severity(sample: Sample) -> None:
    rule = Rule(code="YB099", title="例子", severity="hint", find=_days)
    assert list(rule.problems(sample.read(), Conditions(today="2026-11-22", against=("甲",)))) == [
        Problem(
            code="YB099",
            file="topics.yaml",
            line=3,
            path=("topics", 0, "name"),
            message="2026-11-22 ('甲',)",
            severity="hint",
        )
    ]


def test_a_rule_without_a_search_finds_nothing(sample: Sample) -> None:
    assert list(Rule(code="YB099", title="例子").problems(sample.read(), Conditions())) == []
