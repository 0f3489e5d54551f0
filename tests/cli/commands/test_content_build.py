"""``ybguide content build``: the content compiled into one file, whole or not at all."""

import os
import threading
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.samples import Sample
from ybguide.store import Store


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_writes_a_file_that_holds_the_guide(run: Run, sample: Sample, tmp_path: Path) -> None:
    path = tmp_path / "new" / "guide.sqlite"
    result = run("content", "build", "-o", str(path))
    assert (result.code, result.out, result.err) == (0, f"写好了：{path}\n", "")
    assert Store.open(path).titles("channel") == {"app": "医保 App", "counter": "窗口"}
    assert names_in(path.parent) == ["guide.sqlite"]
    assert sample.problems() == []


def test_faults_leave_the_file_that_was_there(run: Run, overlay: Sample, tmp_path: Path) -> None:
    path = tmp_path / "built" / "guide.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"yesterday")
    overlay.write("stray.yaml", "id: x\n")
    result = run("content", "build", "-o", str(path), "--force", "--content", str(overlay.folder))
    assert (result.code, result.out) == (3, "")
    assert "stray.yaml:1: YB006 " in result.err
    assert path.read_bytes() == b"yesterday"
    assert names_in(path.parent) == ["guide.sqlite"]


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("place", ["folder", "file/guide.sqlite"])
def test_a_place_that_cannot_be_written_is_told(place: str, run: Run, tmp_path: Path) -> None:
    there = tmp_path / "there"
    (there / "folder").mkdir(parents=True)
    (there / "file").touch()
    result = run("content", "build", "-o", str(there / place))
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("写文件失败：")
    assert names_in(there) == ["file", "folder"]


@pytest.mark.usefixtures("sample")
def test_what_is_no_file_gets_the_guide_and_stays_what_it_is(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    result = run("content", "build", "-o", str(pipe))
    reader.join(timeout=30)
    assert (result.code, result.out, result.err) == (0, f"写好了：{pipe}\n", "")
    assert read[0].startswith(b"SQLite format 3")
    assert pipe.is_fifo()
    assert "pipe" in names_in(tmp_path)


def test_the_file_must_be_named(run: Run) -> None:
    result = run("content", "build")
    assert (result.code, result.out) == (2, "")
    assert "--output" in result.err
