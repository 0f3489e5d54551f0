"""``ybguide start`` in a real pseudo-terminal with real keys."""

import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from tests.processes import run_process, surroundings
from ybguide.text.width import width

# The workers that run tests side by side have threads of their own, which hold none of our locks.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")

ENTER = "\r"
CTRL_C = "\x03"
CTRL_D = "\x04"
ERASE = "\x7f"
PROMPT = "q 退出）："
LOOKS = {"TERM": "xterm", "NO_COLOR": "1"}
Terminal = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """The guide is compiled once, so that no test waits for it."""
    run_process("channels")


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """Start the program in a terminal of its own; ``line`` is one for a shell instead."""
    started: list[pexpect.spawn[str]] = []

    def start(*argv: str, columns: int = 80, line: str | None = None) -> "pexpect.spawn[str]":
        command = ["-c", line] if line else ["-m", "ybguide", "start", *argv]
        child = pexpect.spawn(
            "/bin/sh" if line else sys.executable,
            command,
            dimensions=(60, columns),
            env=surroundings(LOOKS),
            encoding="utf-8",
            codec_errors="replace",
            timeout=50,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def answer(child: "pexpect.spawn[str]", *keys: str) -> str:
    """Answer one question after the other; what was shown meanwhile, with what was typed."""
    shown = ""
    for each in keys:
        child.expect_exact(PROMPT)
        shown += child.before or ""
        child.send(each)
    return shown


OFFER = "按回车，一步一步来；q 先不办："


def end(child: "pexpect.spawn[str]", *, offered: str | None = None) -> tuple[int | None, str]:
    """Wait for the end: the exit code and the rest of what was shown.

    ``offered`` is what is typed where the steps are offered.
    """
    rest = ""
    if offered is not None:
        child.expect_exact(OFFER)
        rest = child.before or ""
        child.send(offered)
    child.expect(pexpect.EOF)
    rest += child.before or ""
    child.close()
    return child.exitstatus, rest.replace("\r\n", "\n")


def test_digits_and_enter_are_enough(terminal: Terminal) -> None:
    child = terminal()
    shown = answer(child, *(f"{digit}{ENTER}" for digit in "221712"))
    code, page = end(child, offered=f"q{ENTER}")
    assert code == 0
    assert "1. 给谁办医保码？" in shown
    assert "6. 要用的手机上" in shown
    assert "建议：未满 16 周岁的孩子，由家长在自己手机里添加，不用孩子刷脸。\n" in page
    assert "在支付宝添加家人（从医保码页面的头像进）\n" in page
    assert "  ☐ 1.  " in page
    repeat = "ybguide start --for child --activated no --age 7 --document id-card --enrolled yes --app alipay"
    assert repeat in " ".join(page.split())
    assert "--no-ask" not in page


def test_words_are_understood_and_can_be_corrected_while_typing(terminal: Terminal) -> None:
    child = terminal()
    answer(child, f"老x{ERASE}人{ENTER}", f"没激活过{ENTER}", f"还没有{ENTER}")
    code, page = end(child, offered=f"q{ENTER}")
    assert code == 0
    assert "给老人办，医保码还没有激活过，还没有参加医保" in page
    assert "建议：医保码要先参保才能激活。先按当地的通告参保、缴费，再回来激活。\n" in page
    assert "\n缴居民医保\n" in page


def test_a_sentence_answers_several_questions_at_once(terminal: Terminal) -> None:
    child = terminal()
    shown = answer(child, f"我爸 72岁，老人机，在德阳{ENTER}", f"没激活过{ENTER}", f"参加了{ENTER}")
    shown += answer(child, f"1{ENTER}", f"1{ENTER}", f"2{ENTER}")
    code, page = end(child, offered=f"q{ENTER}")
    assert code == 0
    assert "给谁办医保码？" in shown
    assert "他有自己的智能手机吗？" not in shown + page
    said = "给老人办，医保码还没有激活过，72 周岁，证件是身份证，没有智能手机，手机上有支付宝，能刷脸，"
    assert f"{said}已经参加医保，在德阳市。" in "".join(page.split("\n"))


def test_back_unknown_and_what_is_not_understood(terminal: Terminal) -> None:
    child = terminal()
    shown = answer(
        child, f"0{ENTER}", f"喵{ENTER}", f"2{ENTER}", f"b{ENTER}", f"4{ENTER}", f"不知道{ENTER}", f"3{ENTER}"
    )
    shown += answer(child, f"4{ENTER}", f"2{ENTER}", f"2{ENTER}")
    code, page = end(child, offered=f"q{ENTER}")
    assert code == 0
    assert "这已经是第一个问题了。" in shown
    assert "没看懂“喵”。" in shown
    assert shown.count("1. 给谁办医保码？") == 3
    assert "给别的成年人办，没有智能手机，不能刷脸" in page
    assert "建议：想用医保码，到窗口把他的码绑到家人的手机上，由家人出示。\n" in page
    assert "\n到窗口添加家人\n" in page


def test_quitting(terminal: Terminal) -> None:
    child = terminal()
    answer(child, f"2{ENTER}", f"q{ENTER}")
    code, rest = end(child)
    assert code == 0
    assert rest.endswith("好，先到这里。想接着选，再输入：ybguide start\n")
    assert "建议" not in rest


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
@pytest.mark.parametrize("answered", [(), (f"2{ENTER}",), (f"2{ENTER}", f"1{ENTER}")])
def test_control_c_and_the_end_of_input_interrupt_without_a_traceback(
    key: str, answered: tuple[str, ...], terminal: Terminal
) -> None:
    child = terminal()
    answer(child, *answered, key)
    code, rest = end(child)
    assert code == 130
    assert rest.replace("^C", "").replace("^D", "").strip() == "已中断。"


def test_keys_that_make_no_text_do_no_harm(terminal: Terminal) -> None:
    child = terminal()
    child.expect_exact(PROMPT)
    os.write(child.child_fd, b"\xff\xfe\r")
    shown = answer(child, f"4{ENTER}", f"2{ENTER}", f"2{ENTER}")
    assert "没看懂“" in shown
    assert end(child, offered=f"q{ENTER}")[0] == 0


@pytest.mark.parametrize("columns", [40, 60])
def test_a_narrow_terminal_cuts_nothing_and_breaks_no_line_itself(columns: int, terminal: Terminal) -> None:
    child = terminal(columns=columns)
    shown = answer(child, *(f"{digit}{ENTER}" for digit in "39211215"))
    code, page = end(child, offered=f"q{ENTER}")
    assert code == 0
    lines = [line.rstrip("\r") for line in f"{shown}\n{page}".split("\n")]
    # A command is for the terminal to break: it is copied whole.
    commands = [line for line in lines if line.startswith("  ybguide ")]
    assert commands
    assert max(width(line) for line in lines if line not in commands) <= columns
    assert not any(re.match("[，。；：）】”]", line.strip()) for line in lines)
    assert "没看懂“9”。请写 1 到 3 之间的数字" in shown
    assert "\n在国家医保服务平台 App " in page


def test_the_page_can_go_to_a_file_while_the_questions_are_seen(terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "advice.json"
    child = terminal(line=f"'{sys.executable}' -m ybguide start -f json > '{target}'")
    shown = answer(child, f"4{ENTER}", f"2{ENTER}", f"2{ENTER}")
    code, rest = end(child)
    assert code == 0
    assert "给谁办医保码？" in shown
    assert "recommendation" not in rest
    data = json.loads(target.read_text(encoding="utf-8"))["data"]
    assert data["recommendation"]["guide"] == "use/enrol"


@pytest.mark.parametrize("typed", [f"q{ENTER}", f"不办{ENTER}", CTRL_D, f"8{ENTER}"])
def test_after_the_recommendation_only_enter_goes_on_to_its_steps(typed: str, terminal: Terminal) -> None:
    child = terminal()
    answer(child, *(f"{digit}{ENTER}" for digit in "221712"))
    code, rest = end(child, offered=typed)
    assert code == 0
    assert "\x1b[?1049h" not in rest


def test_control_c_at_the_offer_interrupts(terminal: Terminal) -> None:
    child = terminal()
    answer(child, *(f"{digit}{ENTER}" for digit in "221712"))
    code, rest = end(child, offered=CTRL_C)
    assert (code, rest.rstrip().endswith("已中断。")) == (130, True)


@pytest.mark.parametrize("flags", [("--no-ask",), ("--show-map",), ("-f", "plain"), ("-o", "advice.txt")])
def test_where_nobody_asks_or_watches_nothing_is_offered(
    flags: tuple[str, ...], terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    child = terminal(
        "--for",
        "child",
        "--activated",
        "no",
        "--age",
        "7",
        "--document",
        "id-card",
        "--enrolled",
        "yes",
        "--app",
        "alipay",
        *flags,
    )
    code, rest = end(child)
    assert (code, OFFER in rest) == (0, False)


@pytest.mark.parametrize("redirected", ["< /dev/null", "<&-", "2> /dev/null", "2>&-"])
def test_without_an_input_or_a_screen_nothing_is_asked(redirected: str, terminal: Terminal) -> None:
    child = terminal(line=f"'{sys.executable}' -m ybguide start {redirected}")
    code, page = end(child)
    assert code == 0
    assert "给谁办医保码？" not in page
    assert "建议：用国家医保局自己的 App，没有的先装一个。\n在国家医保服务平台 App 激活医保码\n" in page


def test_an_interrupt_from_outside_ends_it_the_same_way(terminal: Terminal) -> None:
    child = terminal()
    child.expect_exact(PROMPT)
    child.kill(signal.SIGINT)
    code, rest = end(child)
    assert code == 130
    assert "Traceback" not in rest
