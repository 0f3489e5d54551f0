"""One process at a time at a file."""

from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from ybguide.errors import FileTrouble
from ybguide.todo import alone as module
from ybguide.todo.alone import alone, trouble
from ybguide.todo.errors import Busy


def test_the_lock_is_taken_and_let_go_also_after_an_error(tmp_path: Path) -> None:
    file = tmp_path / "new" / "todo.json"
    other = FileLock(f"{file}.lock", timeout=0)
    with pytest.raises(Timeout), alone(file):
        other.acquire()
    with FileLock(f"{file}.lock", timeout=0):
        pass


def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    file = tmp_path / "todo.json"
    with FileLock(f"{file}.lock"), pytest.raises(Busy) as caught, alone(file):
        raise AssertionError
    assert caught.value.seconds == 0.05


def test_what_the_system_refuses_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught, trouble("保存清单", tmp_path / "x"):
        raise PermissionError(13, "Permission denied")
    assert str(tmp_path / "x") in caught.value.message
