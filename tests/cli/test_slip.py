"""``--slip``: what was asked and what was answered, to be passed on, and nothing about who asked."""

import json
import platform
import socket
from pathlib import Path

import pytest

import ybguide
from tests.conftest import Run
from ybguide.domain.reference import Source
from ybguide.store import Store

URL = "https://github.com/ybguide/ybguide/issues"
FORMATS = ("rich", "plain", "wechat", "markdown", "html")


@pytest.fixture
def edition(store: Store) -> str:
    dates = [source.date for source in store.all(Source) if source.date and source.grade != "aggregator"]
    return f"{ybguide.__version__}，资料到 {max(dates)}"


def test_the_slip_of_an_answer(run: Run, edition: str) -> None:
    result = run("faq", "解绑", "--slip", "-r", "德阳")
    assert (result.code, result.err) == (0, "")
    assert (
        result.out
        == f"""\
医保码指南没有答好的一问，请转告

问的是：解绑
答的是：faq/unbind-how 医保码怎么解绑？
版本：{edition}，格式 plain
地方：德阳市
应该是：（请在这里写上：手机上看到的字，或者您知道的办法）

写到：{URL}
把上面几行贴过去，或者转给把指南给您的人。
不要写任何人的姓名、证件号、手机号、验证码。
这个程序自己什么也不发出去。
"""
    )


def test_the_slip_of_a_refusal_is_no_failure_and_names_what_came_near(run: Run) -> None:
    refused = run("faq", "今天天气怎么样", "-f", "json")
    near = json.loads(refused.out)["data"]["hits"][:3]
    result = run("faq", "今天天气怎么样", "--slip")
    listed = "；".join(f"{hit['address']} {hit['question']}" for hit in near)
    assert (refused.code, result.code, result.err) == (4, 0, "")
    assert f"问的是：今天天气怎么样\n答的是：没有把握，最接近的是 {listed}\n" in result.out


def test_the_slip_of_a_question_to_which_nothing_comes_near(run: Run) -> None:
    assert "答的是：没有把握，也没有接近的\n" in run("faq", "xyzzyq", "--slip").out


def test_the_slip_of_a_failure(run: Run) -> None:
    out = run("fix", "刷脸不过", "--slip").out
    assert "问的是：刷脸不过\n答的是：fix/face-fail 人脸识别总不通过\n" in out


def test_of_a_choice_and_of_parts_each_answer_is_named(run: Run) -> None:
    for question in ("激活要带什么，解绑要带什么", "医保卡"):
        hits = json.loads(run("faq", question, "-f", "json").out)["data"]
        named = (
            [hit["address"] for hit in hits["hits"] if hit["confident"]]
            if "parts" not in hits
            else [part["address"] for part in hits["parts"]]
        )
        out = run("faq", question, "--slip").out
        assert named
        assert [address for address in named if address not in out] == []


def test_the_slip_as_json(run: Run, edition: str) -> None:
    result = run("faq", "解绑", "--slip", "-f", "json", "-r", "德阳")
    told = json.loads(result.out)
    assert (told["command"], told["data"]["address"]) == ("faq", None)
    assert told["data"]["slip"] == {
        "asked": "解绑",
        "refused": False,
        "answers": [{"address": "faq/unbind-how", "title": "医保码怎么解绑？"}],
        "version": ybguide.__version__,
        "content": edition.rsplit(maxsplit=1)[-1],
        "format": "json",
        "place": "德阳市",
        "url": URL,
    }


@pytest.mark.parametrize("chosen", FORMATS)
def test_every_format_has_all_of_it(chosen: str, run: Run) -> None:
    out = run("faq", "解绑", "--slip", "-f", chosen).out.replace("\\", "")
    told = ("问的是", "解绑", "unbind-how", ybguide.__version__, f"格式 {chosen}", "应该是", URL)
    assert [piece for piece in told if piece not in out] == []


def test_numbers_that_nobody_needs_are_not_in_it(run: Run) -> None:
    out = run("faq", "身份证 110101199003078515 手机 13800138000 激活不了", "--slip").out
    assert "110101" not in out
    assert "13800138000" not in out
    assert "问的是：身份证 某号码 手机 某号码 激活不了\n" in out


def test_nothing_of_the_system_is_in_it(run: Run, tmp_path: Path) -> None:
    variables = {"USER": "zhangsan", "HOME": str(tmp_path), "LANG": "zh_CN.UTF-8"}
    out = run("faq", "解绑", "--slip", variables=variables).out
    told = ("zhangsan", str(tmp_path), socket.gethostname(), platform.release(), platform.system())
    assert [word for word in told if word in out] == []


def test_it_can_be_written_into_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "条子.txt"
    assert run("faq", "解绑", "--slip", "-o", str(path)).code == 0
    assert path.read_text(encoding="utf-8") == run("faq", "解绑", "--slip").out


@pytest.mark.parametrize("command", ["faq", "fix"])
def test_without_a_question_there_is_no_slip(command: str, run: Run) -> None:
    result = run(command, "--slip")
    assert (result.code, result.out) == (2, "")
    assert result.err == f"--slip 要和 问的话 一起写。\n例如：ybguide {command} 解绑 --slip\n"


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        (("faq", "今天天气怎么样"), "ybguide faq 今天天气怎么样"),
        (("faq", "今天 天气 怎么样"), 'ybguide faq "今天 天气 怎么样"'),
        (("fix", "今天天气怎么样"), "ybguide fix 今天天气怎么样"),
        (("faq", "今天天气怎么样" * 8), "ybguide faq …"),
        (("faq", "13800138000 今天天气怎么样"), 'ybguide faq "某号码 今天天气怎么样"'),
    ],
)
def test_a_refusal_on_a_terminal_says_that_there_are_slips(
    words: tuple[str, ...], typed: str, run: Run
) -> None:
    result = run(*words, terminal=True)
    assert result.code == 4
    assert result.err.endswith(f"\n没有答上来的，可以告诉我们：{typed} --slip\n")
    # A program that reads the error has no use for it.
    assert "--slip" not in run(*words).err


def test_what_is_refused_for_another_reason_says_nothing_of_slips(run: Run) -> None:
    result = run("activate", "-c", "支付保", terminal=True)
    assert result.code == 4
    assert "--slip" not in result.err
