"""Writing: nothing is lost and nothing dies, whatever the stream can encode and wherever it leads."""

import io
import json
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import TODAY, Run
from ybguide.cli import main
from ybguide.cli.environment import Environment

COMMANDS = {
    "home": (),
    "activate": ("activate",),
    "alipay": ("activate", "-c", "alipay", "--evidence"),
    "family-add": ("family-add",),
    "faq": ("faq",),
    "answer": ("faq", "解绑"),
    "fix": ("fix", "face-fail"),
    "use": ("use", "pharmacy"),
    "channels": ("channels",),
    "safety": ("safety",),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_chinese_windows_reads_every_character_of_plain_text(name: str, run: Run) -> None:
    argv = COMMANDS[name]
    narrow = run(*argv, "-f", "plain", encoding="gbk").out
    assert narrow == run(*argv, "-f", "plain").out
    assert narrow.encode("gbk").decode("gbk") == narrow


@pytest.mark.parametrize("name", COMMANDS)
def test_chinese_windows_gets_a_square_for_a_tick_box(name: str, run: Run) -> None:
    argv = COMMANDS[name]
    narrow = run(*argv, "-f", "rich", encoding="gbk").out
    assert narrow == run(*argv, "-f", "rich").out.replace("☐", "□")
    assert narrow.encode("gbk")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437", "shift_jis", "big5", "utf-16"])
@pytest.mark.parametrize("argv", [("activate", "-f", "rich"), ("faq", "天气"), ("--nope",), ("--help",)])
def test_no_encoding_stops_an_answer(argv: tuple[str, ...], encoding: str, run: Run) -> None:
    result, usual = run(*argv, encoding=encoding), run(*argv)
    assert result.code == usual.code
    assert (result.out + result.err).encode(encoding)
    assert len(result.out.splitlines()) == len(usual.out.splitlines())


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk"])
def test_json_says_the_same_in_every_encoding(encoding: str, run: Run) -> None:
    narrow = json.loads(run("channels", "-f", "json", encoding=encoding).out)
    assert narrow == json.loads(run("channels", "-f", "json").out)


def test_a_stream_without_an_encoding_takes_text() -> None:
    out, err = io.StringIO(), io.StringIO()
    code = main(("channels",), Environment(stdout=out, stderr=err, variables={}, columns=80, today=TODAY))
    assert (code, err.getvalue()) == (0, "")
    assert "支付宝" in out.getvalue()


@pytest.mark.parametrize("style", ["plain", "rich", "json"])
@pytest.mark.parametrize("terminal", [True, False])
def test_a_file_holds_the_page_in_utf_8_and_no_colour(
    run: Run, tmp_path: Path, *, style: str, terminal: bool
) -> None:
    path = tmp_path / "页.txt"
    result = run("activate", "-f", style, "-o", str(path), terminal=terminal, encoding="gbk")
    assert (result.code, result.out, result.err) == (0, "", "")
    assert path.read_bytes().decode("utf-8") == run("activate", "-f", style).out


def test_a_file_is_plain_where_no_format_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    run("channels", "-o", str(path), terminal=True)
    assert path.read_text(encoding="utf-8") == run("channels", "-f", "plain").out


def test_a_file_that_was_there_stays_where_the_command_fails(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("yesterday", encoding="utf-8")
    assert run("activate", "-c", "支付保", "-o", str(path)).code == 4
    assert path.read_text(encoding="utf-8") == "yesterday"


@pytest.mark.parametrize("place", ["", "folder", "missing/page.txt", "file/page.txt", "x" * 5000])
def test_a_file_that_cannot_be_written_is_told(
    place: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("file").touch()
    result = run("channels", "-o", place)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("写文件失败：")
    assert len(result.err.splitlines()) == 2
    assert len(result.err) < 500


def test_today_is_taken_from_the_environment(run: Run) -> None:
    argv = ("family-add", "--birth-date", "2020-06-01", "-c", "offline")
    assert run(*argv, today=date(2036, 5, 31)).out != run(*argv, today=date(2036, 6, 1)).out
