"""The handbook: everything the guide says, once, in the order in which a family reads it."""

import shlex
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.conftest import TODAY, Run
from ybguide.domain.answers import Fix, Question
from ybguide.domain.guide import Guide
from ybguide.domain.kind import BY_ID
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Contact, Source
from ybguide.domain.spelling import command
from ybguide.domain.tables import Comparison, Scam, Term
from ybguide.search.ranking import SURPLUS
from ybguide.store import Store
from ybguide.view.book import Finding, Leaf
from ybguide.view.handbook import Handbook, handbook
from ybguide.view.page import AnswerView, Entries, FixView, GuideView, Links, RuleView, SceneView, Table


@pytest.fixture(scope="module")
def book(store: Store) -> Handbook:
    return handbook(store, TODAY)


def blocks(book: Handbook, kind: type) -> Iterator[object]:
    return (block for leaf in book.leaves for block in leaf.page.blocks if isinstance(block, kind))


def entries(book: Handbook, key: str) -> list[str]:
    found = [block for block in blocks(book, Entries) if isinstance(block, Entries) and block.key == key]
    return [entry.id for block in found for entry in block.entries]


def chapter(book: Handbook, key: str) -> list[Leaf]:
    return [leaf for chapter in book.chapters if chapter.id == key for leaf in chapter.leaves]


def test_it_begins_with_activating_and_ends_with_the_sources(book: Handbook) -> None:
    assert [chapter.heading for chapter in book.chapters] == [
        "第 1 章 激活医保码",
        "第 2 章 给家人添加亲情账户",
        "第 3 章 改密码、解绑、换手机",
        "第 4 章 看病买药怎么用",
        "第 5 章 办不成、报错了",
        "第 6 章 常见问题",
        "第 7 章 各地的办法和电话",
        "第 8 章 名词和对照",
        "第 9 章 防骗",
        "第 10 章 找谁帮忙",
        "第 11 章 依据",
    ]


@pytest.mark.parametrize(
    ("kind", "view"), [(Guide, GuideView), (Scene, SceneView), (Question, AnswerView), (Fix, FixView)]
)
def test_every_guide_scene_answer_and_failure_stands_in_it_once(
    book: Handbook, store: Store, kind: type, view: type
) -> None:
    written = [block.id for block in blocks(book, view)]  # type: ignore[attr-defined]
    assert Counter(written) == Counter(record.id for record in store.all(kind))


@pytest.mark.parametrize(
    ("kind", "key"),
    [(Term, "terms"), (Scam, "scams"), (Source, "sources")],
    ids=["terms", "scams", "sources"],
)
def test_every_word_fraud_and_source_stands_in_it_once(
    book: Handbook, store: Store, kind: type, key: str
) -> None:
    assert entries(book, key) == [record.id for record in store.all(kind)]


def test_every_number_of_a_place_stands_in_it_once_and_the_national_ones_after_them(
    book: Handbook, store: Store
) -> None:
    local = [phone.id for region in store.all(Region) for phone in region.contacts]
    assert entries(book, "contacts") == [*local, *(contact.id for contact in store.all(Contact))]


def test_every_local_channel_and_difference_stands_with_its_place_alone(book: Handbook, store: Store) -> None:
    regions = store.all(Region)
    assert entries(book, "local_channels") == [item.id for region in regions for item in region.channels]
    assert len(entries(book, "differences")) == sum(len(region.differences) for region in regions)


def test_comparisons_and_the_age_rule_stand_in_it_once(book: Handbook, store: Store) -> None:
    tables = [block.id for block in blocks(book, Table) if isinstance(block, Table) and block.id]
    assert tables == [comparison.id for comparison in store.all(Comparison)]
    assert len(list(blocks(book, RuleView))) == 1


