"""Errors as data: each composes its message, knows its exit code and says what to do next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.errors import (
    BadUsage,
    ExitCode,
    FileTrouble,
    GuideError,
    InvalidContent,
    NoConfidentAnswer,
    NoGuide,
    Unexpected,
    UnknownName,
    join_or,
    shorten,
)


def unknown(*, near: tuple[str, ...] = (), known: tuple[str, ...] = ("支付宝", "微信")) -> UnknownName:
    return UnknownName(label="渠道", asked="支付保", near=near, known=known, command="ybguide channels")


ERRORS: dict[str, tuple[GuideError, int]] = {
    "not-found": (unknown(), 4),
    "no-guide": (NoGuide(channel="微信", task="备案", elsewhere=["支付宝"], command="ybguide how"), 4),
    "no-confident-answer": (NoConfidentAnswer(asked="天气", near=["怎么解绑？"]), 4),
    "usage": (BadUsage(problem="不对。", advice="这样写。"), 2),
    "content-invalid": (InvalidContent(problems=["faq/a.yaml:3: YB004 缺少 id"]), 3),
    "file": (FileTrouble(action="写文件", path="/x", reason="没有权限"), 1),
    "unexpected": (Unexpected(kind="KeyError", detail="x"), 1),
}


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_has_a_stable_code_and_the_exit_code_of_the_contract(code: str) -> None:
    error, exit_code = ERRORS[code]
    assert (error.code, int(error.exit_code)) == (code, exit_code)


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_says_what_was_wrong_and_what_to_do(code: str) -> None:
    error, _ = ERRORS[code]
    assert error.message
    assert error.hint
    assert str(error) == error.message


def test_the_exit_codes_are_those_of_the_contract() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "DONE": 0,
        "UNEXPECTED": 1,
        "USAGE": 2,
        "CONTENT_INVALID": 3,
        "NOT_FOUND": 4,
        "INTERRUPTED": 130,
    }


@pytest.mark.parametrize(
    ("near", "message"),
    [
        ((), "没有叫“支付保”的渠道。"),
        (("支付宝",), "没有叫“支付保”的渠道，您是不是要找“支付宝”？"),
        (("支付宝", "微信"), "没有叫“支付保”的渠道，您是不是要找“支付宝”，还是“微信”？"),
    ],
)
def test_an_unknown_name_asks_back_where_something_is_near(near: tuple[str, ...], message: str) -> None:
    assert unknown(near=near).message == message


def test_an_unknown_name_lists_what_may_be_written_unless_it_is_too_much() -> None:
    assert unknown().hint == "可以写：支付宝；微信。查看全部：ybguide channels"
    assert unknown(known=()).hint == "查看全部：ybguide channels"
    assert unknown(known=tuple("甲" * 21)).hint == "查看全部：ybguide channels"


def test_without_a_guide_the_other_channels_are_named_where_there_are_any() -> None:
    here = NoGuide(
        channel="微信", task="备案", elsewhere=["支付宝", "银行 App"], command="ybguide how remote-filing"
    )
    nowhere = NoGuide(channel="微信", task="备案", elsewhere=[], command="ybguide how")
    assert here.message == "没有找到在“微信”里“备案”的可靠步骤。"
    assert here.hint.startswith("这些渠道有：支付宝、银行 App。查看：ybguide how remote-filing。")
    assert "这些渠道有" not in nowhere.hint
    assert "12393" in nowhere.hint


def test_without_an_answer_the_nearest_questions_stand_on_lines_of_their_own() -> None:
    error = NoConfidentAnswer(asked="天气", near=["怎么解绑？", "忘了密码？"])
    assert error.message == "对“天气”没有有把握的回答。"
    assert error.hint.splitlines()[1:3] == ["  怎么解绑？", "  忘了密码？"]
    assert "12393" in NoConfidentAnswer(asked="天气", near=[]).hint


def test_invalid_content_lists_every_problem() -> None:
    assert InvalidContent(problems=["a", "b"]).message.splitlines()[1:] == ["a", "b"]


@given(st.text(max_size=300))
def test_input_is_repeated_as_one_short_line_that_can_be_printed(text: str) -> None:
    shown = shorten(text)
    assert len(shown) <= 42
    assert shown.isprintable()
    assert shown == " ".join(shown.split())
    assert shorten(shown) in {shown, shown[:40] + "……"}


@given(st.text(st.characters(categories=["L", "Nd"]), max_size=40))
def test_short_input_is_repeated_as_it_was_typed(text: str) -> None:
    assert shorten(text) == text


def test_long_input_is_cut_with_a_sign_that_it_was() -> None:
    assert shorten("啊" * 41) == "啊" * 40 + "……"
    assert shorten("啊" * 100_000) == "啊" * 40 + "……"


@pytest.mark.parametrize(
    ("names", "joined"),
    [(["甲"], "“甲”"), (["甲", "乙"], "“甲”，还是“乙”"), (["甲", "乙", "丙"], "“甲”、“乙”，还是“丙”")],
)
def test_choices_are_joined_as_in_a_question(names: list[str], joined: str) -> None:
    assert join_or(names) == joined
