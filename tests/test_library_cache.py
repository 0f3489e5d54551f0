"""What is in the cache, and that a cache that cannot be written costs time, never the answer."""

import os
from pathlib import Path

import pytest

from tests.samples import Sample
from ybguide.domain.channel import Channel
from ybguide.errors import InvalidContent
from ybguide.library import open_library
from ybguide.store import Store

NAMES = ["医保 App", "窗口"]


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sample:
    """A small content folder in the place of the one that came with the program."""
    small = Sample.copied_to(tmp_path / "content")
    small.stand_in(monkeypatch)
    return small


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def _names(store: Store) -> list[str]:
    return [channel.name for channel in store.all(Channel)]


def _state(cache: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in cache.iterdir()}


@pytest.mark.usefixtures("sample")
def test_the_first_use_compiles_into_the_cache_and_leaves_nothing_else(cache: Path) -> None:
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]
    (compiled,) = cache.iterdir()
    assert _names(Store.open(compiled)) == ["医保 App", "窗口"]


@pytest.mark.usefixtures("sample")
def test_everybody_may_read_the_compiled_file(cache: Path) -> None:
    open_library(cache=cache)
    assert [path.stat().st_mode & 0o777 for path in cache.iterdir()] == [0o644]


@pytest.mark.usefixtures("sample")
def test_the_second_use_reads_the_cache_as_it_is(cache: Path) -> None:
    open_library(cache=cache)
    before = _state(cache)
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]
    assert _state(cache) == before


def test_going_back_to_an_earlier_state_finds_its_compiled_file(sample: Sample, cache: Path) -> None:
    open_library(cache=cache)
    added = sample.write("regions/south.yaml", sample.text("regions/north/bay.yaml").replace("bay", "south"))
    open_library(cache=cache)
    before = _state(cache)
    added.unlink()
    open_library(cache=cache)
    assert (len(before), _state(cache)) == (2, before)


def test_content_with_faults_is_no_reason_to_forget_the_sound_state(sample: Sample, cache: Path) -> None:
    open_library(cache=cache)
    added = sample.write("notes.yaml", "x: 1\n")
    with pytest.raises(InvalidContent):
        open_library(cache=cache)
    added.unlink()
    before = _state(cache)
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]
    assert _state(cache) == before


@pytest.mark.usefixtures("sample")
def test_only_the_most_recent_compiled_files_are_kept(cache: Path) -> None:
    cache.mkdir()
    for age in range(12):
        old = cache / f"old-{age:02}.sqlite"
        old.touch()
        os.utime(old, (1_000_000 - age, 1_000_000 - age))
    open_library(cache=cache)
    names = sorted(path.name for path in cache.iterdir())
    assert len(names) == 8
    assert [name for name in names if name.startswith("old")] == [f"old-{age:02}.sqlite" for age in range(7)]


@pytest.mark.usefixtures("sample")
def test_a_file_of_another_kind_in_the_cache_is_left_alone(cache: Path) -> None:
    cache.mkdir()
    (cache / "notes.txt").touch()
    open_library(cache=cache)
    assert (cache / "notes.txt").exists()


@pytest.mark.usefixtures("sample")
def test_a_cache_that_cannot_be_made_still_answers(tmp_path: Path) -> None:
    # A file in the place of the folder: root may write into any folder, but not into this one.
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    assert _names(open_library(cache=tmp_path / "file")) == NAMES
    assert _names(open_library(cache=tmp_path / "file" / "deeper")) == NAMES
    assert (tmp_path / "file").read_text(encoding="utf-8") == "not a folder"


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("name", ["with space", "50% off", "a?b#c", "缓存", "a'b"])
def test_a_cache_folder_may_have_any_name(name: str, tmp_path: Path) -> None:
    for _ in range(2):
        assert _names(open_library(cache=tmp_path / name)) == NAMES
    assert len(list((tmp_path / name).iterdir())) == 1


@pytest.mark.usefixtures("sample")
def test_without_a_folder_given_the_cache_of_the_user_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    open_library()
    assert len(list((tmp_path / "home").rglob("*.sqlite"))) == 1