def test_activating_begins_with_the_choice_and_adding_family_with_the_rule(book: Handbook) -> None:
    assert [leaf.id for leaf in chapter(book, "activate")][:2] == ["task/activate", "national-app/activate"]
    family = [leaf.id for leaf in chapter(book, "family")]
    assert family[:3] == ["rule/family-age", "family-account/family-add", "national-app/family-add"]


def test_where_nothing_reliable_is_known_comes_last(book: Handbook) -> None:
    for group in (group for chapter in book.chapters[:3] for group in chapter.groups):
        pages = [leaf.page.blocks for leaf in group.leaves]
        guided = [[block for block in page if isinstance(block, GuideView)] for page in pages]
        gaps = [any(guide.gap for guide in guides) for guides in guided if guides]
        assert gaps == sorted(gaps)


def test_a_way_of_one_place_follows_that_place(book: Handbook) -> None:
    places = chapter(book, "places")
    ids = [leaf.id for leaf in places]
    assert ids[ids.index("region/deyang") + 1] == "deyang/activate/bureau-account"
    assert all(leaf.region for leaf in places)
    assert [leaf.id for leaf in book.leaves if leaf.region and leaf not in places] == []


def test_a_city_says_where_its_province_is(book: Handbook) -> None:
    (page,) = [leaf.page for leaf in book.leaves if leaf.id == "region/deyang"]
    links = [link.command for block in page.blocks if isinstance(block, Links) for link in block.links]
    assert links == ["ybguide region sichuan"]


def test_a_place_is_shown_with_the_province_around_it(book: Handbook, store: Store) -> None:
    shown = {place.id: place.shown for place in book.places}
    assert shown["deyang"] == ("deyang", "sichuan")
    assert shown["sichuan"] == ("sichuan",)
    assert set(shown) == {region.id for region in store.all(Region)}


def test_ids_and_addresses_are_those_of_one_leaf(book: Handbook) -> None:
    for counted in (
        Counter(leaf.id for leaf in book.leaves),
        Counter(address for leaf in book.leaves for address in leaf.addresses),
        Counter(group.id for chapter in book.chapters for group in chapter.groups if group.id),
    ):
        assert {key for key, count in counted.items() if count > 1} == set()


def test_the_addresses_of_a_leaf_show_what_it_says(book: Handbook, run: Run) -> None:
    for leaf in [*book.leaves][::40]:
        shown = run(*shlex.split(command(leaf.addresses[0]))[1:])
        assert shown.code == 0
        assert leaf.page.title in shown.out.splitlines()[0] or leaf.id.startswith(("rule/", "channel"))


def test_sources_are_numbered_and_every_page_that_stands_on_some_lists_them(
    book: Handbook, store: Store
) -> None:
    (register,) = (block for block in chapter(book, "sources")[0].page.blocks if isinstance(block, Entries))
    assert [entry.name for entry in register.entries][:2] == ["来源 1", "来源 2"]
    used = {
        source.id
        for leaf in book.leaves
        for block in leaf.page.blocks
        for source in getattr(getattr(block, "basis", block), "sources", ())
    }
    named = {source for record in store.all(Question) for source in record.evidence.sources}
    assert named < used


def test_what_the_program_finds_is_found_in_it(book: Handbook, store: Store) -> None:
    found = Counter(finding.kind for finding in _findings(book))
    indexed = {(BY_ID[phrase.kind], phrase.id) for phrase in store.every_phrase()}
    programs = Counter(kind for kind, _ in indexed)
    assert found == programs
    assert {(finding.kind, finding.id) for finding in _findings(book)} == indexed


def test_what_is_compared_is_what_the_program_compares_with(book: Handbook, store: Store) -> None:
    assert Counter(book.search.phrases) == Counter(store.phrases(list(range(100_000))))
    assert book.search.places["德阳"] == "5106"
    assert book.search.numbers["surplus"] == SURPLUS


def _findings(book: Handbook) -> Iterator[Finding]:
    return (finding for leaf in book.leaves for finding in leaf.findings)
