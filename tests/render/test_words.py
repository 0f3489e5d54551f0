"""Phrases that all formats for readers share."""

from typing import get_args

import pytest

from tests.render.samples import SOURCE, SURE, make
from ybguide.domain.reference import Grade, Source
from ybguide.render import words
from ybguide.view.page import Item, Link, Path, StepView


def test_labels_stand_in_brackets_in_the_order_they_are_pressed() -> None:
    assert words.labels(Path(labels=("首页", "[x]", "医保码"))) == "【首页】→【[x]】→【医保码】"


@pytest.mark.parametrize(
    ("note", "expected"),
    [(None, "【卡包】"), ("旧版。", "【卡包】（旧版）"), ("旧版", "【卡包】（旧版）")],
)
def test_another_way_with_what_there_is_to_say(note: str | None, expected: str) -> None:
    assert words.with_note(Path(labels=("卡包",), note=note)) == expected


@pytest.mark.parametrize(
    ("do", "labels", "expected"),
    [
        ("点【登录】", ("登录",), None),
        ("点登录", ("登录",), "【登录】"),
        ("点【登录】", ("首页", "登录"), "【首页】→【登录】"),
        ("点【首页】→【登录】", ("首页", "登录"), None),
    ],
)
def test_a_path_is_not_said_twice(do: str, labels: tuple[str, ...], expected: str | None) -> None:
    assert words.path(make(StepView, do=do, path=Path(labels=labels))) == expected


def test_a_path_with_a_note_is_said_whatever_there_is_to_do() -> None:
    path = Path(labels=("登录",), note="右上角")
    assert words.path(make(StepView, do="点【登录】", path=path)) == "【登录】（右上角）"


def test_a_step_without_labels_has_no_path() -> None:
    assert words.path(make(StepView, do="刷脸")) is None


@pytest.mark.parametrize(
    ("path", "other", "expected"),
    [
        (("登录",), ("登入",), "按钮也可能写成"),
        (("首页", "登录"), ("登入",), "也可以走"),
        (("登录",), ("首页", "登入"), "也可以走"),
        (None, ("登入",), "也可以走"),
    ],
)
def test_another_button_is_no_way_of_its_own(
    path: tuple[str, ...] | None, other: tuple[str, ...], expected: str
) -> None:
    step = make(StepView, path=Path(labels=path) if path else None)
    assert words.other_label(step, Path(labels=other)) == expected


def test_a_step_is_said_with_its_number_and_for_whom_it_is() -> None:
    assert words.step(3, None, "刷脸") == "第 3 步：刷脸"
    assert words.step(3, "满 16 周岁的人", "刷脸") == "第 3 步（满 16 周岁的人）：刷脸"


def test_what_may_fail_at_a_step() -> None:
    link = make(Link, label="刷脸不过")
    assert words.fix(make(StepView, number=3), link) == "第 3 步，刷脸不过"


@pytest.mark.parametrize(
    ("name", "phone", "expected"),
    [
        ("医保热线", "12393", "医保热线 12393：咨询"),
        ("12393", None, "12393：咨询"),
        ("医保窗口", None, "医保窗口：咨询"),
    ],
)
def test_whom_to_turn_to(name: str, phone: str | None, expected: str) -> None:
    assert words.call(name, phone, "咨询。") == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"date": "2025-06-01"}, "办事指南（官方发布，2025-06-01）"),
        ({"date": "2025", "approximate": True}, "办事指南（官方发布，约 2025）"),
        ({"date": None}, "办事指南（官方发布，日期不明）"),
        ({"grade": "aggregator", "date": "2024"}, "办事指南（网络资料，不够可靠，2024）"),
    ],
)
def test_a_source_with_its_kind_and_date(given: dict[str, object], expected: str) -> None:
    assert words.source(make(Source, **({"name": "办事指南", "grade": "official"} | given))) == expected


def test_every_grade_of_a_source_has_words_of_its_own() -> None:
    said = {words.source(make(Source, name=SOURCE.name, grade=grade)) for grade in get_args(Grade)}
    assert len(said) == len(get_args(Grade))


def test_a_statement_says_for_whom_it_is() -> None:
    assert words.item(make(Item, text="户口本", evidence=SURE)) == "户口本"
    assert words.item(make(Item, text="户口本", condition="孩子", evidence=SURE)) == "孩子：户口本"


def test_how_long_it_takes() -> None:
    assert words.minutes(3) == "大约 3 分钟"
