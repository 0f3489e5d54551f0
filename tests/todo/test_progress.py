"""Ticks beside the guide of today: open, done, changed, added, gone."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later, worded
from ybguide.domain.guide import Guide
from ybguide.store import Store
from ybguide.todo.changes import note, start
from ybguide.todo.model import TodoList, Todos
from ybguide.todo.progress import Progress, Row, State, Vanished, digest, present, progress

labels = st.lists(st.text(max_size=5), max_size=4)


def followed(*numbers: int) -> TodoList:
    todos = start(Todos(), "妈妈", ACTIVATE, NOW)
    for number in numbers:
        todos = done(todos, number, guides, later(number))
    return note(todos, 2, "要带户口本", guides).lists[0]


def shown(found: Progress) -> list[tuple[int, str, str]]:
    return [(row.number, row.id, row.state.value) for row in found.rows]


def test_each_step_is_shown_with_its_tick_and_its_note() -> None:
    found = progress(followed(2), guides(followed(2)))
    assert shown(found) == [
        (1, "open", "open"),
        (2, "find", "done"),
        (3, "agree", "open"),
        (4, "face", "open"),
    ]
    assert found.rows[1] == Row(
        number=2,
        id="find",
        digest=worded("find")[0].digest,
        state=State.DONE,
        done_at=later(2),
        note="要带户口本",
        added=False,
    )
    assert (found.done, found.next, found.vanished) == (1, found.rows[0], ())


def test_a_ticked_step_that_is_worded_anew_is_changed_and_still_counts_as_done() -> None:
    found = progress(followed(1, 2), worded(*ACTIVATE.steps, anew=["find", "face"]))
    assert [row.state for row in found.rows] == [State.DONE, State.CHANGED, State.OPEN, State.OPEN]
    assert (found.done, found.next) == (2, found.rows[2])


def test_a_step_that_the_guide_gained_is_marked_and_open() -> None:
    found = progress(followed(1), worded("open", "new", "find", "agree", "face"))
    assert shown(found)[1] == (2, "new", "open")
    assert [row.id for row in found.rows if row.added] == ["new"]


def test_a_step_that_the_guide_lost_is_told_with_its_tick_and_note() -> None:
    found = progress(followed(1, 2), worded("open", "face"))
    assert [row.id for row in found.rows] == ["open", "face"]
    assert found.vanished == (
        Vanished(id="find", done_at=later(2), note="要带户口本"),
        Vanished(id="agree", done_at=None, note=None),
    )


def test_a_step_that_came_after_the_start_and_went_again_is_told_too() -> None:
    todos = Todos(lists=(followed(),))
    gained = (*worded(*ACTIVATE.steps), *worded("new"))
    todo = done(todos, 5, lambda _: gained, later(5)).lists[0]
    assert progress(todo, guides(todo)).vanished == (Vanished(id="new", done_at=later(5), note=None),)


def test_a_guide_that_is_gone_leaves_nothing_to_do() -> None:
    found = progress(followed(1), ())
    assert (found.rows, found.next, found.done) == ((), None, 0)
    assert [step.id for step in found.vanished] == list(ACTIVATE.steps)


def test_steps_that_do_not_apply_are_neither_shown_nor_taken_for_new_ones() -> None:
    todo = start(Todos(), "小宝", FAMILY, NOW).lists[0]
    found = progress(todo, guides(todo))
    assert shown(found) == [(1, "open", "open"), (2, "child", "open")]
    assert not any(row.added for row in found.rows)


@given(do=st.text(max_size=20), path=labels, other_do=st.text(max_size=20), other_path=labels)
def test_the_digest_changes_with_the_text_or_a_label(
    do: str, path: list[str], other_do: str, other_path: list[str]
) -> None:
    same = (do, path) == (other_do, other_path)
    assert (digest(do, path) == digest(other_do, other_path)) is same


def test_the_digest_stays_the_same_from_one_version_to_the_next() -> None:
    assert digest("打开支付宝。", ["我的", "医保码"]) == "280f0dcfb0c163e4"


def test_every_shipped_guide_can_be_followed_to_its_end(store: Store) -> None:
    for guide in store.all(Guide):
        steps = present(guide.steps)
        ref = replace(ACTIVATE, id=guide.id, steps=tuple(step.id for step in steps))
        if not steps:
            continue
        todos = start(Todos(), "妈妈", ref, NOW)
        for number in range(1, len(steps) + 1):
            todos = done(todos, number, lambda _, steps=steps: steps, NOW)
        found = progress(todos.lists[0], steps)
        assert (found.done, found.next) == (len(guide.steps), None)
