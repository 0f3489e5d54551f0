"""Errors as data: each composes its message, knows its exit code and says what to do next."""

import pickle
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ybguide
from tests.errors import ERRORS
from ybguide.errors import (
    ExitCode,
    GuideError,
    InvalidContent,
    NoConfidentAnswer,
    NoFolder,
    NoGuide,
    UnknownName,
    join_or,
    shorten,
)

LISTED = Path(__file__).parent.parent / "docs" / "errors.md"
ROW = re.compile(r"^\| `([a-z-]+)` \| (\d) \| \S.* \|$", re.MULTILINE)


def unknown(*, near: tuple[str, ...] = (), known: tuple[str, ...] = ("支付宝", "微信")) -> UnknownName:
    return UnknownName(label="渠道", asked="支付保", near=near, known=known, command="ybguide channels")


def raised(kind: type[GuideError] = GuideError) -> Iterator[type[GuideError]]:
    """The classes of errors that are raised: those below which there are no others."""
    for below in kind.__subclasses__():
        if below.__module__.startswith("ybguide."):
            yield from raised(below) if below.__subclasses__() else (below,)


def test_each_kind_of_error_has_a_code_of_its_own_and_a_sample_here() -> None:
    for module in pkgutil.walk_packages(ybguide.__path__, "ybguide."):
        if module.name.endswith((".errors", ".settings")):
            import_module(module.name)
    kinds = list(raised())
    assert sorted(kind.code for kind in kinds) == sorted(ERRORS)
    assert {type(error) for error in ERRORS.values()} == set(kinds)


def test_the_documentation_lists_every_code_with_its_exit_code() -> None:
    listed = [(code, int(exit_code)) for code, exit_code in ROW.findall(LISTED.read_text(encoding="utf-8"))]
    assert sorted(listed) == sorted((code, int(error.exit_code)) for code, error in ERRORS.items())


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_says_what_was_wrong_and_what_to_do(code: str) -> None:
    error = ERRORS[code]
    assert error.message
    assert error.hint
    assert str(error) == error.message
    assert re.fullmatch("[a-z]+(-[a-z]+)*", code)


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_can_be_sent_to_another_process_and_shows_its_data(code: str) -> None:
    error = ERRORS[code]
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(copy), copy.message, copy.hint) == (type(error), error.message, error.hint)
    assert repr(copy) == repr(error)
    assert repr(error).startswith(f"{type(error).__name__}(")


def test_data_are_given_by_keyword_all_of_them_and_no_others() -> None:
    folder = {"option": "--content", "path": "/x", "example": "./y"}
    assert repr(NoFolder(**folder)) == "NoFolder(option='--content', path='/x', example='./y')"
    with pytest.raises(TypeError, match=r"NoFolder: path$"):
        NoFolder(option="--content", example="./y")
    with pytest.raises(TypeError, match=r"NoFolder: more$"):
        NoFolder(**folder, more="z")
    with pytest.raises(TypeError):
        NoFolder("--content", "/x", "./y")


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
    assert unknown(known=tuple("甲" * 25)).hint == "查看全部：ybguide channels"


def test_without_a_guide_the_other_channels_are_named_where_there_are_any() -> None:
    here = NoGuide(
        channel="微信", task="备案", elsewhere=("支付宝", "银行 App"), command="ybguide how remote-filing"
    )
    nowhere = NoGuide(channel="微信", task="备案", elsewhere=(), command="ybguide how")
    assert here.message == "没有找到在“微信”里“备案”的可靠步骤。"
    assert here.hint.startswith("这些渠道有：支付宝、银行 App。查看：ybguide how remote-filing。")
    assert "这些渠道有" not in nowhere.hint
    assert "12393" in nowhere.hint


def test_without_an_answer_the_nearest_questions_stand_on_lines_of_their_own() -> None:
    error = NoConfidentAnswer(
        asked="天气", near=("怎么解绑？", "忘了密码？"), commands=("ybguide faq a", "ybguide faq b")
    )
    assert error.message == "对“天气”没有有把握的回答。"
    listed = error.hint.splitlines()[1:5]
    assert listed == ["  怎么解绑？", "    ybguide faq a", "  忘了密码？", "    ybguide faq b"]
    assert "12393" in NoConfidentAnswer(asked="天气", near=(), commands=()).hint


def test_numbers_that_were_taken_out_of_a_question_are_told_not_to_be_needed() -> None:
    hidden = NoConfidentAnswer(asked="某号码", near=(), commands=())
    assert "用不着身份证号" in hidden.hint
    assert "用不着" not in NoConfidentAnswer(asked="天气", near=(), commands=()).hint


def test_invalid_content_lists_every_problem() -> None:
    assert InvalidContent(problems=("a", "b")).message.splitlines()[1:] == ["a", "b"]


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
