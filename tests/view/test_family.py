"""``family-add`` as a page: the age rule, the channel to take, the others a line each."""

import pytest

from tests.makings import making
from ybguide.domain.person import Person
from ybguide.errors import NoGuide
from ybguide.store import Store
from ybguide.view.family import family_channel_page, family_page
from ybguide.view.page import GuideView, Page, RuleView, Ways
from ybguide.view.rule import rule_view


def page_for(store: Store, person: Person, channel: str | None = None) -> Page:
    making_it = making(store, person)
    return family_channel_page(making_it, channel) if channel else family_page(making_it)


def test_the_rule_comes_first_then_the_preferred_channel_then_the_others(store: Store) -> None:
    rule, *guides, ways = page_for(store, Person()).blocks
    assert isinstance(rule, RuleView)
    assert isinstance(ways, Ways)
    views = [block for block in guides if isinstance(block, GuideView)]
    assert len(views) == len(guides)
    (preferred,) = {view.channel for view in views}
    assert views[0].steps
    assert preferred not in {view.channel for view in ways.guides}
    # What goes for every channel is no way beside them.
    assert {view.id for view in (*views, *ways.guides)} == {
        key for key in store.guide_ids("family-add") if not key.startswith("family-account/")
    }


def test_a_channel_shows_only_its_own_ways_after_the_rule(store: Store) -> None:
    rule, *blocks = page_for(store, Person(age=7), "alipay").blocks
    assert isinstance(rule, RuleView)
    guides = [block for block in blocks if isinstance(block, GuideView)]
    assert {guide.channel for guide in guides} == {"alipay"}


def test_a_channel_nobody_knows_has_no_way(store: Store) -> None:
    with pytest.raises((NoGuide, KeyError)):
        page_for(store, Person(), "nobody")


@pytest.mark.parametrize(
    ("person", "applying"),
    [
        (Person(), {"newborn": None, "under-16": None, "from-16": None}),
        (Person(age=0, documents=("birth-certificate",)), {"newborn": True}),
        (Person(age=0), {"newborn": None, "under-16": None}),
        (Person(age=15, documents=("id-card",)), {"under-16": True}),
        (Person(age=15), {"under-16": None}),
        (Person(age=16), {"from-16": True}),
        (Person(age=90), {"from-16": True}),
    ],
)
def test_the_rule_holds_the_cases_that_may_apply(
    person: Person, applying: dict[str, bool | None], store: Store
) -> None:
    rule = rule_view(making(store, person))
    assert {case.id: case.applies for case in rule.cases} == applying
    assert all(case.papers and case.text for case in rule.cases)


def test_the_rule_tells_where_its_sources_disagree_about_somebody_of_this_age(store: Store) -> None:
    disputed = {
        age: {conflict.id for conflict in rule_view(making(store, Person(age=age))).conflicts}
        for age in (0, 7, 16, 70)
    }
    assert all(disputed.values())
    assert [age for age, ids in disputed.items() if "age-16" in ids] == [16]


def test_the_rule_names_its_sources_when_asked(store: Store) -> None:
    rule = rule_view(making(store, with_sources=True))
    used = {source for case in rule.cases for source in case.evidence.sources}
    assert {source.id for source in rule.basis.sources} == used
