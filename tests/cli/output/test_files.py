"""Files appear whole or not at all, and none that is there is lost unasked."""

import os
from pathlib import Path

import pytest

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
    write_file("新的", path)
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode & 0o777) == ("新的", 0o640)


def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    usual, written = tmp_path / "usual", tmp_path / "written"
    usual.touch()
    write_file("字", written)
    assert written.stat().st_mode == usual.stat().st_mode


def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link"
    target.write_text("旧的", encoding="utf-8")
    link.symlink_to(target)
    write_file("新的", link)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "新的"


def test_what_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Path) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_text("旧的", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileTrouble, match="No space left"):
        write_file("新的", path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text(encoding="utf-8") == "旧的"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file("字", pipe)
        assert os.read(reader, 100).decode() == "字"
    finally:
        os.close(reader)
    assert not pipe.is_file()


@pytest.mark.parametrize("where", [".", "没有这个文件夹/a.txt"])
def test_a_place_that_takes_no_file_is_told(where: str, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        write_file("字", tmp_path / where)
