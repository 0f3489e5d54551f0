"""What the shipped guide tells a helper: something at every step, and never to take what is the person's."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.makings import making
from ybguide.domain.desk import Desk
from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.domain.places import Scene
from ybguide.store import Store
from ybguide.view.desk import at_desk
from ybguide.view.page import DeskThroughout, DeskView, GuideView, Page, SceneView
from ybguide.view.task import task_guides
from ybguide.view.use import scene_page

Procedure = GuideView | SceneView
THEIRS = r"(?:验证码|密码|证号|身份证|证件|户口本|二维码|医保码|截图|照片|余额|记录|短信)"
ASKS = re.compile(
    rf"(?:告诉|念给|说给|报给|发给|发到|拿给|交给|递给|借给|传给|给)我|让我|替您|(?:帮您|我来)[输填拍点签扫]"
    rf"|[问抄拍留存][^，。；]{{0,4}}{THEIRS}"
)
CLAUSE = re.compile(r"[^，。；！？]+")
NEGATED = re.compile(r"不|别|没")


def plain_pages(store: Store) -> Iterator[Page]:
    """A page for each shipped guide and scene, local ways among them."""
    everywhere = Person(regions=tuple(store.titles("region")))
    for task in store.titles("task"):
        for guide in task_guides(making(store, everywhere, with_sources=True), task):
            yield Page(command="how", address=guide.address, title=guide.title, blocks=(guide,))
    for scene in store.all(Scene):
        yield scene_page(making(store, with_sources=True), scene)


@pytest.fixture(scope="module")
def pairs(store: Store) -> list[tuple[Procedure, Procedure]]:
    """Every shipped guide and scene with steps: as it is, and as the desk sees it."""
    return [
        (before, after)
        for page in plain_pages(store)
        for before, after in zip(
            page.blocks, at_desk(making(store, with_sources=True), page).blocks[1:], strict=False
        )
        if isinstance(before, GuideView | SceneView)
        and isinstance(after, GuideView | SceneView)
        and before.steps
    ]


def throughout(procedure: Procedure) -> DeskThroughout:
    assert procedure.desk is not None
    return procedure.desk


def at_steps(procedure: Procedure) -> list[DeskView]:
    assert all(step.desk is not None for step in procedure.steps)
    return [step.desk for step in procedure.steps if step.desk is not None]


def test_every_shipped_guide_and_scene_keeps_its_steps(
    pairs: list[tuple[Procedure, Procedure]], store: Store
) -> None:
    for before, after in pairs:
        assert [replace(step, desk=None) for step in after.steps] == list(before.steps)
        assert (after.id, after.needs, after.contacts, after.done) == (
            before.id,
            before.needs,
            before.contacts,
            before.done,
        )
        assert (after.next, after.conflicts) == ((), ())
    ids = [key for task in store.titles("task") for key in store.guide_ids(task)]
    with_steps = {guide.id for guide in store.some(Guide, ids) if guide.steps}
    seen = {after.id for _, after in pairs}
    assert with_steps <= seen
    assert set(store.titles("scene")) <= seen


def test_there_is_something_to_say_and_to_check_at_every_shipped_step(
    pairs: list[tuple[Procedure, Procedure]],
) -> None:
    silent = [
        (after.id, step.id)
        for _, after in pairs
        for step, desk in zip(after.steps, at_steps(after), strict=True)
        if not (desk.say and desk.check)
    ]
    assert silent == []
    for _, after in pairs:
        assert throughout(after).say
        assert throughout(after).check
        assert throughout(after).never


def test_nothing_is_said_twice_at_a_step_nor_often_in_a_guide(
    pairs: list[tuple[Procedure, Procedure]],
) -> None:
    for _, after in pairs:
        for desk in at_steps(after):
            for texts in (desk.say, desk.check, desk.never):
                assert len(set(texts)) == len(texts)
            assert not set(desk.never) & set(throughout(after).never)
        counts = Counter(text for desk in at_steps(after) for text in desk.never)
        assert [text for text, count in counts.items() if count > 2] == []


def test_every_shipped_page_names_somebody_to_call(pairs: list[tuple[Procedure, Procedure]]) -> None:
    assert [after.id for _, after in pairs if not any(contact.phone for contact in after.contacts)] == []


def test_no_sentence_has_the_person_hand_over_what_is_theirs(store: Store) -> None:
    asks = [
        (kind.id, clause)
        for kind in store.all(Desk)
        for text in (kind.say, *kind.check, *kind.never)
        for clause in CLAUSE.findall(text)
        if ASKS.search(clause) and not NEGATED.search(clause)
    ]
    assert asks == []


@pytest.mark.parametrize(
    "bad",
    [
        *("验证码念给我", "把手机给我", "我帮您输密码", "身份证让我看看", "密码告诉我", "我来填", "替您点"),
        *("问他的验证码", "抄下身份证号", "拍一张户口本", "留存照片"),
    ],
)
def test_what_would_take_it_is_recognised(bad: str) -> None:
    assert ASKS.search(bad)


def test_what_never_to_do_says_so_by_itself(store: Store) -> None:
    assert [text for kind in store.all(Desk) for text in kind.never if not text.startswith("不要")] == []


def test_secrets_are_guarded_wherever_a_step_asks_for_them(pairs: list[tuple[Procedure, Procedure]]) -> None:
    guards = {"验证码": "不要问验证码", "支付密码": "不要看他输密码", "刷脸": "不要拿照片去试"}
    for _, after in pairs:
        for step, desk in zip(after.steps, at_steps(after), strict=True):
            for word, guard in guards.items():
                clauses = [part for part in CLAUSE.findall(step.do) if word in part]
                asked = any(not re.search(r"不|没|终端|约好|第一次", part) for part in clauses)
                said = "；".join((*desk.never, *throughout(after).never))
                assert not asked or guard in said, (after.id, step.id, word)
