"""The age rule: the cases that may apply to somebody, and the papers for the channel they have."""

import pytest

from tests.makings import making
from ybguide.domain.person import Person
from ybguide.domain.rule import Rule
from ybguide.store import Store
from ybguide.view.rule import RULE, rule_view


def test_of_nobody_every_case_may_apply(store: Store) -> None:
    view = rule_view(making(store))
    rule = store.get(Rule, RULE)
    assert [case.id for case in view.cases] == [case.id for case in rule.cases]
    assert {case.applies for case in view.cases} == {None}
    assert (view.title, view.summary) == (rule.title, rule.summary)


@pytest.mark.parametrize(
    ("age", "cases"), [(7, ["under-16"]), (15, ["under-16"]), (16, ["from-16"]), (72, ["from-16"])]
)
def test_what_an_age_rules_out_is_left_out(age: int, cases: list[str], store: Store) -> None:
    view = rule_view(making(store, Person(age=age)))
    assert [case.id for case in view.cases] == cases
    assert False not in {case.applies for case in view.cases}


def test_the_papers_of_other_channels_are_not_those_of_this_one(store: Store) -> None:
    rule = store.get(Rule, RULE)
    for channel in ("alipay", "wechat", "national-app"):
        wanted = [
            [paper.text for paper in case.papers if paper.channel in (None, channel)] for case in rule.cases
        ]
        assert [list(case.papers) for case in rule_view(making(store), channel).cases] == wanted


def test_over_all_channels_each_paper_names_its_channel(store: Store) -> None:
    rule = store.get(Rule, RULE)
    of_one = [paper for case in rule.cases for paper in case.papers if paper.channel is not None]
    told = [paper for case in rule_view(making(store)).cases for paper in case.papers]
    assert of_one
    for paper in of_one:
        assert paper.channel is not None
        assert f"{store.title('channel', paper.channel)}：{paper.text}" in told
