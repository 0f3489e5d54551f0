"""Plain words: who it is for is taken out of them and said back, the rest is asked."""

import json
from typing import Any

import pytest

from tests.conftest import Run


def data_of(run: Run, *argv: str) -> dict[str, Any]:
    result = run(*argv, "-f", "json")
    assert result.code == 0, result.out
    data: dict[str, Any] = json.loads(result.out)["data"]
    return data


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (("刷脸不过",), "fix/face-fail"),
        (("我爸72，老人机，刷脸不过，德阳",), "fix/face-fail"),
        (("解绑",), "faq/unbind-how"),
        (("支付宝", "解绑"), "alipay/unbind"),
        (("我妈70", "微信", "激活"), "wechat/activate"),
        (("支付宝",), "alipay/activate"),
        (("德阳",), "region/deyang"),
        (("我爸72，老人机，德阳",), "start"),
        (("给我妈激活医保码",), "task/activate"),
        (("医保码",), "faq/basics-start"),
        (("jiebang",), "faq/unbind-how"),
    ],
)
def test_the_page_that_is_meant_is_shown(words: tuple[str, ...], address: str, run: Run) -> None:
    assert data_of(run, *words)["address"] == address


def test_who_and_where_are_said_back_in_one_phrase(run: Run) -> None:
    assert data_of(run, "我爸72，老人机，刷脸不过，德阳")["notes"][:2] == [
        "没有智能手机也不要紧：实体社保卡照样能看病、买药。",
        "按这些情况列出，没说的不限：给老人办，72 周岁，没有智能手机，在德阳市。",
    ]


def test_a_newborn_is_asked_for_as_one(run: Run) -> None:
    assert data_of(run, "宝宝5天，怎么参保")["address"] == "faq/child-newborn-enrol"


def test_a_question_that_nothing_answers_is_refused_with_what_to_type(run: Run) -> None:
    result = run("量子力学怎么学")
    assert result.code == 4
    assert result.err.startswith("对“量子力学怎么学”没有有把握的回答。")
    assert result.err.count("ybguide ") >= 1
    assert "12393" in result.err


def test_a_name_of_several_places_is_refused_with_the_whole_command(run: Run) -> None:
    result = run("鼓楼区，刷脸不过")
    assert (result.code, result.out) == (4, "")
    assert result.err.endswith("例如：ybguide 刷脸不过 -r 南京鼓楼区\n")


def test_numbers_of_papers_are_neither_asked_with_nor_said_back(run: Run) -> None:
    result = run("我妈110101195001011234的码打不开")
    assert "110101195001011234" not in result.out + result.err


def test_options_stand_before_or_after_the_words(run: Run) -> None:
    assert run("-f", "json", "解绑").out == run("解绑", "-f", "json").out


def test_a_step_can_be_asked_for(run: Run) -> None:
    assert run("支付宝", "激活", "--step", "2").out == run("activate", "-c", "alipay", "--step", "2").out
