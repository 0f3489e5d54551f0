"""A page for a helper: the same steps, with what to say, to check and never to do."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.compiled import compiled
from tests.render.formats import FORMATS, Format
from tests.render.reading import in_order, missing, without_space
from tests.samples import Sample
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.view.channels import activate_page
from ybguide.view.desk import INTRO, at_desk
from ybguide.view.how import task_page, tasks_page
from ybguide.view.page import DeskThroughout, DeskView, GuideView, Links, SceneView, Ways
from ybguide.view.task import channel_page
from ybguide.view.use import scene_page

Procedure = GuideView | SceneView


@pytest.fixture
def small(tmp_path: Path) -> Store:
    return compiled(Sample.copied_to(tmp_path / "content").folder)


def throughout(procedure: Procedure) -> DeskThroughout:
    assert procedure.desk is not None
    return procedure.desk


def at_steps(procedure: Procedure) -> list[DeskView]:
    assert all(step.desk is not None for step in procedure.steps)
    return [step.desk for step in procedure.steps if step.desk is not None]


def test_a_step_has_the_kinds_it_names(small: Store) -> None:
    page = at_desk(small, scene_page(small, "desk", ANYBODY, with_sources=True))
    intro, scene, *_ = page.blocks
    assert intro == INTRO
    assert isinstance(scene, SceneView)
    assert throughout(scene) == DeskThroughout(
        say=("手机您自己拿着。",),
        check=("是他自己愿意办的",),
        never=("不要替他点",),
        rules=("条例说要本人来。",),
    )
    # What is never to be done at all is not said again.
    assert at_steps(scene) == [DeskView(say=("您自己来刷脸。",), check=("是他本人",), never=("不要拍他",))]


def test_a_step_that_names_no_kind_has_the_general_one(small: Store) -> None:
    page = at_desk(small, channel_page(small, "activate", "activate", "app", ANYBODY, with_sources=False))
    guide = page.blocks[1]
    assert isinstance(guide, GuideView)
    assert at_steps(guide) == [DeskView(say=("照着做，不着急。",), check=(), never=())]
    assert throughout(guide).rules == ()


def test_what_is_said_counts_for_what_the_page_stands_on(small: Store) -> None:
    page = scene_page(small, "desk", ANYBODY, with_sources=True)
    before, after = page.blocks[0], at_desk(small, page).blocks[1]
    assert isinstance(before, SceneView)
    assert isinstance(after, SceneView)
    assert {source.id for source in after.basis.sources} == {
        *(source.id for source in before.basis.sources),
        "paper",
    }
    without = at_desk(small, scene_page(small, "desk", ANYBODY, with_sources=False)).blocks[1]
    assert isinstance(without, SceneView)
    assert (without.basis.sources, without.basis.summary) == ((), after.basis.summary)


def test_a_guide_without_steps_has_nothing_for_a_helper(small: Store) -> None:
    page = channel_page(small, "how", "show-code", "app", ANYBODY, with_sources=False)
    (before,), (after,) = page.blocks, at_desk(small, page).blocks
    assert isinstance(before, GuideView)
    assert after == replace(before, command=f"{before.command} --for-desk")


def test_content_without_anything_for_a_helper_still_has_its_steps(tmp_path: Path) -> None:
    sample = Sample.copied_to(tmp_path / "content")
    sample.change("scenes/desk.yaml", "    desk: [face]\n", "")
    (sample.folder / "desk.yaml").unlink()
    page = at_desk(
        compiled(sample.folder), scene_page(compiled(sample.folder), "desk", ANYBODY, with_sources=False)
    )
    scene = page.blocks[1]
    assert isinstance(scene, SceneView)
    assert [step.do for step in scene.steps] == ["出示二维码"]
    assert at_steps(scene) == [DeskView(say=(), check=(), never=())]


def test_of_several_ways_what_holds_throughout_is_said_with_the_first(store: Store) -> None:
    page = at_desk(store, channel_page(store, "activate", "activate", "wechat", ANYBODY, with_sources=False))
    guides = [block for block in page.blocks if isinstance(block, GuideView)]
    assert len(guides) > 1
    said = [text for guide in guides for text in (*throughout(guide).say, *throughout(guide).never)]
    assert len(set(said)) == len(said)
    assert throughout(guides[0]).rules
    assert all(throughout(guide).say == throughout(guide).rules == () for guide in guides[1:])


def test_commands_lead_to_pages_for_the_desk(store: Store) -> None:
    pages = (
        at_desk(store, activate_page(store, ANYBODY, with_sources=False)),
        at_desk(store, tasks_page(store)),
    )
    blocks = [block for page in pages for block in page.blocks]
    links = [link.command for block in blocks if isinstance(block, Links) for link in block.links]
    ways = [guide.command for block in blocks if isinstance(block, Ways) for guide in block.guides]
    assert links
    assert ways
    assert [line for line in (*links, *ways) if not line.endswith(" --for-desk")] == []


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_tells_all_of_it_in_the_same_order(form: Format, store: Store) -> None:
    pages = [
        channel_page(store, "activate", "activate", "alipay", ANYBODY, with_sources=True),
        task_page(store, "family-add", Person(age=7), with_sources=True),
        scene_page(store, "pharmacy", ANYBODY, with_sources=True),
    ]
    for page in (at_desk(store, page) for page in pages):
        shown = form.shown(page, 60)
        assert missing(page, shown, form.name) == []
        found, place = without_space(shown), 0
        for text in (without_space(told.rstrip("。\n ")) for told in in_order(page, form.name)):
            assert text in found[place:], text
            place = found.index(text, place) + len(text)
