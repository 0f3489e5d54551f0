"""``--walk`` in a real pseudo-terminal with real keys."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.processes import run_process
from tests.terminals import Seen
from ybguide.text.width import width

# The workers that run tests side by side have threads of their own, which hold none of our locks.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")

ENTER = "\r"
CTRL_C = "\x03"
CTRL_D = "\x04"
RIGHT, LEFT, PAGE_DOWN, PAGE_UP = "\x1b[C", "\x1b[D", "\x1b[6~", "\x1b[5~"
ALIPAY = ("activate", "-c", "alipay", "--walk")
MOTHER = ("activate", "-c", "alipay", "--for", "elder", "--age", "72", "--walk")
Start = Callable[..., Seen]


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """The guide is compiled once, so that no test waits for it."""
    run_process("channels")


@pytest.fixture
def see(tmp_path: Path) -> Iterator[Start]:
    started: list[Seen] = []

    def start(*argv: str, **given: Any) -> Seen:
        started.append(Seen(*argv, **({"state": tmp_path} | given)))
        return started[-1]

    yield start
    for seen in started:
        seen.child.close(force=True)


def kept(state: Path) -> list[dict[str, Any]]:
    path = state / "ybguide" / "todo.json"
    return list(json.loads(path.read_text(encoding="utf-8"))["lists"]) if path.exists() else []


def place(number: int) -> str:
    return f"第 {number} 步，一共 9 步"


@pytest.mark.parametrize("columns", [40, 80])
def test_a_whole_walk_with_every_key(columns: int, see: Start, tmp_path: Path) -> None:
    seen = see(*MOTHER, columns=columns)
    first = seen.wait("老人：在支付宝激活医保码：先准备好", "q 先不办")
    for text in (
        "按这些情况列出",
        "☐ 支付宝是本人的，已经实名认证",
        "大约 5 分钟",
        "一共 9 步。",
        "回车 开始",
    ):
        assert text.replace(" ", "") in first.replace(" ", "").replace("\n", "")
    screens = [first, seen.press(ENTER, place(1), "【首页】→【搜索】→【医保码】", "注意", "回车 下一步")]
    screens.append(seen.press("k", "第 1 步卡住了", "找不到医保码的入口", "12393", "回车 回到这一步"))
    screens.append(seen.press(ENTER, place(1), "回车 下一步"))
    screens.append(seen.press("s", "第 1 步怎么说", "请您点搜索框，我念一个字，您打一个字"))
    screens.append(seen.press("s" + ENTER, place(1)))
    screens.append(seen.press("t" + ENTER, "☑ 1.", "打上勾了。", "t 去勾"))
    assert [tick["step"] for tick in kept(tmp_path)[0]["ticks"]] == ["search"]
    screens.append(seen.press(" ", place(2)))
    screens.append(seen.press("b", place(1)))
    screens.append(seen.press("r" + ENTER, place(1)))
    screens += [seen.press(ENTER, place(number)) for number in range(2, 10)]
    screens.append(seen.press(ENTER, "9 步都走完了", "屏幕上出现本人姓名和二维码", "12393", "还没打勾"))
    screens.append(seen.press("t", "9 步都打过勾了。"))
    seen.child.send(ENTER)
    assert seen.end() == 0
    assert seen.text.replace("\n", "").endswith("9 步都走完了，每一步都打上勾了。看看清单：ybguide todo")
    assert len(kept(tmp_path)[0]["ticks"]) == 9
    for screen in screens:
        lines = screen.split("\n")
        assert (max(map(width, lines)) <= columns, len(lines)) == (True, 24)
        assert not any(line.strip()[:1] in set("，。；：）】”") for line in lines if line)


def test_an_enter_soon_after_a_letter_belongs_to_it_and_a_later_one_does_not(see: Start) -> None:
    seen = see(*ALIPAY)
    seen.wait("回车 开始")
    seen.press(ENTER * 3, place(3))
    seen.press("b" + ENTER, place(2))
    seen.child.send("b")
    time.sleep(0.15)
    seen.press(ENTER, place(1))
    seen.press("b", "先准备好")
    time.sleep(0.5)
    seen.press(ENTER, place(1))


def test_arrows_capitals_full_width_letters_and_words_do_the_obvious(see: Start) -> None:
    seen = see(*ALIPAY)
    seen.wait("回车 开始")
    seen.press(RIGHT, place(1))
    seen.press(PAGE_DOWN, place(2))
    seen.press(LEFT, place(1))
    seen.press(PAGE_UP, "先准备好")
    seen.press("下一步" + ENTER, place(1))
    seen.press("继续", place(2))
    seen.press("Ｂ", place(1))
    seen.press("K", "第 1 步卡住了")
    seen.press("返回", place(1))
    seen.press("喵", "没看懂“喵”，请按下面写的键。", place(1))
    seen.press("\x1b[24~", "这个键没有用", place(1))
    seen.press("退出" + ENTER, "停在第 1 步，一共 9 步，还没有打勾。")
    assert seen.end() == 0


def test_keys_that_make_no_text_do_no_harm(see: Start) -> None:
    seen = see(*ALIPAY)
    seen.wait("回车 开始")
    os.write(seen.child.child_fd, b"\xff\xfe\xe4")
    seen.wait("这个键没有用")
    seen.press(ENTER, place(1))


def test_whoever_leaves_goes_on_where_they_were(see: Start, tmp_path: Path) -> None:
    seen = see(*MOTHER)
    seen.wait("回车 开始")
    seen.press(ENTER * 3, place(3))
    seen.press("q", "停在第 3 步", "接着办：ybguide todo next --walk")
    assert seen.end() == 0
    again = see(*MOTHER)
    again.wait(place(3), "接着上次，从第 3 步看起。")
    again.press("t", "☑ 3.")
    again.press("q", "接着办")
    assert again.end() == 0
    listed = see("todo", "next", "--walk")
    listed.wait(place(1), "接着上次，从第 1 步看起。")
    listed.press("q", "接着办")
    assert [(each["name"], each["at"]) for each in kept(tmp_path)] == [("老人", "choose-region")]


def test_a_window_that_is_closed_loses_nothing(see: Start, tmp_path: Path) -> None:
    seen = see(*MOTHER)
    seen.wait("回车 开始")
    seen.press(ENTER * 4, place(4))
    seen.press("t", "☑ 4.")
    seen.press(ENTER, place(5))
    seen.child.kill(signal.SIGHUP)
    seen.end()
    assert seen.child.signalstatus == signal.SIGHUP
    assert [tick["step"] for tick in kept(tmp_path)[0]["ticks"]] == ["agree"]
    see(*MOTHER).wait(place(5), "接着上次，从第 5 步看起。")


def test_control_c_interrupts_and_gives_the_terminal_back(see: Start) -> None:
    seen = see(line=f"'{sys.executable}' -m ybguide activate -c alipay --walk; echo code=$?; stty -a")
    seen.wait("回车 开始")
    seen.press(ENTER, place(1))
    seen.press(CTRL_C, "已中断。", "code=130")
    assert seen.end() == 0
    modes = seen.written.replace(";", " ").split()
    assert {"icanon", "echo", "isig"} <= set(modes)
    assert "\x1b[?1049l" in seen.written
    assert "Traceback" not in seen.written


def test_control_d_leaves_like_q(see: Start) -> None:
    seen = see(*ALIPAY)
    seen.wait("回车 开始")
    seen.press(ENTER * 2, place(2))
    seen.press(CTRL_D, "停在第 2 步，一共 9 步，还没有打勾。")
    assert seen.end() == 0


@pytest.mark.parametrize(
    "redirected",
    ["< /dev/null", "<&-", "| cat", "--force -o page.txt; cat page.txt", "-f plain", "-f wechat"],
)
def test_without_keys_or_a_screen_it_is_the_page(redirected: str, see: Start, tmp_path: Path) -> None:
    program = f"cd '{tmp_path}'; '{sys.executable}' -m ybguide activate -c alipay"
    plain = see(line=f"{program} {redirected}", rows=60)
    walked = see(line=f"{program} --walk {redirected}", rows=60)
    assert (plain.end(), walked.end()) == (0, 0)
    assert "办好了" in walked.text
    assert walked.text == plain.text
    assert kept(tmp_path) == []


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_cannot_be_drawn_on_gets_the_page(term: str, see: Start, tmp_path: Path) -> None:
    seen = see(*ALIPAY, variables={"TERM": term}, rows=60)
    assert seen.end() == 0
    assert "办好了" in seen.text
    assert "\x1b" not in seen.written
    assert kept(tmp_path) == []


def test_the_window_may_change_while_somebody_walks(see: Start) -> None:
    seen = see(*ALIPAY)
    wide = seen.wait("回车 开始")
    seen.resize(40, 12)
    narrow = seen.wait("回车 往下看")
    assert (len(wide.split("\n")), len(narrow.split("\n"))) == (24, 12)
    assert max(map(width, narrow.split("\n"))) <= 40
    seen.press(ENTER, "一共 9 步。", "回车 开始")
    seen.resize(80, 24)
    seen.wait("支付宝是本人的，已经实名认证", "回车 开始")


def test_a_step_longer_than_the_window_is_turned_page_by_page(see: Start) -> None:
    seen = see("use", "药店", "--for-desk", "--walk")
    seen.wait("回车 往下看", "先对他说")
    seen.press(ENTER, "一共 6 步。", "回车 开始", "b 往回")
    seen.press(ENTER, "第 1 步，一共 6 步", "对他说")


def test_a_failure_is_walked_through_without_a_list(see: Start, tmp_path: Path) -> None:
    seen = see("fix", "face-fail", "--walk")
    seen.wait("人脸识别总不通过：第 1 步，一共 7 步")
    seen.press("t", "这里不用打勾")
    seen.press("k", "试下一步", "12393")
    seen.press(ENTER, "第 1 步，一共 7 步")
    seen.press(ENTER * 7, "7 步都走完了", "可能的原因", "12393")
    seen.press("q", "再看一遍：ybguide fix face-fail --walk")
    assert seen.end() == 0
    assert kept(tmp_path) == []


@pytest.mark.parametrize("columns", [40, 80])
def test_a_terminal_of_chinese_windows(columns: int, see: Start) -> None:
    gbk = {"PYTHONIOENCODING": "gbk"}
    seen = see(*ALIPAY, variables=gbk, encoding="gbk", columns=columns)
    seen.wait("□ 支付宝是本人的", "回车 开始")
    seen.press("下一步", place(1), "【首页】→【搜索】→【医保码】")
    seen.press("t", "■ 1.")
    seen.press("退出", "停在第 1 步")
    assert seen.end() == 0
    assert "?" not in seen.text


def test_where_nothing_can_be_kept_one_walks_all_the_same(see: Start, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    seen = see(*ALIPAY, state=tmp_path / "file")
    seen.wait("回车 开始", "记不住")
    seen.press(ENTER, place(1))
    seen.press("q", "再看一遍：ybguide activate -c alipay --walk")
    assert seen.end() == 0


def test_a_step_to_begin_with_can_be_named(see: Start) -> None:
    seen = see(*ALIPAY, "--step", "6")
    seen.wait(place(6), "按提示刷脸")
    refused = see(*ALIPAY, "--step", "66")
    assert refused.end() == 2
    assert "没有第 66 步。" in refused.text


def test_a_page_without_steps_comes_with_a_word_on_that(see: Start) -> None:
    seen = see("activate", "--walk", rows=60)
    assert seen.end() == 0
    assert "这一页没有一步一步的步骤" in seen.text
    assert "渠道对照" in seen.text
