"""A walk through the shipped guide in a window that is not a real one: what is seen, kept and left behind."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run, Stream
from ybguide.cli.environment import Environment
from ybguide.cli.walking import walk as module
from ybguide.cli.walking.keys import ENTER
from ybguide.cli.walking.window import Size

ALIPAY = ("activate", "-c", "alipay", "--walk")
PAUSE = ""


class Scripted:
    """A window that is typed into by a list; the end of it is the end of the input."""

    def __init__(self, strokes: Sequence[str], size: Size) -> None:
        self.strokes = list(strokes)
        self.size = size
        self.screens: list[str] = []

    def draw(self, text: str) -> None:
        self.screens.append(text)

    def stroke(self, seconds: float) -> str:  # noqa: ARG002 - nobody waits here
        if not self.strokes:
            raise EOFError
        return self.strokes.pop(0)


Walked = Callable[..., tuple[Result, list[str]]]


@pytest.fixture
def walked(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Walked:
    """Walk by strokes: what was left behind, and every screen that was seen."""

    def walk(*argv: str, strokes: Sequence[str] = (), **given: Any) -> tuple[Result, list[str]]:
        window = Scripted(strokes, given.pop("size", Size(columns=80, rows=24)))

        @contextmanager
        def opened(_: Environment) -> Iterator[Scripted]:
            yield window

        monkeypatch.setattr(module, "opened", opened)
        usual = {
            "terminal": True,
            "stdin": Stream(terminal=True),
            "variables": {"TERM": "xterm", "NO_COLOR": "1"},
        }
        result = run(*argv, **({"state": tmp_path} | usual | given))
        return result, window.screens

    return walk


def lists(state: Path) -> list[dict[str, Any]]:
    path = state / "todo.json"
    return list(json.loads(path.read_text(encoding="utf-8"))["lists"]) if path.exists() else []


def title(screen: str) -> str:
    return screen.split("\n", maxsplit=1)[0]


def test_each_screen_has_its_place_in_its_title(walked: Walked) -> None:
    result, screens = walked(*ALIPAY, strokes=[ENTER] * 11)
    assert [title(screen) for screen in screens] == [
        "在支付宝激活医保码：先准备好",
        *(f"在支付宝激活医保码：第 {number} 步，一共 9 步" for number in range(1, 10)),
        "在支付宝激活医保码：9 步都走完了",
    ]
    assert (result.code, result.err) == (0, "")
    assert result.out == "9 步都走完了，还没有打勾。\n看看清单：ybguide todo\n"


def test_the_end_of_the_input_leaves_like_q(walked: Walked) -> None:
    gone, _ = walked(*ALIPAY, strokes=[ENTER, ENTER])
    assert (gone.code, gone.out) == (
        0,
        "停在第 2 步，一共 9 步，还没有打勾。\n接着办：ybguide todo next --walk\n",
    )


def test_ticks_and_the_place_are_kept_at_once(walked: Walked, tmp_path: Path) -> None:
    walked(*ALIPAY, strokes=[ENTER, "t", ENTER, ENTER, ENTER])
    (kept,) = lists(tmp_path)
    assert ([tick["step"] for tick in kept["ticks"]], kept["at"]) == (["search"], "choose-region")


def test_it_is_the_list_of_todo(walked: Walked, run: Run, tmp_path: Path) -> None:
    run("todo", "start", "activate", "-c", "alipay", "--name", "我", state=tmp_path)
    run("todo", "done", "1-2", state=tmp_path)
    run("todo", "note", "3", "选德阳", state=tmp_path)
    _, screens = walked(*ALIPAY)
    assert title(screens[0]) == "在支付宝激活医保码：第 3 步，一共 9 步"
    assert "您记着：选德阳" in screens[0]
    assert "接着上次，从第 3 步看起。" in screens[0]
    _, listed = walked("todo", "next", "--walk")
    assert listed == screens
    assert len(lists(tmp_path)) == 1


def test_every_procedure_can_be_walked_through(walked: Walked, tmp_path: Path) -> None:
    for argv, name in (
        (("family-add", "-c", "wechat", "--for", "child", "--age", "7"), "孩子"),
        (("how", "解绑", "-c", "alipay", "--for", "other"), "家人"),
        (("use", "药店", "--for", "elder"), "老人"),
        (("show", "alipay/activate"), "我"),
    ):
        result, screens = walked(*argv, "--walk", strokes=["q"])
        assert result.code == 0
        assert screens
        assert lists(tmp_path)[-1]["name"] == name


def test_a_list_can_be_started_under_a_name_and_walked_through(walked: Walked, tmp_path: Path) -> None:
    result, screens = walked("todo", "start", *ALIPAY, "--name", "妈妈", strokes=[ENTER, "q"])
    assert title(screens[1]) == "妈妈：在支付宝激活医保码：第 1 步，一共 9 步"
    assert "接着办：ybguide todo next --walk" in result.out
    assert [each["name"] for each in lists(tmp_path)] == ["妈妈"]


def test_a_name_that_is_not_kept_is_refused(walked: Walked, tmp_path: Path) -> None:
    result, screens = walked("todo", "start", *ALIPAY, "--name", "13800138000")
    assert (result.code, screens, lists(tmp_path)) == (2, [], [])
    assert result.err.startswith("名字里好像有手机号")


def test_two_children_have_two_lists(walked: Walked, tmp_path: Path) -> None:
    for age in ("7", "9", "7"):
        walked("family-add", "-c", "alipay", "--for", "child", "--age", age, "--walk", strokes=[ENTER, "t"])
    assert [(each["name"], each["whose"]["age"]) for each in lists(tmp_path)] == [("孩子", 7), ("孩子2", 9)]


def test_who_is_known_better_by_the_list_walks_through_its_steps(walked: Walked) -> None:
    child = ("family-add", "-c", "alipay", "--for", "child")
    _, young = walked(*child, "--age", "7", "--walk", strokes=[ENTER])
    _, again = walked(*child, "--walk")
    assert title(again[0]) == title(young[1])


def test_to_one_step_more_than_one_key_may_lead(walked: Walked) -> None:
    _, screens = walked(*ALIPAY, strokes=["t", PAUSE, "right", "K", ENTER, "left", "喵", PAUSE])
    assert ["没有步骤可以打勾" in screens[1], "卡住了" in title(screens[3])] == [True, True]
    assert "没看懂“喵”" in screens[-1]


def test_what_is_said_aloud_needs_no_desk_and_is_not_twice_at_one(walked: Walked) -> None:
    _, plain = walked(*ALIPAY, strokes=[ENTER, "s", PAUSE])
    assert "对他说" not in plain[1].partition("──\n")[0]
    assert "对他说 请您点搜索框，我念一个字，您打一个字。找到了先别急着点。" in plain[2]
    _, desk = walked(*ALIPAY, "--for-desk", strokes=["q"], state=None)
    assert "对他说 请您点搜索框" in desk[0] or "先对他说" in desk[0]


def test_with_more_every_remark_stands_at_its_step(walked: Walked) -> None:
    _, short = walked(*ALIPAY, strokes=[ENTER])
    _, whole = walked(*ALIPAY, "--more")
    assert "也可以走" not in short[1]
    assert "也可以走" in whole[0]


def test_another_window_may_drop_the_list_meanwhile(
    walked: Walked, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = Scripted.stroke

    def stroke(self: Scripted, seconds: float) -> str:
        if len(self.strokes) == 2:
            run("todo", "drop", "--yes", state=tmp_path)
        return taken(self, seconds)

    monkeypatch.setattr(Scripted, "stroke", stroke)
    result, screens = walked(*ALIPAY, strokes=[ENTER, "t", PAUSE])
    assert result.code == 0
    assert "这份清单在别的窗口里丢掉了" in screens[-1]


def test_a_list_whose_guide_is_gone_is_shown_as_ever(walked: Walked, run: Run, tmp_path: Path) -> None:
    run("todo", "start", "activate", "-c", "alipay", state=tmp_path)
    path = tmp_path / "todo.json"
    path.write_text(
        path.read_text(encoding="utf-8").replace("alipay/activate", "gone/activate"), encoding="utf-8"
    )
    result, screens = walked("todo", "next", "--walk")
    assert (result.code, screens) == (0, [])
    assert "0 步都做完了" in result.out


def test_a_stream_that_only_claims_to_be_a_terminal_gets_the_page(run: Run, tmp_path: Path) -> None:
    given = {
        "terminal": True,
        "stdin": Stream(terminal=True),
        "variables": {"TERM": "xterm"},
        "state": tmp_path,
    }
    assert run(*ALIPAY, **given) == run(*ALIPAY[:-1], **given)
    assert lists(tmp_path) == []
