"""A page in a window: nothing is lost, nothing is wider or longer than the window, the keys at its bottom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.cli.output.pager import rows_of
from ybguide.cli.walking.keys import Key
from ybguide.cli.walking.screen import drawn, foot_of, keys_of, packed, parts_of, word_of
from ybguide.cli.walking.state import Layer, Walk, Word
from ybguide.cli.walking.window import Size
from ybguide.text.width import width

NINE = Walk(steps=9)
LINES = st.lists(st.sampled_from(["", "选现在的参保地", "  ☐ 3.  选", "12393" * 9]), min_size=1, max_size=60)
COLUMNS = st.integers(20, 120)
WALKS = st.builds(
    Walk,
    steps=st.just(9),
    at=st.integers(0, 10),
    layer=st.sampled_from(Layer),
    ticked=st.frozensets(st.integers(1, 9)),
    listed=st.booleans(),
    word=st.sampled_from([None, *Word]),
)


@given(lines=LINES, columns=COLUMNS, rows=st.integers(1, 30))
def test_parts_hold_every_line_and_fit_the_window(lines: list[str], columns: int, rows: int) -> None:
    parts = parts_of(lines, columns=columns, rows=rows)
    assert [line for part in parts for line in part if line] == [line for line in lines if line]
    for part in parts:
        assert part
        assert len(part) == 1 or sum(rows_of(line, columns) for line in part) <= rows


def test_a_part_ends_where_a_gap_is() -> None:
    lines = ["先准备好", "一", "二", "三", "", "要注意", "四", "五"]
    assert parts_of(lines, columns=80, rows=7) == [["先准备好", "一", "二", "三"], ["要注意", "四", "五"]]


@given(texts=st.lists(st.sampled_from(["回车 下一步", "b 上一步", "q 先不办"]), min_size=1), columns=COLUMNS)
def test_keys_stand_side_by_side_as_far_as_they_fit(texts: list[str], columns: int) -> None:
    lines = packed(texts, columns)
    assert "  ".join(lines) == "  ".join(texts)
    assert max(map(width, lines)) <= columns


@given(walk=WALKS, columns=COLUMNS, typed=st.text(max_size=30), parts=st.integers(1, 2))
def test_the_foot_is_never_wider_than_the_window(walk: Walk, columns: int, typed: str, parts: int) -> None:
    lines = foot_of(walk, typed, "接着上次，从第 3 步看起。", parts=parts, columns=columns)
    assert max(map(width, lines)) <= columns
    assert "回车" in "".join(lines)
    assert "q 先不办" in "".join(lines)


@given(walk=WALKS, parts=st.integers(1, 3))
def test_every_key_that_is_shown_is_one(walk: Walk, parts: int) -> None:
    letters = [text.split(" ")[0] for text in keys_of(walk, parts=parts)][1:]
    assert set(letters) <= {key.value for key in Key}
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize(
    ("walk", "parts", "line"),
    [
        (NINE, 1, "回车 开始  k 卡住了  s 怎么说  r 重看  q 先不办"),
        (NINE, 2, "回车 往下看  k 卡住了  s 怎么说  r 重看  q 先不办"),
        (NINE.but(at=3), 1, "回车 下一步  b 上一步  k 卡住了  s 怎么说  t 打勾  r 重看  q 先不办"),
        (
            NINE.but(at=3, ticked=frozenset({3})),
            1,
            "回车 下一步  b 上一步  k 卡住了  s 怎么说  t 去勾  r 重看  q 先不办",
        ),
        (NINE.but(at=3, listed=False), 1, "回车 下一步  b 上一步  k 卡住了  s 怎么说  r 重看  q 先不办"),
        (
            NINE.but(at=3, layer=Layer.STUCK),
            1,
            "回车 回到这一步  b 返回  s 怎么说  t 打勾  r 重看  q 先不办",
        ),
        (NINE.but(at=10), 1, "回车 结束  b 往回  k 卡住了  t 打勾  r 重看  q 先不办"),
        (
            NINE.but(at=10, ticked=frozenset(range(1, 10))),
            1,
            "回车 结束  b 往回  k 卡住了  r 重看  q 先不办",
        ),
    ],
)
def test_the_keys_of_each_place(walk: Walk, parts: int, line: str) -> None:
    assert "  ".join(keys_of(walk, parts=parts)) == line


def test_what_was_not_understood_is_repeated() -> None:
    unknown = NINE.but(word=Word.UNKNOWN)
    assert word_of(unknown, "喵") == "没看懂“喵”，请按下面写的键。"
    assert word_of(unknown, "") == "这个键没有用，请按下面写的键。"
    assert word_of(NINE, "喵") == ""


@given(lines=LINES, columns=st.integers(40, 120), rows=st.integers(8, 40), walk=WALKS)
def test_a_drawing_fills_the_window_and_no_more(
    lines: list[str], columns: int, rows: int, walk: Walk
) -> None:
    foot = foot_of(walk, "", "", parts=2, columns=columns)
    for part in parts_of(lines, columns=columns, rows=rows - len(foot)):
        text = drawn(part, foot, Size(columns=columns, rows=rows)).split("\n")
        assert sum(rows_of(line, columns) for line in text) == max(
            rows, rows_of(part[0], columns) + len(foot)
        )
        assert text[-len(foot) :] == foot
