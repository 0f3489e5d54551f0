"""What is no compiled guide of this version is told apart when it is opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ybguide.compiled import FORMAT, TABLES
from ybguide.domain.answers import Fix
from ybguide.domain.channel import Channel
from ybguide.library import compile_to_file
from ybguide.store import Database, Store, Unreadable

SAMPLE = Path(__file__).parent.parent / "sample_content"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "guide.sqlite"
    compile_to_file([SAMPLE], path)
    return path.read_bytes()


def test_a_sound_file_opens_wherever_it_lies(sound: bytes, tmp_path: Path) -> None:
    for name in ("guide.sqlite", "a b", "50%?#&.db", "指南"):
        (tmp_path / name).write_bytes(sound)
        assert Store.open(tmp_path / name).all(Channel)


def test_opening_writes_nothing(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "guide.sqlite"
    path.write_bytes(sound)
    Store.open(path).all(Channel)
    assert path.read_bytes() == sound
    assert [file.name for file in tmp_path.iterdir()] == ["guide.sqlite"]


@pytest.mark.parametrize("size", [0, 1, 15, 16, 99, 100, 512, 4096, 10_000])
def test_a_file_cut_short_is_unreadable(size: int, sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "guide.sqlite"
    path.write_bytes(sound[:size])
    with pytest.raises(Unreadable):
        Store.open(path)


@pytest.mark.parametrize(
    "noise", [b"\0" * 8192, b"\xff" * 8192, b"id: alipay\n" * 1000, b"PK\x03\x04" * 2000]
)
def test_a_file_of_another_kind_is_unreadable(noise: bytes, tmp_path: Path) -> None:
    path = tmp_path / "guide.sqlite"
    path.write_bytes(noise)
    with pytest.raises(Unreadable):
        Store.open(path)


def test_a_path_that_is_no_file_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "missing", tmp_path, tmp_path / "file" / "below"):
        with pytest.raises(Unreadable):
            Store.open(path)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("found", [str(FORMAT - 1), str(FORMAT + 1), "", "x"])
def test_a_file_of_another_format_is_unreadable(found: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(TABLES)
        connection.execute("INSERT INTO meta (key, value) VALUES ('format', ?)", (found,))
        with pytest.raises(Unreadable):
            Database(connection)


@pytest.mark.parametrize("script", ["", TABLES])
def test_a_database_that_says_no_format_is_unreadable(script: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        with pytest.raises(Unreadable):
            Database(connection)


def test_damage_that_shows_only_later_is_repaired_once(sound: bytes, tmp_path: Path) -> None:
    path, anew = tmp_path / "guide.sqlite", tmp_path / "anew.sqlite"
    path.write_bytes(with_records_wiped(sound))
    anew.write_bytes(sound)
    store = Store.open(path, repair=lambda: sqlite3.connect(anew))
    assert [channel.id for channel in store.all(Channel)] == ["app", "counter"]
    assert store.titles("channel") == {"app": "医保 App", "counter": "窗口"}


def test_damage_without_a_repair_is_an_error(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "guide.sqlite"
    path.write_bytes(with_records_wiped(sound))
    store = Store.open(path)
    with pytest.raises(sqlite3.DatabaseError):
        store.all(Channel)


def with_records_wiped(whole: bytes) -> bytes:
    """The file with zeros for every page that holds Chinese text: it opens all the same."""
    size = int.from_bytes(whole[16:18], "big")
    pages = [whole[start : start + size] for start in range(0, len(whole), size)]
    return b"".join(bytes(size) if "医保".encode() in page else page for page in pages)


def test_text_that_cannot_be_encoded_is_nowhere_in_the_file(store: Store) -> None:
    assert store.find(Fix, "\ud800") is None
