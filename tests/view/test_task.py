"""A task in a channel: every way that may apply, or an error that says where there is one."""

from pathlib import Path

import pytest

from tests.compiled import compiled
from tests.makings import making
from tests.samples import Sample
from ybguide.domain.person import Person
from ybguide.domain.spelling import command
from ybguide.errors import NoGuide
from ybguide.store import Store
from ybguide.view.page import GuideView, Paragraph
from ybguide.view.task import channel_page, task_guides


@pytest.fixture
def small(tmp_path: Path) -> Store:
    return compiled(Sample.copied_to(tmp_path / "content").folder)


def test_one_way_is_the_whole_page(small: Store) -> None:
    page = channel_page(making(small), "activate", "app")
    (guide,) = page.blocks
    assert isinstance(guide, GuideView)
    assert (page.command, page.title) == ("activate", "在 App 里激活")
    assert (guide.id, guide.channel, guide.channel_name) == ("app/activate", "app", "医保 App")
    assert command(guide.address) == "ybguide activate -c app"


def test_several_ways_are_introduced_by_their_number(store: Store) -> None:
    page = channel_page(making(store), "activate", "offline")
    intro, *guides = page.blocks
    assert isinstance(intro, Paragraph)
    assert str(len(guides)) in intro.text
    shown = [block.id for block in guides if isinstance(block, GuideView)]
    assert shown == list(store.guide_ids("activate", "offline"))


TWO_WAYS = """\
  - task: show-code
    way: search
    title: 搜一下再出示
    summary: 请打热线问。
    gap: 请问热线。
    contacts: [hotline]
    topics: [start]
"""
OWN_WAY = """\
  - task: show-code
    channel: app
    way: {way}
    title: 在北省出示
    summary: 请打热线问。
    gap: 请问热线。
    contacts: [hotline]
    topics: [start]
differences:
"""


def test_a_name_that_ends_in_latin_letters_keeps_its_space(tmp_path: Path) -> None:
    sample = Sample.copied_to(tmp_path / "content")
    sample.add("channels/app.yaml", TWO_WAYS)
    intro, *_ = channel_page(making(compiled(sample.folder)), "show-code", "app").blocks
    assert intro == Paragraph(text="医保 App 里有 2 种走法，选一种就可以。", explains=True)


@pytest.mark.parametrize(
    ("way", "there"),
    [
        ("menu", ["north/show-code/menu", "app/show-code/search"]),
        ("desk", ["north/show-code/desk", "app/show-code/menu", "app/show-code/search"]),
    ],
)
def test_a_places_own_way_stands_for_the_general_one_of_its_name(
    way: str, there: list[str], tmp_path: Path
) -> None:
    """Elsewhere the general way stays; where the place's own has another name, both are there."""
    sample = Sample.copied_to(tmp_path / "content")
    sample.add("channels/app.yaml", TWO_WAYS)
    sample.change("regions/north.yaml", "differences:\n", OWN_WAY.format(way=way))
    store = compiled(sample.folder)

    def shown(person: Person) -> list[str]:
        page = channel_page(making(store, person), "show-code", "app")
        return [block.id for block in page.blocks if isinstance(block, GuideView)]

    assert shown(Person(regions=("north",), place="北省")) == there
    assert shown(Person()) == ["app/show-code/menu", "app/show-code/search"]


def test_no_way_names_the_channels_that_have_one(small: Store) -> None:
    with pytest.raises(NoGuide) as caught:
        channel_page(making(small), "show-code", "counter")
    error = caught.value
    assert (error.channel, error.task, error.elsewhere) == ("窗口", "出示医保码", ("医保 App",))
    assert error.command == "ybguide how show-code"


def test_steps_are_numbered_without_gaps_after_others_are_left_out(small: Store) -> None:
    (grown_up,) = task_guides(making(small, Person(age=16)), "activate", "app")
    assert [(step.number, step.id, step.condition) for step in grown_up.steps] == [(1, "open", None)]
    (child,) = task_guides(making(small, Person(age=7)), "activate", "app")
    assert child.steps == ()


def test_what_is_not_known_is_put_as_a_condition(small: Store) -> None:
    (guide,) = task_guides(making(small), "activate", "app")
    assert guide.steps[0].condition == "满 16 周岁的人"
    assert guide.needs[0].condition == "只有出生医学证明、还没有身份证号码的新生儿"


def test_what_a_step_refers_to_is_looked_up(small: Store) -> None:
    (guide,) = task_guides(making(small), "activate", "app")
    (step,) = guide.steps
    assert [(link.id, link.command) for link in step.fixes] == [("no-code", "ybguide fix no-code")]
    assert step.fixes[0].label == small.title("fix", "no-code")
    assert step.path
    assert step.path.labels == ("首页", "医保码")
    assert [(path.labels, path.note) for path in step.also] == [(("首页", "电子凭证"), "旧版")]
    assert [contact.id for contact in guide.contacts] == ["hotline"]
    assert [conflict.id for conflict in guide.conflicts] == ["age"]
    assert [link.command for link in guide.next] == ["ybguide how show-code -c app"]


def test_a_gap_stands_where_no_steps_are_known(small: Store) -> None:
    (guide,) = task_guides(making(small), "show-code", "app")
    assert (guide.gap, guide.steps) == ("请问热线。", ())


def test_sources_are_there_only_when_asked_for(small: Store) -> None:
    (without,) = task_guides(making(small), "activate", "app")
    (full,) = task_guides(making(small, with_sources=True), "activate", "app")
    assert without.basis.sources == ()
    assert {source.id for source in full.basis.sources} == {"law", "paper"}
    assert without.basis.summary == full.basis.summary


def test_every_shipped_guide_becomes_a_view(store: Store) -> None:
    regions = tuple(store.titles("region"))
    seen = set()
    for task in store.titles("task"):
        for view in task_guides(making(store, Person(regions=regions), with_sources=True), task):
            seen.add(view.id)
            assert view.title
            assert bool(view.steps) != bool(view.gap)
            assert [step.number for step in view.steps] == list(range(1, len(view.steps) + 1))
    assert set(store.titles("guide")) <= seen
