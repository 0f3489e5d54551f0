"""``ybguide activate``: the steps to activate, in one channel or all channels side by side."""

import json

import pytest

from tests.conftest import Run
from ybguide.domain.channel import Channel
from ybguide.domain.guide import Guide
from ybguide.store import Store

ALIPAY_FORMS = (
    "alipay",
    "支付宝",
    "zhifubao",
    "zfb",
    "ALIPAY",
    "Zfb",
    " 支付宝 ",
    "ａｌｉｐａｙ",
    "ＺＦＢ",
    "支付寶",
)


@pytest.mark.parametrize("form", ALIPAY_FORMS)
def test_a_channel_may_be_given_by_any_of_its_names(form: str, run: Run) -> None:
    result = run("activate", "-c", form)
    assert (result.code, result.err) == (0, "")
    assert result.out == run("activate", "--channel", "alipay").out
    assert result.out.startswith("在支付宝激活医保码\n")


def test_every_channel_says_how_to_activate_in_it(run: Run, store: Store) -> None:
    channels = store.all(Channel)
    results = {channel.id: run("activate", "-c", channel.id) for channel in channels}
    assert {key: result.code for key, result in results.items()} == dict.fromkeys(results, 0)
    assert len({result.out for result in results.values()}) == len(channels)


def test_a_near_miss_is_answered_by_the_name_that_was_meant(run: Run) -> None:
    result = run("activate", "-c", "支付保")
    assert (result.code, result.out) == (4, "")
    assert result.err.startswith("没有叫“支付保”的渠道，您是不是要找“支付宝”？\n")


@pytest.mark.parametrize("asked", ["xyzzy", "", "   ", "？！", "解" * 33_000, "\x1b[2J", "\ud800"])
def test_an_unknown_channel_is_refused_with_all_that_may_be_written(
    asked: str, run: Run, store: Store
) -> None:
    result = run("activate", "-c", asked)
    assert (result.code, result.out) == (4, "")
    assert "您是不是要找" not in result.err
    assert all(channel.name in result.err for channel in store.all(Channel))
    assert "ybguide channels" in result.err
    assert len(result.err) < 500


def test_without_a_channel_the_channels_stand_side_by_side_with_advice(run: Run, store: Store) -> None:
    result = run("activate")
    assert result.code == 0
    for channel in store.all(Channel):
        assert f"渠道：{channel.name}\n" in result.out
    assert "选好了，把代号写在 -c 后面，例如：ybguide activate -c national-app\n" in result.out
    assert "拿不准选哪一个，先回答几个问题：ybguide start\n" in result.out
    assert result.out.endswith("\n加 --more 还有说明。\n")
    assert "选哪一个：\n" not in result.out
    assert "选哪一个：\n" in run("activate", "--more").out


def test_json_holds_one_guide_for_each_way_in(run: Run, store: Store) -> None:
    data = json.loads(run("activate", "-f", "json").out)["data"]
    assert sorted(guide["id"] for guide in data["guides"]) == sorted(store.guide_ids("activate"))
    assert {guide["task"] for guide in data["guides"]} == {"activate"}


def test_json_guides_have_the_keys_of_the_contract(run: Run) -> None:
    guides = json.loads(run("activate", "-f", "json").out)["data"]["guides"]
    for guide in guides:
        assert guide.keys() >= {
            *("channel", "task", "title", "needs", "minutes", "steps", "done", "next", "conflicts")
        }
        for step in guide["steps"]:
            assert step.keys() >= {
                *("id", "do", "path", "also", "notes", "warnings", "fixes", "evidence"),
            }
            assert step["evidence"].keys() == {"sources", "confidence", "as_of"}
            assert step["evidence"]["sources"]
            assert step["evidence"]["confidence"] in {"high", "medium", "low"}


def test_sources_are_listed_only_when_asked_for(run: Run) -> None:
    plain, full = run("activate", "-c", "zfb"), run("activate", "-c", "zfb", "--evidence")
    assert "来源：" not in plain.out
    assert full.out.count("来源：") > 5
    guide = json.loads(run("activate", "-c", "zfb", "-f", "json", "--evidence").out)["data"]["guides"][0]
    used = {source for step in guide["steps"] for source in step["evidence"]["sources"]}
    assert used <= {source["id"] for source in guide["sources"]}


def test_a_region_brings_its_local_ways_first(run: Run, store: Store) -> None:
    keys = store.guide_ids("activate", regions=("deyang", "sichuan"))
    local = [guide for guide in store.some(Guide, keys) if guide.region]
    assert local
    data = json.loads(run("activate", "-r", "德阳", "-f", "json").out)["data"]
    first = [guide["id"] for guide in data["guides"]][: len(local)]
    assert first == [guide.id for guide in local]


def test_a_region_nobody_wrote_about_still_gets_the_national_channels(run: Run) -> None:
    result = run("activate", "-r", "火星", "-f", "json")
    assert (result.code, result.err) == (0, "")
    data = json.loads(result.out)["data"]
    assert "12393" in data["notes"][0]
    assert data["guides"] == json.loads(run("activate", "-f", "json").out)["data"]["guides"]
