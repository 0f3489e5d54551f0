"""Writing: nothing is lost and nothing dies, whatever the stream can encode and wherever it leads."""

import io
import json
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import TODAY, Run, Stream
from tests.render.documents import markdown_text, parse_html
from ybguide.cli import main
from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import write_page
from ybguide.render.formats import Format

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
    result = run(*argv, "-f", "plain", encoding="gbk")
    narrow = result.out
    assert result.err == ""
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


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("utf-8", "☐ ☑ ─ → …"),
        ("gbk", "□ ■ ─ → …"),
        ("ascii", "[ ] [x] - -> ..."),
        ("latin-1", "[ ] [x] - -> ..."),
    ],
)
def test_what_an_encoding_lacks_is_drawn_as_well_as_it_can_be(encoding: str, written: str) -> None:
    out, err = Stream(encoding=encoding), Stream(encoding=encoding)
    write_page("☐ ☑ ─ → …", Format.RICH, out, err)
    assert (out.getvalue(), err.getvalue()) == (written, "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize("chosen", ["rich", "plain", "wechat"])
def test_where_chinese_cannot_be_written_it_says_so_once_and_what_to_do(
    chosen: str, encoding: str, run: Run
) -> None:
    result = run("activate", "-c", "alipay", "-f", chosen, encoding=encoding)
    assert result.code == 0
    assert "12393" in result.out
    assert result.err == (
        f"ybguide: '?' stands for characters that the output encoding ({encoding}) does not have.\n"
        "Set PYTHONUTF8=1, use a UTF-8 terminal, or write to a file with -o FILE.\n"
    )


@pytest.mark.parametrize("chosen", ["rich", "plain", "wechat", "markdown", "json", "html"])
@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "gbk", "gb18030", "utf-16"])
def test_where_chinese_can_be_written_nothing_is_said(chosen: str, encoding: str, run: Run) -> None:
    result = run("activate", "-c", "alipay", "-f", chosen, encoding=encoding)
    assert (result.code, result.err) == (0, "")
    assert result.out.encode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "cp437", "big5"])
@pytest.mark.parametrize("name", COMMANDS)
def test_markdown_shows_the_same_in_every_encoding(name: str, encoding: str, run: Run) -> None:
    narrow, usual = (run(*COMMANDS[name], "-f", "markdown", encoding=each) for each in (encoding, "utf-8"))
    assert (narrow.code, narrow.err) == (0, "")
    read = narrow.out.encode(encoding).decode(encoding)
    assert markdown_text(read) == markdown_text(usual.out)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "cp437", "utf-16"])
@pytest.mark.parametrize("name", COMMANDS)
def test_html_is_the_same_page_whatever_the_stream_is(name: str, encoding: str, run: Run) -> None:
    narrow, usual = (run(*COMMANDS[name], "-f", "html", encoding=each) for each in (encoding, "utf-8"))
    assert (narrow.code, narrow.err) == (0, "")
    assert narrow.out.isascii()
    assert parse_html(narrow.out) == parse_html(usual.out)


def test_half_a_surrogate_pair_ends_nothing() -> None:
    for chosen in Format:
        out, err = Stream(), Stream()
        write_page("前\ud800后\n", chosen, out, err)
        assert out.getvalue().encode().startswith("前".encode())
        assert out.getvalue().endswith("后\n")
        assert err.getvalue() == ""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk"])
def test_json_says_the_same_in_every_encoding(encoding: str, run: Run) -> None:
    narrow = json.loads(run("channels", "-f", "json", encoding=encoding).out)
    assert narrow == json.loads(run("channels", "-f", "json").out)


def test_a_stream_without_an_encoding_takes_text() -> None:
    out, err = io.StringIO(), io.StringIO()
    code = main(("channels",), Environment(stdout=out, stderr=err, variables={}, columns=80, today=TODAY))
    assert (code, err.getvalue()) == (0, "")
    assert "支付宝" in out.getvalue()


@pytest.mark.parametrize("chosen", ["plain", "rich", "wechat", "markdown", "json", "html"])
@pytest.mark.parametrize("terminal", [True, False])
def test_a_file_holds_the_page_in_utf_8_and_no_colour(
    run: Run, tmp_path: Path, *, chosen: str, terminal: bool
) -> None:
    path = tmp_path / "页.txt"
    result = run("activate", "-f", chosen, "-o", str(path), terminal=terminal, encoding="gbk")
    assert (result.code, result.out, result.err) == (0, "", "")
    assert path.read_bytes().decode("utf-8") == run("activate", "-f", chosen).out


def test_a_file_is_plain_where_no_format_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    run("channels", "-o", str(path), terminal=True)
    assert path.read_text(encoding="utf-8") == run("channels", "-f", "plain").out


def test_a_file_that_was_there_stays_where_the_command_fails(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("yesterday", encoding="utf-8")
    assert run("activate", "-c", "支付保", "-o", str(path), "--force").code == 4
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
