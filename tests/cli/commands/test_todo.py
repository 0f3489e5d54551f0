"""``ybguide todo``: ticks that stay, for several people, and nothing personal kept."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run, Stream
from tests.processes import run_process

ALIPAY = ("todo", "start", "activate", "-c", "alipay")
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def go(run: Run, tmp_path: Path) -> Run:
    def with_state(*argv: str, **given: Any) -> Result:
        return run(*argv, **({"state": tmp_path / "state", "now": NOW} | given))

    return with_state


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "todo.json"


def lists(go: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(go("todo", "-f", "json").out)["data"].get("todos", [])
    return found


def states(go: Run, name: str) -> list[str]:
    (todo,) = (todo for todo in lists(go) if todo["name"] == name)
    return [step["state"] for step in todo["steps"]]


def test_a_list_from_its_start_to_its_end(go: Run) -> None:
    started = go(*ALIPAY, "--name", "妈妈")
    assert (started.code, started.err) == (0, "")
    assert "开始了“妈妈”的清单，一共 9 步。" in started.out.splitlines()
    for number in range(1, 9):
        lines = go("todo", "done", str(number)).out.splitlines()
        assert f"“妈妈”的第 {number} 步打勾了。" in lines
        assert lines[0] == f"妈妈：在支付宝激活医保码，第 {number + 1} 步"
    ended = go("todo", "done", "9").out
    assert "9 步都做完了。" in ended
    assert "怎样算办好：" in ended
    assert set(states(go, "妈妈")) == {"done"}


def test_the_overview_tells_what_is_open_and_how_far_it_is(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "done", "1")
    go("todo", "note", "2", "要带户口本")
    lines = go("todo").out.splitlines()
    assert "做完 1 步，一共 9 步。" in lines
    assert "第 1 步（做完了）：打开支付宝，在首页搜索框里输入“医保码”" in lines
    assert "2026-11-22 09:30 做完。" in lines
    assert "记着：要带户口本" in lines
    assert "☑ 1." in go("todo", "-f", "rich").out
    assert "1. [x] 打开支付宝" in go("todo", "-f", "markdown").out


def test_the_next_step_comes_with_all_there_is_about_it(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "note", "1", "用她的手机")
    out = go("todo", "next").out
    assert "依次点：【首页】→【搜索】→【医保码】" in out
    assert "您记着：用她的手机" in out
    assert "这一步做好了：ybguide todo done 1" in out


def test_the_last_tick_is_taken_back(go: Run) -> None:
    go(*ALIPAY)
    go("todo", "done", "3")
    go("todo", "done", "1")
    assert "“我”最后打的勾收回了：第 1 步。" in go("todo", "undo").out
    assert states(go, "我")[:3] == ["open", "open", "done"]


def test_several_steps_are_ticked_and_taken_back_at_once(go: Run) -> None:
    go(*ALIPAY)
    assert "“我”的第 1、2、3 步打勾了。" in go("todo", "done", "1", "2", "3").out
    assert "“我”的第 4、5、7 步打勾了。" in go("todo", "done", "4、5", "7").out
    assert "“我”最后打的勾收回了：第 4、5、7 步。" in go("todo", "undo").out
    assert "“我”的第 4、5、6 步打勾了。" in go("todo", "done", "3-6").out
    assert states(go, "我").count("done") == 6


def test_without_a_number_the_next_step_is_ticked(go: Run) -> None:
    go(*ALIPAY)
    go("todo", "done", "1")
    assert "“我”的第 2 步打勾了。" in go("todo", "done").out
    for _ in range(7):
        go("todo", "done")
    ended = go("todo", "done")
    assert (ended.code, "“我”的步骤都打过勾了。" in ended.out, "9 步都做完了。" in ended.out) == (
        0,
        True,
        True,
    )


def test_what_was_ticked_already_is_said(go: Run) -> None:
    go(*ALIPAY)
    go("todo", "done", "2")
    assert "“我”的这一步早就打过勾了。" in go("todo", "done", "2").out


def test_one_impossible_number_and_nothing_is_ticked(go: Run, file: Path) -> None:
    go(*ALIPAY)
    before = file.read_bytes()
    refused = go("todo", "done", "1", "12")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("没有第 12 步，“我”的清单有 9 步。\n请写 1 到 9 之间的数，例如：")
    assert file.read_bytes() == before


def test_several_people_each_under_a_name(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "start", "family-add", "-c", "alipay", "--for", "child", "--age", "7", "--name", "小宝")
    refused = go("todo", "done", "2")
    assert (refused.code, refused.out) == (2, "")
    assert "  ybguide todo done 2 --name 小宝" in refused.err
    assert go("todo", "done", "2", "--name", "小宝").code == 0
    assert (states(go, "妈妈")[1], states(go, "小宝")[1]) == ("open", "done")
    assert [todo["name"] for todo in lists(go)] == ["妈妈", "小宝"]


def test_who_it_is_for_gives_the_name_and_the_steps(go: Run) -> None:
    for whom, age, name in (("child", "7", "孩子"), ("elder", "70", "老人"), ("other", "40", "家人")):
        go("todo", "start", "family-add", "-c", "wechat", "--for", whom, "--age", age)
        (shown,) = (todo for todo in lists(go) if todo["name"] == name)
        asked = go("family-add", "-c", "wechat", "--for", whom, "--age", age, "-f", "json").out
        guide = json.loads(asked)["data"]["guides"][0]
        assert [step["id"] for step in shown["steps"]] == [step["id"] for step in guide["steps"]]


CHILD = ("--for", "child", "--age", "7", "--document", "id-card", "--app", "支付宝", "-r", "德阳")


def test_a_list_stays_for_its_person_and_place(go: Run, file: Path) -> None:
    go("todo", "start", "family-add", "-c", "national-app", *CHILD)
    kept = json.loads(file.read_text(encoding="utf-8"))["lists"][0]["whose"]
    assert {name: value for name, value in kept.items() if value not in (None, [])} == {
        "whom": "child",
        "age": 7,
        "documents": ["id-card"],
        "apps": ["alipay"],
        "place": "德阳",
    }
    out = go("todo", "next").out
    whole = "--for child --age 7 --document id-card --app alipay -r 德阳"
    assert f"整份指南：ybguide show national-app/family-add/id-number {whole}" in out
    asked = json.loads(go("family-add", "-c", "national-app", *CHILD, "-f", "json").out)["data"]["guides"][0]
    (todo,) = lists(go)
    assert [step["id"] for step in todo["steps"]] == [step["id"] for step in asked["steps"]]
    assert [need["text"] for need in todo["needs"]] == [need["text"] for need in asked["needs"]]


def test_a_place_that_there_is_not_is_not_kept(go: Run, file: Path) -> None:
    go(*ALIPAY, "-r", "13812345678")
    assert "13812345678" not in file.read_text(encoding="utf-8")


def test_what_to_have_ready_stands_first_until_a_step_is_done(go: Run) -> None:
    started = go(*ALIPAY, "--name", "妈妈").out
    ready = "支付宝是本人的，已经实名认证"
    assert started.index("先准备好") < started.index(ready) < started.index("第 1 步：")
    overview = go("todo").out
    assert overview.index("先准备好") < overview.index(ready) < overview.index("第 1 步：")
    go("todo", "done")
    assert ready not in go("todo").out
    assert ready not in go("todo", "next").out


def test_of_one_open_list_the_next_thing_to_type_stands_first(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "done")
    assert go("todo").out.splitlines()[2:4] == ["接下来：", "第 2 步怎么做：ybguide todo next"]
    go(*ALIPAY, "--name", "爸爸")
    assert "接下来：" not in go("todo").out
    go("todo", "done", "1-9", "--name", "爸爸")
    assert "第 2 步怎么做：ybguide todo next --name 妈妈" in go("todo").out


def test_a_scene_can_be_worked_through_too(go: Run) -> None:
    assert go("todo", "start", "use", "药店").code == 0
    assert "第 2 步" in go("todo", "done", "1").out.splitlines()[0]


def test_of_several_ways_one_is_chosen(go: Run) -> None:
    first = go("todo", "start", "activate", "-c", "wechat", "--name", "甲").out
    assert "种走法，用的是第 1 种；要换一种，加上 --way 2。" in first
    go("todo", "start", "activate", "-c", "wechat", "--way", "2", "--name", "乙")
    assert len({todo["guide"] for todo in lists(go)}) == 2


@pytest.mark.parametrize("text", ["13812345678", "110101199003078515", "验证码 482913", "密码是 abc123"])
def test_what_looks_personal_is_refused_with_the_reason(text: str, go: Run, file: Path) -> None:
    go(*ALIPAY, "--name", "妈妈")
    before = file.read_bytes()
    refused = go("todo", "note", "2", text)
    assert refused.code == 2
    assert "没有记下来" in refused.err
    assert "不记证件号" in refused.err
    assert text not in refused.err
    assert file.read_bytes() == before


def test_a_step_that_changed_since_its_tick_is_shown_as_changed(go: Run, file: Path) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "done", "1")
    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["lists"][0]["ticks"][0]["seen"] = "0" * 16
    file.write_text(json.dumps(kept), encoding="utf-8")
    assert states(go, "妈妈")[0] == "changed"
    assert "注意：打勾以后，指南里这一步改过，请再看一眼。" in go("todo").out.splitlines()
    go("todo", "done", "1")
    assert states(go, "妈妈")[0] == "done"


def test_steps_that_came_and_went_are_told(go: Run, file: Path) -> None:
    go(*ALIPAY, "--name", "妈妈")
    kept = json.loads(file.read_text(encoding="utf-8"))
    guide = kept["lists"][0]["guide"]
    guide["steps"] = ["gone", *(step for step in guide["steps"] if step != "agree")]
    kept["lists"][0]["notes"] = [{"step": "gone", "text": "带上老花镜"}]
    file.write_text(json.dumps(kept), encoding="utf-8")
    out = go("todo").out
    assert "注意：指南里去掉了 1 步，这里不再列出。" in out
    assert "带上老花镜" in out
    assert "开始以后，指南新加了这一步。" in out


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"version": 1}'])
def test_a_damaged_file_is_set_aside_and_said_so(damage: bytes, go: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    result = go("todo")
    assert result.code == 0
    assert "清单文件坏了，读不出来，清单要重新开始。" in result.out
    (aside,) = file.parent.glob("todo.damaged-*.json")
    assert aside.read_bytes() == damage
    assert go(*ALIPAY).code == 0


def test_a_list_is_dropped_and_brought_back(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "done", "1-3")
    out = go("todo", "drop", "--yes").out.splitlines()
    assert "丢掉了“妈妈”的“在支付宝激活医保码”（办了 3 步）。" in out
    assert "要找回来：ybguide todo undo" in out
    assert "还没有办理清单。" in out
    assert go("todo", "drop", "-y").code == 4
    assert "“妈妈”的“在支付宝激活医保码”找回来了。" in go("todo", "undo").out
    assert states(go, "妈妈").count("done") == 3


def test_where_nobody_can_be_asked_nothing_is_dropped(go: Run, file: Path) -> None:
    go(*ALIPAY, "--name", "妈妈")
    go("todo", "done")
    before = file.read_bytes()
    refused = go("todo", "drop")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "没有丢掉“妈妈”的“在支付宝激活医保码”（办了 1 步）：这里没有人可以问一声。\n"
        "真的不要了，加上 --yes：ybguide todo drop --yes\n"
    )
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "dropped"),
    [
        ("y\n", True),
        ("是\n", True),
        (" Ｙ \n", True),
        ("\n", False),
        ("n\n", False),
        ("", False),
        ("喵\n", False),
    ],
)
def test_on_a_terminal_it_asks_whose_and_how_far(typed: str, dropped: bool, go: Run) -> None:  # noqa: FBT001 - of the table
    go(*ALIPAY, "--name", "妈妈")
    go(*ALIPAY, "--name", "爸爸")
    go("todo", "done", "1-3", "--name", "妈妈")
    stdin = Stream(terminal=True)
    stdin.write(typed)
    stdin.seek(0)
    result = go("todo", "drop", "--name", "妈妈", terminal=True, stdin=stdin)
    assert result.code == 0
    assert result.err.startswith("丢掉“妈妈”的“在支付宝激活医保码”？办了 3 步。\n要丢写 y，不丢直接按回车：")
    assert result.err.endswith("没有丢，清单还在。\n") is not dropped
    assert [todo["name"] for todo in lists(go)] == (["爸爸"] if dropped else ["妈妈", "爸爸"])


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("todo", "done", "1"), 4, "还没有办理清单。"),
        (("todo", "next"), 4, "还没有办理清单。"),
        (("todo", "done"), 4, "还没有办理清单。"),
        (("todo", "done", "一-三"), 2, "第几步 要写整数，不能写“一-三”。"),
        (("todo", "done", "二"), 2, "第几步 要写整数，不能写“二”。"),
        (("todo", "start"), 2, "还没有写要办哪一件。"),
        (("todo", "start", "faq"), 2, "没有“faq”这个命令"),
        (("todo", "start", "activate"), 2, "这一页没有可以一步一步说的步骤。"),
        (("todo", "weg"), 2, "没有“weg”这个命令"),
    ],
)
def test_what_cannot_be_done_is_told(argv: tuple[str, ...], code: int, said: str, go: Run) -> None:
    result = go(*argv)
    assert (result.code, result.out) == (code, "")
    assert result.err.startswith(said)


def test_starting_twice_is_refused_with_ways_on(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    again = go(*ALIPAY, "--name", "妈妈")
    assert again.code == 2
    assert "ybguide todo next --name 妈妈" in again.err
    assert "ybguide todo drop --name 妈妈" in again.err


def test_a_number_beyond_the_list_is_refused_with_the_last_one(go: Run) -> None:
    go(*ALIPAY, "--name", "妈妈")
    assert go("todo", "done", "99").err.startswith("没有第 99 步，“妈妈”的清单有 9 步。")


def test_only_the_owner_may_read_the_file(go: Run, file: Path) -> None:
    go(*ALIPAY)
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_new_process_finds_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    code, _, _ = run_process(*ALIPAY, "--name", "妈妈")
    assert code == 0
    code, out, _ = run_process("todo")
    assert (code, "妈妈：在支付宝激活医保码" in out.decode()) == (0, True)
