"""A name for the state of files: it changes with every change of them."""

import os
from pathlib import Path

import pytest

from ybguide.authoring.fingerprint import fingerprint


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("a.yaml", "b.yaml")]
    for path in paths:
        path.write_text("x", encoding="utf-8")
    return paths


def _set_time(path: Path, nanoseconds: int) -> None:
    os.utime(path, ns=(nanoseconds, nanoseconds))


def test_the_same_files_have_the_same_fingerprint(files: list[Path]) -> None:
    assert fingerprint(files, "salt") == fingerprint(files, "salt")


def test_a_fingerprint_can_be_the_name_of_a_file(files: list[Path]) -> None:
    name = fingerprint(files, "salt")
    assert name.isalnum()
    assert 16 <= len(name) <= 64


def test_a_longer_file_changes_it(files: list[Path]) -> None:
    before, times = fingerprint(files, "salt"), files[0].stat()
    files[0].write_text("xy", encoding="utf-8")
    _set_time(files[0], times.st_mtime_ns)
    assert fingerprint(files, "salt") != before


def test_a_file_written_again_at_another_time_changes_it(files: list[Path]) -> None:
    _set_time(files[0], 1_000_000_000)
    before = fingerprint(files, "salt")
    _set_time(files[0], 1_000_000_001)
    assert fingerprint(files, "salt") != before


def test_an_added_and_a_removed_file_change_it(files: list[Path]) -> None:
    assert len({fingerprint(files, "s"), fingerprint(files[:1], "s"), fingerprint(files[1:], "s")}) == 3


def test_a_renamed_file_changes_it(files: list[Path]) -> None:
    before = fingerprint(files, "salt")
    renamed = files[1].rename(files[1].with_name("c.yaml"))
    assert fingerprint([files[0], renamed], "salt") != before


def test_what_else_the_result_depends_on_changes_it(files: list[Path]) -> None:
    assert fingerprint(files, "1.0 1") != fingerprint(files, "1.0 2")


def test_no_files_have_a_fingerprint_too() -> None:
    assert fingerprint([], "salt") != fingerprint([], "other")
