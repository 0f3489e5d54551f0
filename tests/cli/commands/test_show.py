"""``ybguide show``: the page of an address, as JSON names it."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

PAGES = {
    "alipay/activate": "在支付宝激活医保码",
    "alipay/family-add/card-pack": "在支付宝添加家人（从【亲情账户】进）",
    "task/unbind": "解绑医保码",
    "faq/unbind-how": "医保码怎么解绑？",
    "fix/face-fail": "人脸识别总不通过",
    "scene/pharmacy": "在药店用医保码买药",
    "term/family-sharing": "家庭共济",
    "region/sichuan": "四川省",
    "channel/alipay": "支付宝",
    "contact/12393": "医保服务热线",
    "hotline": "打哪个电话",
    "safety": "安全：守住钱和信息",
    "start": "适合的办法",
    "home": "医保码（医保电子凭证）办理指南",
    "faq": "常见问题",
}
UNKNOWN = {
    "faq/unbind-hwo": "没有叫“unbind-hwo”的问答，您是不是要找“unbind-how”，还是“unbind-when”？",
    "fix/face-fial": "没有叫“face-fial”的排障，您是不是要找“face-fail”，还是“family-face-fail”？",
    "alipy/activate": "没有叫“alipy”的渠道，您是不是要找“支付宝”？",
    "alipay/unbnd": "没有叫“unbnd”的事项，您是不是要找“解绑医保码”？",
    "contact/1239": "没有叫“1239”的电话，您是不是要找“12393”，还是“12377”？",
    "alipay/activate/nix": "没有叫“alipay/activate/nix”的步骤，您是不是要找“alipay/activate”",
    "term/nix": "没有叫“nix”的名词。",
    "source/nix": "没有叫“nix”的来源。",
    "scam/nix": "没有叫“nix”的骗局。",
    "conflict": "没有叫“”的说法不一。",
}
FORMATS = ("rich", "plain", "wechat", "markdown", "json", "html")


def data_of(run: Run, *argv: str) -> dict[str, Any]:
    result = run("show", *argv, "-f", "json")
    assert (result.code, result.err) == (0, "")
    envelope = json.loads(result.out)
    assert (envelope["schema"], envelope["command"]) == ("ybguide/1", "show")
    data: dict[str, Any] = envelope["data"]
    return data


@pytest.mark.parametrize("address", PAGES)
def test_every_kind_of_page_opens_by_its_address(address: str, run: Run) -> None:
    data = data_of(run, address)
    assert (data["address"], data["title"]) == (address, PAGES[address])


def test_every_thing_that_a_list_hands_out_opens_by_its_address(run: Run) -> None:
    lists = {"terms": "terms", "sources": "sources", "hotline": "contacts", "region": "regions"}
    for command, key in lists.items():
        things = json.loads(run(command, "-f", "json").out)["data"][key]
        assert things
        for thing in things:
            opened = data_of(run, thing["address"])
            assert opened["address"] == thing["address"]
            assert opened["title"]
            if key != "sources":  # in a list their publisher stands before the name
                assert opened["title"] == (thing.get("title") or thing["name"])


@pytest.mark.parametrize("address", UNKNOWN)
def test_what_there_is_not_is_told_with_the_nearest(address: str, run: Run) -> None:
    result = run("show", address)
    assert (result.code, result.out) == (4, "")
    assert result.err.startswith(UNKNOWN[address])
    offered = result.err.rsplit("查看全部：", maxsplit=1)[1]
    assert run(*shlex.split(offered)[1:]).code == 0


def test_an_unknown_address_is_an_object_for_programs(run: Run) -> None:
    result = run("show", "faq/unbind-hwo", "-f", "json")
    told = json.loads(result.out)
    assert (result.code, result.err) == (4, "")
    assert (told["command"], told["error"]["code"]) == ("show", "not-found")
    assert told["error"]["message"] == UNKNOWN["faq/unbind-hwo"]


def test_an_address_has_to_be_written(run: Run) -> None:
    result = run("show")
    assert (result.code, result.out) == (2, "")
    assert result.err == "还缺少 地址。\n用法见：ybguide show --help\n"


def test_a_step_opens_by_its_number_and_by_its_id(run: Run) -> None:
    steps = data_of(run, "alipay/activate")["guides"][0]["steps"]
    second = steps[1]
    by_number = data_of(run, "alipay/activate#2")
    by_id = data_of(run, f"alipay/activate#{second['id']}")
    by_option = data_of(run, "alipay/activate", "--step", "2")
    assert by_number == by_option
    for data in (by_number, by_id):
        assert data["title"] == f"在支付宝激活医保码：第 2 步，一共 {len(steps)} 步"
        assert [step["id"] for step in data["guides"][0]["steps"]] == [second["id"]]
    assert (by_number["address"], by_id["address"]) == (
        "alipay/activate#2",
        f"alipay/activate#{second['id']}",
    )


@pytest.mark.parametrize("address", ["alipay/activate#99", "alipay/activate#nix", "faq/unbind-how#1"])
def test_a_step_there_is_not_is_told(address: str, run: Run) -> None:
    result = run("show", address)
    assert (result.code, result.out) == (2, "")
    assert "步" in result.err


def test_it_is_for_whom_the_options_say(run: Run) -> None:
    argv = ("alipay/activate", "--for", "elder", "-r", "德阳", "--for-desk")
    ordinary = ("activate", "-c", "alipay", "--for", "elder", "-r", "德阳", "--for-desk")
    assert data_of(run, *argv) == json.loads(run(*ordinary, "-f", "json").out)["data"]
    assert all("desk" in step for step in data_of(run, *argv)["guides"][0]["steps"])


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("address", "ordinary"),
    [
        ("alipay/activate", ("activate", "-c", "alipay")),
        ("fix/face-fail", ("fix", "face-fail")),
        ("scene/pharmacy", ("use", "药店")),
    ],
)
def test_the_page_is_that_of_its_command_in_every_format(
    address: str, ordinary: tuple[str, ...], form: str, run: Run
) -> None:
    shown, usual = run("show", address, "-f", form), run(*ordinary, "-f", form)
    assert shown.code == 0
    # Programs and the ticks of a web page are told which command it was.
    named = shown.out.replace('"command": "show"', f'"command": "{ordinary[0]}"', 1)
    assert named.replace('data-page="show"', f'data-page="{ordinary[0]}"', 1) == usual.out


def test_it_can_be_exported(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "unbind.html"
    result = run("export", "show", "faq/unbind-how", "-o", str(path))
    assert result.code == 0
    assert "医保码怎么解绑？" in path.read_text(encoding="utf-8")


def test_it_can_be_ticked_off(run: Run, tmp_path: Path) -> None:
    own = {"state": tmp_path}
    by_address = run("todo", "start", "show", "alipay/activate", "--name", "妈妈", **own)
    assert (by_address.code, by_address.err) == (0, "")
    assert "在支付宝激活医保码" in run("todo", **own).out
    again = run("todo", "start", "activate", "-c", "alipay", "--name", "妈妈", **own)
    assert (again.code, again.out) == (2, "")
    assert "妈妈" in again.err


def test_next_goes_on_from_the_step_that_was_shown(run: Run, tmp_path: Path) -> None:
    run("show", "alipay/activate", "--step", "3", state=tmp_path)
    assert "：第 4 步，" in run("show", "alipay/activate", "--next", state=tmp_path).out.splitlines()[0]
