"""The front of the handbook: for whom it is, and what fails most often."""

from collections import Counter

from tests.conftest import TODAY
from ybguide.domain.address import HOME
from ybguide.domain.guide import Guide
from ybguide.store import Store
from ybguide.view.doors import doors, stuck
from ybguide.view.handbook import handbook
from ybguide.view.making import Making


def test_there_is_a_door_for_each_of_three_people_and_each_leads_somewhere(store: Store) -> None:
    book = handbook(store, TODAY)
    shown = {address for chapter in book.chapters for group in chapter.groups for address in group.addresses}
    shown |= {address for leaf in book.leaves for address in leaf.addresses}
    assert [(door.title, door.answer, door.to in shown) for door in doors()] == [
        ("给自己", "self", True),
        ("给孩子", "child", True),
        ("给老人", "elder", True),
    ]


def test_what_can_fail_in_most_guides_comes_first(store: Store) -> None:
    links = stuck(Making(store=store, here=HOME, today=TODAY))
    met = Counter(
        fix for guide in store.all(Guide) for fix in {each for step in guide.steps for each in step.fixes}
    )
    counts = [met[link.id or ""] for link in links]
    assert len(links) == 8
    assert counts == sorted(counts, reverse=True)
    assert min(counts) >= sorted(met.values(), reverse=True)[8]
    assert [link.label for link in links][:2] == ["找不到医保码的入口", "人脸识别总不通过"]
