"""Whoever waits for the guide to be compiled is told so, where it takes long, and only then."""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pexpect
import pytest

from tests.conftest import TODAY, Result, Run, Stream
from tests.processes import run_process, surroundings
from tests.samples import Sample
from ybguide.cli.environment import Environment
from ybguide.cli.output.waiting import Waiting

LINE = "正在编译内容……\n"


def told(
    *shares: float,
    seconds: float,
    terminal: bool,
    variables: Mapping[str, str] | None = None,
    encoding: str = "utf-8",
) -> str:
    """What is written on the error output where each of the shares takes so many seconds."""
    stderr = Stream(terminal=terminal, encoding=encoding)
    clock: Iterator[float] = (number * seconds / 2 for number in range(1000))
    environment = Environment(
        stdout=Stream(), stderr=stderr, variables=variables or {}, columns=80, today=TODAY
    )
    tell = Waiting(environment, clock=lambda: next(clock))
    for share in shares:
        tell(share)
    return stderr.getvalue()


def screen(written: str) -> str:
    """What stands in the line after it has been written over."""
    shown = ""
    for part in written.split("\r"):
        shown = part + shown[len(part) :]
    return shown


@pytest.mark.parametrize("terminal", [True, False])
def test_nothing_is_said_of_what_takes_no_time(terminal: bool) -> None:  # noqa: FBT001 - a case
    assert told(0, 0.5, 0.9, 1, seconds=0.1, terminal=terminal) == ""


def test_elsewhere_than_on_a_terminal_one_line_is_written_once() -> None:
    assert told(0, 0.2, 0.5, 0.9, 1, seconds=1, terminal=False) == LINE


def test_a_dumb_terminal_gets_the_one_line() -> None:
    assert told(0, 0.5, 0.9, 1, seconds=1, terminal=True, variables={"TERM": "dumb"}) == LINE


def test_a_terminal_sees_it_count_and_then_nothing_of_it() -> None:
    written = told(0, 0.071, 0.072, 0.5, 0.999, 1, seconds=1, terminal=True)
    assert re.findall(r"\r正在编译内容…… *(\d+)%", written) == ["7", "50", "99"]
    assert screen(written).strip() == ""
    assert written.endswith("\r")


def test_a_stream_without_chinese_is_not_filled_with_question_marks() -> None:
    assert told(0, 0.5, 1, seconds=1, terminal=False, encoding="ascii") == ""


def test_a_second_compiling_is_told_of_as_the_first() -> None:
    assert told(0, 0.5, 1, 0, 0.5, 1, seconds=1, terminal=False) == LINE * 2


def compiled(run: Run, sample: Sample, *, patience: float) -> Result:
    """A command for which a small content has to be compiled."""
    sample.change("channels/counter.yaml", "name: 窗口", "name: 大厅窗口")
    return run("channels", "-f", "json", patience=patience)


@pytest.fixture
def small(sample: Sample, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sample:
    sample.stand_in(monkeypatch)
    monkeypatch.setattr("ybguide.library._user_cache", lambda: tmp_path / "cache")
    return sample


def test_the_line_comes_from_the_compiling_and_never_into_the_output(run: Run, small: Sample) -> None:
    first = compiled(run, small, patience=-1)
    assert (first.code, first.err) == (0, LINE)
    again = run("channels", "-f", "json", patience=-1)
    assert (again.out, again.err) == (first.out, "")


def test_content_with_a_fault_leaves_no_count_behind(run: Run, small: Sample) -> None:
    small.change("channels/counter.yaml", "name: 窗口", "nome: 窗口")
    stderr = Stream(terminal=True)
    run("channels", stderr=stderr, patience=-1)
    counted, _, error = stderr.getvalue().rpartition("\r")
    assert "%" in counted
    assert error.startswith("指南的内容文件有错误：\n")


def test_what_is_built_by_hand_says_so_too(run: Run, small: Sample, tmp_path: Path) -> None:
    assert small.folder.exists()
    result = run("content", "build", "-o", str(tmp_path / "guide.sqlite"), patience=-1)
    assert (result.code, result.err) == (0, LINE)


@pytest.fixture
def cold(tmp_path: Path) -> dict[str, str]:
    """The variables of a user who has compiled nothing yet."""
    return {"XDG_CACHE_HOME": str(tmp_path / "cold")}


def test_a_process_tells_once_and_then_never_again(cold: dict[str, str]) -> None:
    code, out, err = run_process("channels", variables=cold)
    assert (code, err.decode()) == (0, LINE)
    assert run_process("channels", variables=cold) == (0, out, b"")


def test_a_real_terminal_is_left_clean(cold: dict[str, str]) -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "ybguide", "channels", "--color", "never"],
        env=surroundings({"TERM": "xterm", **cold}),
        encoding="utf-8",
        dimensions=(24, 80),
        timeout=120,
    )
    child.expect(r"\d+%")
    child.expect(pexpect.EOF)
    counted, _, page = child.before.rpartition("\r正在编译内容……")
    assert "%" in counted
    assert re.match(r" \d\d%\r {20}\r\S", page)
