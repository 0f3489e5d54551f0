"""The way in and out: arguments from the process, exit codes, interruptions, the unforeseen."""

import json
import sys
from datetime import date

import pytest

from tests.conftest import TODAY, Stream
from ybguide.cli import main, run
from ybguide.cli.environment import Environment


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


def test_one_process_runs_many_commands() -> None:
    outputs = []
    for _ in range(3):
        out = Stream()
        assert main(["activate", "-c", "zfb"], surrounded_by(out, Stream())) == 0
        assert main(["activate", "-c", "?"], surrounded_by(Stream(), Stream())) == 4
        outputs.append(out.getvalue())
    assert len(set(outputs)) == 1
