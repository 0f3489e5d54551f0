"""``--debug``: below the usual error everything that the maintainers need, and where to send it."""

import json
from pathlib import Path

import pytest

from tests.conftest import TODAY, Run, Stream
from ybguide.cli import main
from ybguide.cli.environment import Environment
from ybguide.version import ISSUES_URL, VERSION

REPORT = f"如果是程序不对，请把上面这些发到：{ISSUES_URL}\n"


class Broken(Stream):
    """A stream that fails in a way nobody foresaw."""

    def write(self, _: str) -> int:
        raise RuntimeError("boom")


def broken(*argv: str, **variables: str) -> tuple[int, str]:
    """What is said where nobody foresaw what happened."""
    err = Stream()
    environment = Environment(stdout=Broken(), stderr=err, variables=variables, columns=80, today=TODAY)
    return main(argv, environment), err.getvalue()


def test_the_unforeseen_is_told_as_ours_with_what_to_do() -> None:
    code, said = broken("channels")
    assert code == 1
    message, hint = said.splitlines()
    assert message == "程序出了意料之外的错误：RuntimeError：boom"
    assert hint == (
        "这是程序的毛病，不是您写错了。请加上 --debug 再运行一次，"
        f"把打印出来的发到 {ISSUES_URL}（程序自己什么都不发送）。着急办理请拨打 12393。"
    )


@pytest.mark.parametrize(
    ("argv", "variables"),
    [
        (("channels", "--debug"), {}),
        (("--debug", "channels"), {}),
        (("channels",), {"YBGUIDE_DEBUG": "1"}),
    ],
)
def test_it_adds_the_traceback_and_where_to_report(argv: tuple[str, ...], variables: dict[str, str]) -> None:
    code, said = broken(*argv, **variables)
    assert code == 1
    usual, trace = said.split("\n\n--debug：\n")
    assert usual.splitlines()[0] == "程序出了意料之外的错误：RuntimeError：boom"
    assert usual.splitlines()[1] == "这是程序的毛病，不是您写错了。下面是给维护者看的。着急办理请拨打 12393。"
    assert trace.startswith(f"命令：{' '.join(('ybguide', *argv))}\n版本：ybguide {VERSION}，Python ")
    assert "\nTraceback (most recent call last):\n" in trace
    assert "\nRuntimeError: boom\n" in trace
    assert REPORT in trace
    assert trace.endswith("程序自己什么都不发送。\n")


@pytest.mark.parametrize("variables", [{}, {"YBGUIDE_DEBUG": "0"}, {"YBGUIDE_DEBUG": ""}])
def test_without_it_nobody_sees_a_traceback(variables: dict[str, str], run: Run) -> None:
    result = run("activate", "-c", "支付保", variables=variables)
    assert result.code == 4
    assert "Traceback" not in result.err
    assert "Traceback" not in broken("channels", **variables)[1]


@pytest.mark.parametrize(
    ("argv", "code", "cause"),
    [
        (("activate", "-c", "支付保"), 4, "UnknownName"),
        (("activate", "--chanel", "alipay"), 2, "NoSuchOption"),
        (("actvate",), 2, "UnknownCommand"),
        (("channels", "-o", "/dev/null/x"), 1, "NotADirectoryError"),
    ],
)
def test_a_known_error_is_told_first_as_ever(argv: tuple[str, ...], code: int, cause: str, run: Run) -> None:
    usual, traced = run(*argv), run(*argv, "--debug")
    assert (usual.code, traced.code, traced.out) == (code, code, "")
    assert traced.err.startswith(usual.err.splitlines()[0])
    assert cause in traced.err
    assert REPORT in traced.err


def test_an_object_for_programs_stays_whole(run: Run) -> None:
    result = run("activate", "-c", "支付保", "--json", "--debug")
    assert json.loads(result.out) == json.loads(run("activate", "-c", "支付保", "--json").out)
    assert "Traceback" in result.err


def test_a_command_that_works_prints_nothing_more(run: Run) -> None:
    assert run("channels", "--debug") == run("channels")
    assert run("channels", variables={"YBGUIDE_DEBUG": "1"}) == run("channels")


def test_numbers_that_nobody_needs_are_hidden(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "没有" / "510623199001011234.txt"
    trace = run("channels", "--debug", "-o", str(path)).err.split("--debug：")[1]
    assert "510623199001011234" not in trace
    assert "某号码" in trace


def test_after_two_dashes_it_is_a_word(run: Run) -> None:
    assert "Traceback" not in run("faq", "--", "--debug").err
