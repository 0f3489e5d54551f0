"""A compiled file that is damaged, or belongs to another version, costs time, never the answer."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from tests.samples import Sample
from ybguide.authoring.compile.records import Record
from ybguide.compiled import FORMAT
from ybguide.library import open_library
from ybguide.store import Store

PAGE = 4096


@pytest.fixture(autouse=True)
def _small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small content folder in the place of the one that came with the program."""
    Sample.copied_to(tmp_path / "content").stand_in(monkeypatch)


def _everything(store: Store) -> list[tuple[Record, ...]]:
    return [store.all(kind) for kind in get_args(Record)]


def _garbage(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 400)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def _first_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _without_the_last_byte(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _zeros_behind_the_format(path: Path) -> None:
    kept = 2 * PAGE
    path.write_bytes(path.read_bytes()[:kept] + bytes(path.stat().st_size - kept))


def _another_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE meta (key TEXT)")
    connection.close()


def _another_format(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'format'", (str(FORMAT + 1),))
    connection.commit()
    connection.close()


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage",
    [
        _garbage,
        _empty,
        _zeros,
        _header_only,
        _first_half,
        _without_the_last_byte,
        _zeros_behind_the_format,
        _another_database,
        _another_format,
        _a_folder,
    ],
)
def test_a_damaged_file_still_answers(damage: Callable[[Path], None], tmp_path: Path) -> None:
    sound = _everything(open_library(cache=tmp_path / "cache"))
    (compiled,) = (tmp_path / "cache").iterdir()
    damage(compiled)
    assert _everything(open_library(cache=tmp_path / "cache")) == sound


@pytest.mark.parametrize("damage", [_garbage, _empty, _first_half, _another_format])
def test_a_damaged_file_is_replaced_by_a_sound_one(damage: Callable[[Path], None], tmp_path: Path) -> None:
    sound = _everything(open_library(cache=tmp_path / "cache"))
    (compiled,) = (tmp_path / "cache").iterdir()
    damage(compiled)
    open_library(cache=tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [compiled.name]
    assert _everything(Store.open(compiled)) == sound


def test_what_a_killed_compilation_left_does_no_harm(tmp_path: Path) -> None:
    sound = _everything(open_library(cache=tmp_path / "sound"))
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / ".compile-left.sqlite").write_bytes(b"left")
    assert _everything(open_library(cache=tmp_path / "cache")) == sound
