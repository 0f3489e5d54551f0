"""A page for a helper: the same steps, with what to say, to check and never to do."""

from pathlib import Path

import pytest

from tests.compiled import compiled
from tests.makings import making
from tests.render.formats import FORMATS, Format
from tests.render.reading import in_order, missing, without_space
from tests.samples import Sample
from ybguide.domain.address import Address, task_at
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.domain.spelling import command
from ybguide.store import Store
from ybguide.view.desk import INTRO, at_desk
from ybguide.view.how import task_page
from ybguide.view.page import DeskThroughout, DeskView, GuideView, Links, Page, SceneView, Ways
from ybguide.view.router import page_at
from ybguide.view.task import channel_page
from ybguide.view.use import scene_page

Procedure = GuideView | SceneView


@pytest.fixture
def small(tmp_path: Path) -> Store:
    return compiled(Sample.copied_to(tmp_path / "content").folder)


def scene(store: Store, key: str, *, with_sources: bool = False) -> Page:
    return scene_page(making(store, with_sources=with_sources), store.get(Scene, key))


def throughout(procedure: Procedure) -> DeskThroughout:
    assert procedure.desk is not None
    return procedure.desk


def at_steps(procedure: Procedure) -> list[DeskView]:
    assert all(step.desk is not None for step in procedure.steps)
    return [step.desk for step in procedure.steps if step.desk is not None]


def test_a_step_has_the_kinds_it_names(small: Store) -> None:
    page = at_desk(making(small), scene(small, "desk", with_sources=True))
    intro, shown, *_ = page.blocks
    assert intro == INTRO
    assert isinstance(shown, SceneView)
    assert throughout(shown) == DeskThroughout(
        say=("手机您自己拿着。",),
        check=("是他自己愿意办的",),
        never=("不要替他点",),
        rules=("条例说要本人来。",),
    )
    # What is never to be done at all is not said again.
    assert at_steps(shown) == [DeskView(say=("您自己来刷脸。",), check=("是他本人",), never=("不要拍他",))]


def test_a_step_that_names_no_kind_has_the_general_one(small: Store) -> None:
    page = at_desk(making(small), channel_page(making(small), "activate", "app"))
    guide = page.blocks[1]
    assert isinstance(guide, GuideView)
    assert at_steps(guide) == [DeskView(say=("照着做，不着急。",), check=(), never=())]
    assert throughout(guide).rules == ()


def test_what_is_said_counts_for_what_the_page_stands_on(small: Store) -> None:
    page = scene(small, "desk", with_sources=True)
    before, after = page.blocks[0], at_desk(making(small, with_sources=True), page).blocks[1]
    assert isinstance(before, SceneView)
    assert isinstance(after, SceneView)
    assert {source.id for source in after.basis.sources} == {
        *(source.id for source in before.basis.sources),
        "paper",
    }
    without = at_desk(making(small), scene(small, "desk")).blocks[1]
    assert isinstance(without, SceneView)
    assert (without.basis.sources, without.basis.summary) == ((), after.basis.summary)


def test_a_guide_without_steps_has_nothing_for_a_helper(small: Store) -> None:
    page = channel_page(making(small), "show-code", "app")
    (before,), (after,) = page.blocks, at_desk(making(small), page).blocks
    assert isinstance(before, GuideView)
    assert after == before


def test_content_without_anything_for_a_helper_still_has_its_steps(tmp_path: Path) -> None:
    sample = Sample.copied_to(tmp_path / "content")
    sample.change("scenes/desk.yaml", "    desk: [face]\n", "")
    (sample.folder / "desk.yaml").unlink()
    store = compiled(sample.folder)
    shown = at_desk(making(store), scene(store, "desk")).blocks[1]
    assert isinstance(shown, SceneView)
    assert [step.do for step in shown.steps] == ["出示二维码"]
    assert at_steps(shown) == [DeskView(say=(), check=(), never=())]


def test_of_several_ways_what_holds_throughout_is_said_with_the_first(store: Store) -> None:
    page = at_desk(making(store), channel_page(making(store), "activate", "wechat"))
    guides = [block for block in page.blocks if isinstance(block, GuideView)]
    assert len(guides) > 1
    said = [text for guide in guides for text in (*throughout(guide).say, *throughout(guide).never)]
    assert len(set(said)) == len(said)
    assert throughout(guides[0]).rules
    assert all(throughout(guide).say == throughout(guide).rules == () for guide in guides[1:])


def test_commands_lead_to_pages_for_the_desk(store: Store) -> None:
    addresses = (task_at("activate"), Address(of=Kind.TASK))
    pages = [page_at(making(store).but(here=address.but(desk=True))) for address in addresses]
    blocks = [block for page in pages for block in page.blocks]
    links = [link.command for block in blocks if isinstance(block, Links) for link in block.links]
    ways = [command(guide.address) for block in blocks if isinstance(block, Ways) for guide in block.guides]
    assert links
    assert ways
    assert [line for line in (*links, *ways) if not line.endswith(" --for-desk")] == []


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_tells_all_of_it_in_the_same_order(form: Format, store: Store) -> None:
    pages = [
        channel_page(making(store, with_sources=True), "activate", "alipay"),
        task_page(making(store, Person(age=7), with_sources=True), "family-add"),
        scene(store, "pharmacy", with_sources=True),
    ]
    for page in (at_desk(making(store, with_sources=True), page) for page in pages):
        shown = form.shown(page, 60)
        assert missing(page, shown, form.name) == []
        found, place = without_space(shown), 0
        for text in (without_space(told.rstrip("。\n ")) for told in in_order(page, form.name)):
            assert text in found[place:], text
            place = found.index(text, place) + len(text)
