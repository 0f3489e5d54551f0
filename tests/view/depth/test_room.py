"""How many lines pieces take, and what is fitted into so many."""

import pytest

from tests.makings import making
from ybguide.domain.guide import Guide
from ybguide.store import Store
from ybguide.view.depth.room import (
    entry_lines,
    first_sentence,
    fitting,
    in_one_line,
    lines,
    procedure_lines,
    step_lines,
)
from ybguide.view.page import Entry, Path
from ybguide.view.procedure import guide_view


@pytest.mark.parametrize(
    ("text", "indent", "count"),
    [("字" * 40, 0, 1), ("字" * 41, 0, 2), ("字" * 40, 2, 2), ("字" * 39, 2, 1), ("", 0, 1)],
)
def test_a_line_has_eighty_cells_less_what_stands_before_it(text: str, indent: int, count: int) -> None:
    assert lines(text, indent) == count


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("先办。再看。", "先办。"),
        ("先问“行吗？”再办。", "先问“行吗？”"),
        ("（先办。）再看。", "（先办。）"),
        ("没有句号", "没有句号"),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_behind_its_marks(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_as_many_sentences_as_one_line_holds() -> None:
    assert in_one_line("短句。又一句。") == "短句。又一句。"
    assert in_one_line(f"短句。{'字' * 40}。又一句。") == "短句。"
    assert in_one_line(f"{'字' * 60}。又一句。") == f"{'字' * 60}。"


@pytest.mark.parametrize(
    ("room", "left"), [(0, ""), (1, ""), (2, "a"), (4, "a"), (5, "ab"), (6, "abc"), (9, "abc"), (-1, "")]
)
def test_nothing_is_fitted_in_behind_what_found_no_room(room: int, left: str) -> None:
    assert fitting(tuple("abc"), (2, 3, 1), room) == tuple(left)


def test_a_step_takes_its_line_and_those_of_its_warnings(store: Store) -> None:
    step = guide_view(making(store), store.get(Guide, "alipay/activate")).steps[0]
    step = step.but(do="点开【医保】", path=Path(labels=("医保",)), kept=(), warnings=())
    assert step_lines(step) == 1
    assert step_lines(step.but(warnings=("别说。", "别给。"), kept=("看清。",))) == 4
    assert step_lines(step.but(path=Path(labels=("市民中心" * 4, "医保" * 8)))) == 2


def test_a_way_is_as_long_as_its_pieces(store: Store) -> None:
    view = guide_view(making(store), store.get(Guide, "alipay/activate"))
    bare = view.but(summary="一行。", needs=view.needs[:1], limits=(), steps=view.steps[:1], done="好了。")
    assert procedure_lines(bare) == 3 + step_lines(view.steps[0])
    assert procedure_lines(bare.but(steps=())) == 3
    assert procedure_lines(bare.but(needs=view.needs[:1] * 9)) > procedure_lines(bare)
    assert procedure_lines(view) > procedure_lines(bare)


def test_what_is_known_of_a_place_is_a_paragraph_with_its_name() -> None:
    entry = Entry(id="x", address=None, name="名" * 10, text="字" * 26, details=(), evidence=None)
    assert entry_lines(entry) == 1
    assert entry_lines(entry.but(text="字" * 27)) == 2
    assert entry_lines(entry.but(name=None)) == 1
