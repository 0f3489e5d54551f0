"""The way in and out: arguments from the process, exit codes, interruptions, the unforeseen."""

import json
import socket
import sys
from datetime import date

import pytest

from tests.conftest import TODAY, Run, Stream
from ybguide.cli import main, run
from ybguide.cli.environment import Environment
from ybguide.text.width import width


class Interrupted(Stream):
    """A stream during whose use Ctrl-C is pressed."""

    def write(self, _: str) -> int:
        raise KeyboardInterrupt


class Broken(Stream):
    """A stream that fails in a way nobody foresaw."""

    def write(self, _: str) -> int:
        raise RuntimeError("\x1b[31mboom\n" * 100)


def surrounded_by(out: Stream, err: Stream, today: date = TODAY) -> Environment:
    return Environment(stdout=out, stderr=err, variables={}, columns=80, today=today)


def test_without_arguments_those_of_the_process_are_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["ybguide", "activate", "-c", "支付宝", "-f", "json"])
    assert main(None) == 0
    assert json.loads(capsys.readouterr().out)["data"]["guides"][0]["channel"] == "alipay"


def test_an_empty_command_line_is_the_home_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["ybguide", "--nope"])
    assert main([]) == 0
    assert "ybguide activate" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "code"), [(["--version"], 0), (["--nope"], 2), (["activate", "-c", "?"], 4)]
)
def test_the_console_script_ends_with_the_exit_code(
    argv: list[str], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["ybguide", *argv])
    with pytest.raises(SystemExit) as ended:
        run()
    assert ended.value.code == code


def test_ctrl_c_is_130_and_one_line() -> None:
    err = Stream()
    assert main(["channels"], surrounded_by(Interrupted(), err)) == 130
    assert err.getvalue() == "\n已中断。\n"


def test_the_unforeseen_is_1_and_one_sentence_without_control_characters() -> None:
    err = Stream()
    assert main(["channels"], surrounded_by(Broken(), err)) == 1
    message, hint = err.getvalue().splitlines()
    assert message.startswith("程序出了意料之外的错误：RuntimeError：")
    assert "\x1b" not in message
    assert "12393" in hint


def test_on_a_terminal_an_error_is_broken_between_words_and_commands_stay_whole(run: Run) -> None:
    said = run("fix", "打印机坏了", terminal=True, columns=50).err
    assert "都不是的话，请换个说法再问，或拨打医保服务热线\n12393。\n" in said
    told = [line for line in said.splitlines() if "ybguide" not in line]
    assert max(map(width, told)) <= 50
    argv = ("activate", "--city", "德阳", "--chanel", "alipay", "--more", "-f", "plain")
    line = "请改成：ybguide activate -r 德阳 --channel alipay --more -f plain"
    assert run(*argv, terminal=True, columns=40).err.splitlines()[-1] == line
    piped = run("fix", "打印机坏了", columns=50).err
    assert piped.splitlines()[-1] == "都不是的话，请换个说法再问，或拨打医保服务热线 12393。"
    slip = "没有答上来的，可以告诉我们：ybguide fix 打印机坏了 --slip"
    assert said.splitlines()[-1] == slip
    assert piped.splitlines()[:-1] == said.splitlines()[:-3]


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("activate", "-c", "zfb", "--more"),
        ("faq", "解绑"),
        ("faq", "量子力学"),
        ("start", "--no-input"),
        ("export", "--all", "-o", "-"),
        ("config", "show"),
        ("todo",),
        ("help",),
        ("activate", "-c", "?", "--debug"),
    ],
    ids=" ".join,
)
def test_no_command_opens_a_connection(argv: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    for way in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, way, refuse, raising=True)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    out, err = Stream(), Stream()
    assert main(argv, surrounded_by(out, err)) in {0, 4}
    assert "AssertionError" not in out.getvalue() + err.getvalue()


def test_one_process_runs_many_commands() -> None:
    outputs = []
    for _ in range(3):
        out = Stream()
        assert main(["activate", "-c", "zfb"], surrounded_by(out, Stream())) == 0
        assert main(["activate", "-c", "?"], surrounded_by(Stream(), Stream())) == 4
        outputs.append(out.getvalue())
    assert len(set(outputs)) == 1
