"""A dash in the place of a question: it is read from standard input, whatever stands there."""

import io
import subprocess
import sys
from collections.abc import Iterator

import pexpect
import pytest

from tests.conftest import Run, Stream
from tests.processes import run_process, surroundings

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
COMMANDS = ("faq", "fix", "search")
CTRL_D = "\x04"
CTRL_C = "\x03"


class Piped(io.TextIOWrapper):
    """Bytes that another program hands over."""

    def __init__(self, data: bytes, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(data), encoding=encoding)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_piped_in_is_the_question(command: str, run: Run) -> None:
    expected = run(command, "医保码 怎么解绑")
    assert expected.code == 0
    assert run(command, "-", stdin=Piped("医保码 怎么解绑\n".encode())) == expected
    assert run(command, "-", stdin=io.StringIO("医保码 怎么解绑")) == expected


def test_several_lines_are_one_question(run: Run) -> None:
    expected = run("faq", "孩子没有身份证 怎么办")
    assert run("faq", "-", stdin=Piped("\n孩子没有身份证\r\n\r\n  怎么办\r\n".encode())) == expected


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_other_encodings_are_understood(encoding: str, run: Run) -> None:
    expected = run("faq", "医保码怎么解绑")
    assert run("faq", "-", stdin=Piped("医保码怎么解绑\n".encode(encoding))) == expected


def test_the_encoding_of_the_stream_counts_before_a_guess(run: Run) -> None:
    piped = Piped("醫保碼解綁".encode("big5"), encoding="big5")
    assert run("faq", "-", stdin=piped) == run("faq", "醫保碼解綁")


def test_bytes_of_no_encoding_lose_nothing(run: Run) -> None:
    result = run("search", "-", stdin=Piped(b"\xff\x80 \xe8\xa7\xa3\xe7\xbb\x91"))
    assert result.code == 0
    assert "\\xff\\x80 解绑" in result.out


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("data", [b"", b"\n\n", " \t　\n".encode(), b"\xef\xbb\xbf"])
def test_nothing_piped_in_is_a_mistake(command: str, data: bytes, run: Run) -> None:
    result = run(command, "-", stdin=Piped(data))
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "写了 -，要从标准输入读问题，可是那里什么也没有。\n"
        "例如：echo 怎么解绑 | ybguide faq -；也可以直接写：ybguide faq 怎么解绑\n"
    )


def test_without_any_standard_input_it_is_the_same_mistake(run: Run) -> None:
    assert run("faq", "-", stdin=None).err == run("faq", "-", stdin=io.StringIO()).err
    closed = io.StringIO("解绑")
    closed.close()
    assert run("faq", "-", stdin=closed).code == 2


def test_a_dash_among_words_is_a_word(run: Run) -> None:
    result = run("search", "解绑", "-", stdin=Piped("充值".encode()))
    assert result == run("search", "解绑", "-")
    assert "搜索：解绑 -\n" in result.out


def test_without_input_a_terminal_is_not_waited_for(run: Run) -> None:
    result = run("faq", "-", "--no-input", stdin=Stream(terminal=True))
    assert (result.code, result.out) == (2, "")
    assert "什么也没有" in result.err


def test_what_never_ends_is_not_waited_for() -> None:
    endless = subprocess.Popen(
        [sys.executable, "-c", "while True: print('解绑')"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=surroundings(),
    )
    with endless:
        done = subprocess.run(
            [sys.executable, "-m", "ybguide", "search", "-"],
            stdin=endless.stdout,
            capture_output=True,
            env=surroundings(),
            timeout=50,
            check=False,
        )
        endless.kill()
    assert done.returncode == 0
    assert "解绑" in done.stdout.decode()


@pytest.fixture
def child() -> Iterator["pexpect.spawn[str]"]:
    run_process("channels")
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ybguide", "faq", "-"],
        dimensions=(40, 80),
        env=surroundings({"TERM": "xterm", "NO_COLOR": "1"}),
        encoding="utf-8",
        timeout=50,
    )
    yield child
    child.close(force=True)


def test_on_a_terminal_it_says_that_it_waits_and_ctrl_d_ends_it(child: "pexpect.spawn[str]") -> None:
    child.expect_exact("按 Ctrl-D")
    child.send("医保码\r怎么解绑\r")
    child.send(CTRL_D)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "医保码怎么解绑？" in (child.before or "")


def test_ctrl_c_ends_the_wait(child: "pexpect.spawn[str]") -> None:
    child.expect_exact("按 Ctrl-D")
    child.send(CTRL_C)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in (child.before or "")
