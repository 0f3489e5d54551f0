"""Lines broken by width: nothing is lost, nothing sticks out, what belongs together stays together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import RUNS, texts
from ybguide.text.width import width
from ybguide.text.wrap import spans, wrap

_columns = st.integers(2, 200)


def _without_space(text: str) -> str:
    return "".join(text.split())


@given(texts(), _columns)
@settings(deadline=None, max_examples=300)
def test_no_character_is_lost_at_any_width(text: str, columns: int) -> None:
    assert _without_space("".join(wrap(text, columns))) == _without_space(text)


@given(texts(), _columns)
@settings(deadline=None, max_examples=300)
def test_no_line_is_wider_than_asked_for(text: str, columns: int) -> None:
    assert max(map(width, wrap(text, columns))) <= columns


@given(texts(), _columns)
@settings(deadline=None)
def test_between_two_lines_nothing_is_left_out_but_spaces_and_one_line_break(text: str, columns: int) -> None:
    places = spans(text, columns)
    ends = [0, *(end for _, end in places)]
    starts = [*(start for start, _ in places), len(text)]
    gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert all(gap.strip(" ") in ("", "\n") for gap in gaps)
    assert [text[start:end] for start, end in places] == wrap(text, columns)


@pytest.mark.parametrize("columns", [20, 33, 80, 200])
@pytest.mark.parametrize("run", RUNS, ids=lambda run: run[:4])
def test_five_thousand_characters_are_broken_without_loss(run: str, columns: int) -> None:
    lines = wrap(run, columns)
    assert _without_space("".join(lines)) == _without_space(run)
    assert max(map(width, lines)) <= columns


@given(st.lists(st.text("医保码App 12", max_size=8).map(str.strip), min_size=1))
def test_lines_that_fit_stay_as_they_are(lines: list[str]) -> None:
    assert wrap("\n".join(lines), 20) == lines


@given(texts(), _columns)
@settings(deadline=None)
def test_a_broken_text_is_not_broken_again(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert [part for line in lines for part in wrap(line, columns)] == lines


def test_the_space_at_a_break_belongs_to_no_line() -> None:
    assert wrap("打开国家医保服务平台 App", 20) == ["打开国家医保服务平台", "App"]
    assert wrap("one   two   three", 6) == ["one", "two", "three"]


def test_a_text_is_broken_anywhere_between_chinese_characters() -> None:
    assert wrap("打开国家医保服务平台，点医保码", 20) == ["打开国家医保服务平", "台，点医保码"]


@pytest.mark.parametrize(
    "whole", ["App", "12393", "16 周岁", "6 位", "3 分钟", "national-app", "ybguide how", "2026-11-22", "50%"]
)
def test_what_is_read_as_one_stays_on_one_line(whole: str) -> None:
    torn = [
        (before, columns)
        for before in range(40)
        for columns in range(20, 61)
        if not any(whole in line for line in wrap(f"{'字' * before} {whole} 以后", columns))
    ]
    assert torn == []


@pytest.mark.parametrize("columns", range(21, 61))
def test_a_command_stays_whole_where_it_fits(columns: int) -> None:
    command = "ybguide fix face-fail"
    lines = wrap(f"刷脸总是过不去的，请看 {command} 里的办法", columns)
    assert any(command in line for line in lines)


def test_a_command_wider_than_the_line_is_broken_at_its_spaces() -> None:
    assert wrap("ybguide how family-remove -c national-app", 36) == [
        "ybguide how family-remove -c",
        "national-app",
    ]
    assert wrap("ybguide fix face-fail", 20) == ["ybguide fix", "face-fail"]


def test_a_word_wider_than_the_line_is_cut_where_it_must_be() -> None:
    assert wrap("https://fuwu.nhsa.gov.cn/nationalHallSt", 20) == [
        "https://fuwu.nhsa.go",
        "v.cn/nationalHallSt",
    ]


@pytest.mark.parametrize("cluster", ["e\u0301", "☎\ufe0f", "ก\u0e35\u0e49"])
def test_a_mark_stays_on_the_line_of_the_character_it_belongs_to(cluster: str) -> None:
    torn = [
        (before, columns, after)
        for before in range(25)
        for columns in range(20, 41)
        for after in ("", "，", "字", "……")
        if not any(cluster in line for line in wrap("字" * before + cluster + after, columns))
    ]
    assert torn == []


def test_indented_text_keeps_its_indent() -> None:
    assert wrap("  字字字", 20) == ["  字字字"]


UNITS = (
    *(
        "周岁",
        "岁",
        "位",
        "分钟",
        "小时",
        "天",
        "日",
        "月",
        "年",
        "元",
        "人",
        "笔",
        "名",
        "次",
        "秒",
        "步",
        "条",
        "个",
    ),
)


@pytest.mark.parametrize("number", ["3 ", "3", "16 ", "1,200 ", "2.5 "])
@pytest.mark.parametrize("unit", UNITS)
def test_a_number_stays_with_its_unit(unit: str, number: str) -> None:
    before = "字字字字字"
    columns = width(before) + width(number.rstrip()) + 1
    assert wrap(f"{before} {number}{unit}", columns) == [before, f"{number}{unit}"]


def test_a_number_before_another_word_is_a_word_of_its_own() -> None:
    assert wrap("字字字字 3 字字", 10) == ["字字字字 3", "字字"]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_the_narrowest_line_holds_one_character(columns: int) -> None:
    assert wrap("字字", columns) == ["字", "字"]


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        # Nothing but punctuation fills its lines.
        ("。。。。。。。", 4, ["。。", "。。", "。。", "。"]),
        ("……………", 3, ["………", "……"]),
        # Where there is a character before it, it goes along.
        ("a。。。", 6, ["a。。", "。"]),
        ("www。", 4, ["ww", "w。"]),
        ("wwww。", 4, ["www", "w。"]),
        ("wwwwww", 4, ["wwww", "ww"]),
        # A mark goes along with the character it sits on, and both with the punctuation.
        ("wwww\u0301。", 4, ["www", "w\u0301。"]),
    ],
)
def test_what_is_wider_than_the_line_is_cut_before_the_last_character(
    text: str, columns: int, lines: list[str]
) -> None:
    assert wrap(text, columns) == lines
