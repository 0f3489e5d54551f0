"""What the short form has of each kind of piece."""

import pytest

from tests.makings import making
from ybguide.domain.answers import Fix
from ybguide.domain.guide import Guide
from ybguide.domain.person import Person
from ybguide.domain.way import Way
from ybguide.select.recommend import recommend
from ybguide.store import Store
from ybguide.view.channels import channels_page
from ybguide.view.depth.pieces import (
    advice_left,
    causes_lines,
    entries_left,
    failure_left,
    rule_left,
    table_left,
    way_left,
)
from ybguide.view.fix import fix_page
from ybguide.view.page import Entries, Entry, FixView, Item, Table
from ybguide.view.procedure import guide_view
from ybguide.view.rule import rule_view
from ybguide.view.start import advice_view


def test_of_a_step_stays_what_changes_what_is_done(store: Store) -> None:
    for guide in store.all(Guide):
        whole = guide_view(making(store), guide)
        left = way_left(whole)
        for step, before in zip(left.steps, whole.steps, strict=True):
            assert (step.also, step.fixes, step.notes) == ((), (), before.kept)
            assert (step.do, step.path, step.condition) == (before.do, before.path, before.condition)
            assert (step.warnings, step.number, step.id) == (before.warnings, before.number, before.id)
        assert left.limits == tuple(limit for limit in whole.limits if limit.keep)
        assert (left.needs, left.done, left.gap) == (whole.needs, whole.done, whole.gap)
        assert (left.about, left.next, left.contacts, left.conflicts) == (None, (), (), ())


def test_of_the_causes_stay_as_many_as_the_window_holds(store: Store) -> None:
    kept = []
    for fix in store.all(Fix):
        blocks = fix_page(making(store), fix.id).blocks
        whole = next(block for block in blocks if isinstance(block, FixView))
        left = failure_left(whole)
        assert left.causes == whole.causes[: len(left.causes)]
        assert [step.do for step in left.steps] == [step.do for step in whole.steps]
        kept.append(len(left.causes) / (len(whole.causes) or 1))
    assert max(kept) == 1
    assert causes_lines(()) == 0


def test_advice_says_why_in_one_line(store: Store) -> None:
    recommended = recommend(store.all(Way), Person(age=7, apps=("alipay",)))
    whole = advice_view(making(store, Person(age=7, apps=("alipay",))), recommended)
    left = advice_left(whole.but(repeat="ybguide start"))
    assert whole.way is not None
    assert left.way is not None
    assert whole.way.reason.startswith(left.way.reason)
    assert left.way.reason == "未满 16 周岁的孩子，由家长在自己手机里添加，不用孩子刷脸。"
    assert (left.repeat, left.contacts) == (None, ())


def test_of_a_rule_stays_a_sentence_for_each_case(store: Store) -> None:
    whole = rule_view(making(store))
    left = rule_left(whole)
    assert [case.id for case in left.cases] == [case.id for case in whole.cases]
    for case, before in zip(left.cases, whole.cases, strict=True):
        assert before.text.startswith(case.text)
        assert case.text.count("。") == 1
        assert case.papers == ()


def test_of_a_table_stay_the_columns_one_chooses_by(store: Store) -> None:
    page = channels_page(making(store))
    whole = next(block for block in page.blocks if isinstance(block, Table) and block.key == "channels")
    left = table_left(whole)
    assert [column.title for column in left.columns] == ["渠道", "代号", "分钟", "适合"]
    for row, before in zip(left.rows, whole.rows, strict=True):
        cells = dict(zip((column.key for column in whole.columns), before.cells, strict=True))
        assert row.cells == tuple(cells[column.key] for column in left.columns)
    assert table_left(whole.but(brief=None)) == whole.but(brief=None)


@pytest.mark.parametrize(("room", "count"), [(0, 0), (1, 1), (2, 2), (9, 3)])
def test_entries_are_cut_where_the_room_ends(room: int, count: int) -> None:
    entry = Entry(id="x", address=None, name="名", text="字。", details=(), evidence=None)
    entries = tuple(entry.but(id=str(number)) for number in range(3))
    left = entries_left(Entries(key="sharing", title="共济", entries=entries), room)
    assert (left.entries, left.brief) == (entries[:count], True)


def test_causes_are_told_one_after_the_other(store: Store) -> None:
    evidence = store.get(Fix, "face-fail").causes[0].evidence
    causes = tuple(Item(text="字" * 20, condition=None, evidence=evidence) for _ in range(3))
    assert [causes_lines(causes[:count]) for count in (1, 2, 3)] == [1, 2, 2]
