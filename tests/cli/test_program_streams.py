"""The program in a process of its own: pipes that close, streams that are shut, terminals, encodings."""

import json
import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest

from tests.processes import finish, run_process, start
from tests.render.documents import html_text, markdown_text

LONG = ("activate", "-f", "json", "--evidence")
"""More than a pipe holds, so that writing has to wait for a reader."""

INTERRUPTIBLE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from ybguide.cli import run
run()
"""
"""A shell that runs jobs in the background lets its children ignore Ctrl-C; this one heeds it."""

SHUT = """
import os, sys
os.close(int(sys.argv[1]))
os.execv(sys.executable, [sys.executable, "-m", "ybguide", *sys.argv[2:]])
"""
"""The program with one of its streams closed before it starts."""


def test_the_module_is_the_program() -> None:
    code, out, err = run_process("activate", "-c", "alipay")
    assert (code, err) == (0, b"")
    assert out.decode().startswith("在支付宝激活医保码\n")


def test_exit_codes_reach_the_shell() -> None:
    assert [run_process(*argv)[0] for argv in (("--nope",), ("activate", "-c", "?"), ("faq", "天气"))] == [
        2,
        4,
        4,
    ]


@pytest.mark.parametrize("argv", [LONG, ("--help",), ("faq",), ("sources",), ("--version",)])
def test_a_reader_that_stops_reading_ends_it_quietly(argv: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as pipe:
        process = start(*argv, stdout=pipe)
    # Closed before the first line is written, like `| head` that has seen enough.
    os.close(reader)
    assert finish(process) == (0, b"", b"")


def test_a_reader_of_one_line_gets_it() -> None:
    process = start(*LONG)
    assert process.stdout
    assert process.stdout.readline() == b"{\n"
    process.stdout.close()
    process.stdout = None
    assert finish(process) == (0, b"", b"")


def test_an_error_for_nobody_keeps_its_exit_code() -> None:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as pipe:
        process = start("--nope", stderr=pipe)
    os.close(reader)
    assert finish(process) == (2, b"", b"")


def test_ctrl_c_while_writing_ends_with_130_and_no_traceback() -> None:
    process = start(*LONG, program=("-c", INTERRUPTIBLE))
    assert process.stdout
    process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    process.stdout.close()
    process.stdout = None
    code, _, err = finish(process)
    assert (code, err.decode()) == (130, "\n已中断。\n")


def test_an_output_that_is_shut_from_the_start_does_no_harm() -> None:
    assert run_process("1", "channels", program=("-c", SHUT)) == (0, b"", b"")
    assert run_process("1", "activate", "-c", "?", program=("-c", SHUT))[0] == 4


def test_an_error_output_that_is_shut_from_the_start_does_no_harm() -> None:
    assert run_process("2", "channels", program=("-c", SHUT))[0] == 0
    assert run_process("2", "activate", "-c", "?", program=("-c", SHUT)) == (4, b"", b"")


def test_a_full_disk_is_told_in_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        code, _, err = finish(start("channels", stdout=full))
    assert code == 1
    assert err.decode().startswith("写文件失败：")
    assert b"Traceback" not in err


FORMATS = ("rich", "plain", "wechat", "markdown", "json", "html")


@pytest.mark.parametrize("chosen", FORMATS)
def test_every_format_ends_quietly_where_the_reader_stops(chosen: str) -> None:
    process = start("activate", "-f", chosen)
    assert process.stdout
    assert process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    assert finish(process) == (0, b"", b"")


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "ascii", "latin-1"])
@pytest.mark.parametrize("chosen", FORMATS)
def test_every_format_is_written_in_every_encoding(chosen: str, encoding: str) -> None:
    code, out, err = run_process("faq", "解绑", "-f", chosen, variables={"PYTHONIOENCODING": encoding})
    assert code == 0
    holds_chinese = encoding in ("utf-8", "gbk") or chosen in ("markdown", "json", "html")
    assert (err == b"") is holds_chinese
    assert err.isascii()
    text = out.decode(encoding)
    read = {"markdown": markdown_text, "html": html_text}.get(chosen, str)(text)
    shown = json.loads(text)["data"]["title"] if chosen == "json" else read
    assert ("医保码怎么解绑？" in shown) is holds_chinese


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1"])
@pytest.mark.parametrize("argv", [("activate", "-f", "rich"), ("--help",), ("--version",), ("faq", "天气")])
def test_an_encoding_of_the_process_stops_no_answer(argv: tuple[str, ...], encoding: str) -> None:
    code, out, err = run_process(*argv, variables={"PYTHONIOENCODING": encoding})
    assert code == run_process(*argv)[0]
    assert out.decode(encoding) + err.decode(encoding)
    assert b"Traceback" not in err


@pytest.mark.parametrize("word", [b"\xff\xfe", b"\xe6\x94\xaf\xe4", b"\x80" * 50])
def test_arguments_that_are_no_text_are_taken_for_what_can_be_read_of_them(word: bytes) -> None:
    for argv, codes in ((("activate", "-c", word), {4}), (("faq", word), {0, 4}), ((word,), {0, 4})):
        code, out, err = run_process(*argv)
        assert code in codes
        assert bool(out) != bool(err)
        assert "意料之外" not in err.decode()


def on_a_terminal(*argv: str, variables: dict[str, str]) -> str:
    """What the program draws on a real terminal."""
    master, slave = pty.openpty()
    with os.fdopen(slave, "wb") as terminal:
        process = start(*argv, variables=variables, stdout=terminal, stderr=subprocess.DEVNULL)
    shown = b""
    try:
        while piece := os.read(master, 65536):
            shown += piece
    except OSError:
        # Linux says that the other end has gone with an error, not with an end of file.
        pass
    os.close(master)
    assert finish(process)[0] == 0
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_gets_the_checklist_in_colour_and_a_pipe_plain_text() -> None:
    shown = on_a_terminal("activate", "-c", "zfb", variables={"TERM": "xterm-256color"})
    assert "☐" in shown
    assert "\x1b[" in shown
    piped = run_process("activate", "-c", "zfb")[1].decode()
    assert "第 1 步：" in piped
    assert "\x1b" not in piped


def test_a_terminal_that_wants_no_colour_gets_none() -> None:
    shown = on_a_terminal("activate", "-c", "zfb", variables={"TERM": "xterm", "NO_COLOR": "1"})
    assert "☐" in shown
    assert "\x1b" not in shown


def test_a_terminal_that_only_writes_lines_gets_plain_text() -> None:
    dumb = {"TERM": "dumb"}
    shown = on_a_terminal("activate", "-c", "zfb", variables=dumb)
    assert "第 1 步：" in shown
    assert "☐" not in shown
    assert "\x1b" not in shown
    rich = on_a_terminal("activate", "-c", "zfb", "-f", "rich", variables=dumb)
    assert "☐" in rich
    assert "\x1b" not in rich
    assert on_a_terminal("activate", "-c", "zfb", variables=dumb | {"YBGUIDE_FORMAT": "rich"}) == rich


@pytest.mark.parametrize(
    ("options", "variables", "coloured"),
    [
        (("-f", "rich"), {}, False),
        (("-f", "rich"), {"FORCE_COLOR": "1"}, True),
        (("-f", "rich"), {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        (("-f", "rich"), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("-f", "rich", "--color", "always"), {"NO_COLOR": "1"}, True),
        (("-f", "rich", "--color", "never"), {"FORCE_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1"}, False),
        (("-f", "plain"), {"FORCE_COLOR": "1"}, False),
        (("-f", "wechat", "--color", "always"), {}, False),
        (("-f", "markdown", "--color", "always"), {}, False),
        (("-f", "html", "--color", "always"), {}, False),
        (("-f", "json", "--color", "always"), {}, False),
    ],
)
def test_a_pipe_gets_colour_only_where_it_is_asked_for(
    options: tuple[str, ...], variables: dict[str, str], *, coloured: bool
) -> None:
    code, out, err = run_process("activate", "-c", "zfb", *options, variables=variables)
    assert (code, err) == (0, b"")
    assert (b"\x1b[" in out) is coloured


@pytest.mark.parametrize("chosen", ["plain", "wechat", "markdown", "json", "html"])
def test_a_terminal_is_driven_by_no_other_format(chosen: str) -> None:
    shown = on_a_terminal("activate", "-c", "zfb", "-f", chosen, variables={"TERM": "xterm-256color"})
    assert "支付宝" in shown
    assert "\x1b" not in shown
