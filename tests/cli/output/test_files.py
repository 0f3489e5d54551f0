"""Files appear whole or not at all, and none that is there is lost unasked."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run, Stream
from ybguide.cli.output.files import write_file
from ybguide.errors import FileExists, FileTrouble


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "旧的.html"
    path.write_text("旧的", encoding="utf-8")
    with pytest.raises(FileExists) as caught:
        write_file("新的", path, overwrite=False)
    assert path.read_text(encoding="utf-8") == "旧的"
    assert list(tmp_path.iterdir()) == [path]
    assert "--force" in caught.value.hint


def test_an_overwritten_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("旧的", encoding="utf-8")
    path.chmod(0o640)
    write_file("新的", path, overwrite=True)
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode & 0o777) == ("新的", 0o640)


def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    usual, written = tmp_path / "usual", tmp_path / "written"
    usual.touch()
    write_file("字", written, overwrite=False)
    assert written.stat().st_mode == usual.stat().st_mode


def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link"
    target.write_text("旧的", encoding="utf-8")
    link.symlink_to(target)
    write_file("新的", link, overwrite=True)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "新的"


def test_what_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Path) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_text("旧的", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileTrouble, match="磁盘满了"):
        write_file("新的", path, overwrite=True)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text(encoding="utf-8") == "旧的"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file("字", pipe, overwrite=False)
        assert os.read(reader, 100).decode() == "字"
    finally:
        os.close(reader)
    assert not pipe.is_file()


@pytest.mark.parametrize("where", [".", "没有这个文件夹/a.txt"])
def test_a_place_that_takes_no_file_is_told(where: str, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        write_file("字", tmp_path / where, overwrite=True)


WRITING = {
    "a page": ("faq", "解绑"),
    "a page of a terminal": ("faq", "解绑", "-f", "rich"),
    "an exported page": ("export", "faq", "解绑"),
    "the handbook": ("export", "--all", "-f", "plain"),
    "a sheet": ("export", "--sheet", "activate", "-c", "alipay"),
    "the sheets of a desk": ("export", "--sheet", "--for-desk"),
    "the settings": ("config", "show"),
}
EDITING = {
    "a schema": ("content", "schema", "faq"),
    "the schema of the output": ("content", "schema"),
    "a report": ("content", "report"),
    "a compiled guide": ("content", "build"),
}
COMMANDS = WRITING | EDITING


@pytest.fixture
def writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """A folder of one's own to write into; commands for editors read a small content."""
    if request.node.callspec.params.get("what", "") in EDITING:
        request.getfixturevalue("sample")
    folder = tmp_path / "这里"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("what", COMMANDS)
def test_one_rule_for_a_file_that_is_there(what: str, writes: Path, run: Run) -> None:
    path = writes / "a.html"
    path.write_text("我的", encoding="utf-8")
    refused = run(*COMMANDS[what], "-o", "a.html")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "已经有这个文件了，没有动它：a.html\n要换成新的，加上 --force；要留着旧的，用 -o 写一个别的名字。\n"
    )
    assert path.read_bytes() == "我的".encode()
    assert run(*COMMANDS[what], "-o", "a.html", "--force").code == 0
    assert path.read_bytes() != "我的".encode()
    assert list(writes.iterdir()) == [path]


@pytest.mark.parametrize("what", sorted({*COMMANDS} - {"a compiled guide"}))
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("b/a.html", "写文件失败：b/a.html（没有 b 这个文件夹）\n请先建好这个文件夹，或者换一个位置。\n"),
        (".", "写文件失败：.（这是一个文件夹，不是文件）\n请在后面再写上文件名。\n"),
        (f"{'x' * 300}.html", f"写文件失败：{'x' * 200}……（名字太长）\n请换一个名字。\n"),
    ],
    ids=["no folder", "a folder", "too long"],
)
def test_a_place_that_takes_no_file_is_told_in_chinese(
    what: str, place: str, said: str, writes: Path, run: Run
) -> None:
    result = run(*COMMANDS[what], "-o", place)
    assert (result.code, result.out, result.err) == (1, "", said)
    assert list(writes.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EROFS, "这个位置只能读，不能写"), (errno.EACCES, "没有权限"), (errno.ENOSPC, "磁盘满了")],
)
def test_a_place_that_may_not_be_written_is_told_in_chinese(
    number: int, said: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("ybguide.whole_file._created", refuse)
    path = tmp_path / "a.txt"
    result = run("faq", "解绑", "-o", str(path))
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"写文件失败：{path}（{said}）\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", ["a page", "a page of a terminal", "the settings", "a schema", "a report"])
def test_a_dash_is_standard_output(what: str, writes: Path, run: Run) -> None:
    shown = run(*COMMANDS[what])
    assert (shown.code, shown.err) == (0, "")
    assert run(*COMMANDS[what], "-o", "-") == shown
    assert list(writes.iterdir()) == []


def test_a_dash_on_a_terminal_is_the_terminal(run: Run) -> None:
    assert run("channels", "-o", "-", terminal=True) == run("channels", terminal=True)


@pytest.mark.parametrize("what", ["an exported page", "the handbook", "a sheet", "the sheets of a desk"])
def test_an_export_to_a_dash_is_the_file_and_nothing_else(what: str, writes: Path, run: Run) -> None:
    written = run(*COMMANDS[what], "-o", "a")
    assert (written.code, written.out, written.err) == (0, "写好了：a\n", "")
    file = writes / "a"
    shown = run(*COMMANDS[what], "-o", "-")
    assert (shown.code, shown.err) == (0, "写好了：标准输出\n")
    assert shown.out == file.read_text(encoding="utf-8")
    assert list(writes.iterdir()) == [file]


def test_nobody_is_asked_for_a_file_that_may_not_be_written(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.touch()
    result = run("start", "-o", str(path), terminal=True, stdin=Stream(terminal=True))
    assert result.code == 2
    assert result.err.startswith("已经有这个文件了")
