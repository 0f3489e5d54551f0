"""``--step`` and ``--next``: one step at a time, to be said on the telephone."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run

ALIPAY = ("activate", "-c", "alipay")


def steps(run: Run) -> list[str]:
    guide = json.loads(run(*ALIPAY, "-f", "json").out)["data"]["guides"][0]
    return [step["do"] for step in guide["steps"]]


def test_a_step_is_shown_alone_with_what_comes_after_it(run: Run) -> None:
    does = steps(run)
    lines = run(*ALIPAY, "--step", "5").out.splitlines()
    assert lines[0] == f"在支付宝激活医保码：第 5 步，一共 {len(does)} 步"
    assert f"第 5 步：{does[4]}" in lines
    assert [do for do in does if do in "\n".join(lines)] == [does[4]]
    assert "这一步做好了，再说下一步：ybguide activate -c alipay --step 6" in lines


def test_the_last_step_comes_with_how_to_see_that_it_worked(run: Run) -> None:
    out = run(*ALIPAY, "--step", str(len(steps(run)))).out
    assert "办好了：屏幕上出现本人姓名和二维码，就是激活好了。" in out
    assert "卡住了：打医保服务热线 12393；找所用 App 的客服" in out
    assert "--step" not in out


def test_next_goes_through_all_steps_ends_and_begins_again(run: Run, tmp_path: Path) -> None:
    does = steps(run)
    shown = [run(*ALIPAY, "--next", state=tmp_path).out for _ in does]
    assert [do in out for do, out in zip(does, shown, strict=True)] == [True] * len(does)
    ended = run(*ALIPAY, "--next", state=tmp_path).out
    assert ended.startswith(f"在支付宝激活医保码：{len(does)} 步都说完了\n")
    assert "办好了：屏幕上出现本人姓名和二维码，就是激活好了。" in ended
    assert run(*ALIPAY, "--next", state=tmp_path).out == shown[0]


def test_next_goes_on_from_the_step_that_was_asked_for(run: Run, tmp_path: Path) -> None:
    run(*ALIPAY, "--step", "3", state=tmp_path)
    run("activate", "-c", "wechat", "--next", state=tmp_path)
    assert "：第 4 步，" in run(*ALIPAY, "--next", state=tmp_path).out.splitlines()[0]


def test_two_people_are_each_told_the_step_after_their_own(run: Run, tmp_path: Path) -> None:
    """Grandmother is on the third step when the other phone rings."""
    people = (("--for", "elder", "--age", "72"), ("--for", "child", "--age", "7"), ())

    def said(*person: str) -> str:
        argv = ("family-add", "-c", "wechat", *person, "--next")
        return run(*argv, state=tmp_path).out.splitlines()[0].partition("：第 ")[2].partition(" 步")[0]

    told = [said(*person) for person in (*people, *people, *people)]
    assert told == ["1", "1", "1", "2", "2", "2", "3", "3", "3"]


def test_without_a_terminal_a_walk_is_the_page(run: Run, tmp_path: Path) -> None:
    for more in ((), ("--step", "3"), ("-f", "rich"), ("-f", "json"), ("--way", "1")):
        expected = run(*ALIPAY, *more, state=tmp_path)
        assert run(*ALIPAY, *more, "--walk", state=tmp_path) == expected
    assert not (tmp_path / "todo.json").exists()


def test_the_program_has_the_step_as_a_guide(run: Run) -> None:
    data = json.loads(run(*ALIPAY, "--step", "2", "-f", "json").out)["data"]
    assert [step["number"] for step in data["guides"][0]["steps"]] == [2]


@pytest.mark.parametrize(
    "argv", [("use", "pharmacy"), ("fix", "face-fail"), ("how", "unbind", "-c", "alipay")]
)
def test_everything_with_steps_can_be_said_one_by_one(argv: tuple[str, ...], run: Run) -> None:
    result = run(*argv, "--step", "1")
    assert result.code == 0
    assert "：第 1 步，一共 " in result.out.splitlines()[0]


def test_of_several_ways_the_first_is_taken_and_the_others_are_named(run: Run) -> None:
    first, second = (run("how", "unbind", "--step", "1", *way).out for way in ((), ("--way", "2")))
    assert "种走法：1. " in first
    assert "--way" in first
    assert first.splitlines()[0] != second.splitlines()[0]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((*ALIPAY, "--step", "99"), "没有第 99 步。"),
        ((*ALIPAY, "--step", "0"), "--step 0 不行，从 1 数起。"),
        ((*ALIPAY, "--step", "最后"), "--step 要写整数，不能写“最后”。"),
        ((*ALIPAY, "--step", "1", "--next"), "--step 和 --next 只能写一个。"),
        (("activate", "--step", "1"), "这一页没有可以一步一步说的步骤。"),
        ((*ALIPAY, "--step", "1", "--way", "7"), "没有第 7 种走法。"),
    ],
)
def test_what_cannot_be_shown_is_told(argv: tuple[str, ...], said: str, run: Run) -> None:
    result = run(*argv)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(said)


def test_where_nothing_can_be_remembered_the_step_is_shown_all_the_same(run: Run, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    out = run(*ALIPAY, "--next", state=blocked / "state").out
    assert "记不住说到哪一步了" in out
    assert "第 1 步：" in out


def test_a_way_alone_is_shown_whole(run: Run) -> None:
    ways = json.loads(run("activate", "-c", "wechat", "-f", "json").out)["data"]["guides"]
    (second,) = json.loads(run("activate", "-c", "wechat", "--way", "2", "-f", "json").out)["data"]["guides"]
    assert (second["id"], second["steps"]) == (ways[1]["id"], ways[1]["steps"])


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"alipay/activate": "x"}', '{"alipay/activate": -3}'])
def test_a_damaged_memory_begins_at_the_first_step(damage: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "position.json").write_text(damage, encoding="utf-8")
    assert "：第 1 步，" in run(*ALIPAY, "--next", state=tmp_path).out.splitlines()[0]


def test_the_next_step_is_for_the_same_person_in_the_same_place(run: Run) -> None:
    person = ("family-add", "-c", "alipay", "--for", "child", "--age", "7", "-r", "德阳")
    out = run(*person, "--step", "2").out
    command = "ybguide show alipay/family-add/avatar --for child --age 7 -r 德阳 --step 3"
    assert f"这一步做好了，再说下一步：{command}" in out.splitlines()
    assert "：第 3 步，" in run(*command.split()[1:]).out.splitlines()[0]
