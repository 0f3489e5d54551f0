"""Several processes share a cache, and reading it loads nothing of the authoring side."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.samples import Sample
from ybguide.library import open_library

PROGRAM = """
import sys
from pathlib import Path
from ybguide import library
from ybguide.domain.channel import Channel
library.content_folder = lambda: Path(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
store = library.open_library(cache=Path(sys.argv[2]))
print(*(channel.id for channel in store.all(Channel)))
print(*sorted({"yaml", "pydantic", "pypinyin", "opencc"} & set(sys.modules)))
"""


@pytest.fixture(autouse=True)
def _small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small content folder in the place of the one that came with the program."""
    Sample.copied_to(tmp_path / "content").stand_in(monkeypatch)


def test_two_processes_may_compile_at_once(tmp_path: Path) -> None:
    processes = [_start(tmp_path) for _ in range(2)]
    for process in processes:
        _go(process)
    ends = [process.communicate(timeout=50) for process in processes]
    assert [(out.splitlines()[0], err) for out, err in ends] == [(b"app counter", b"")] * 2
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".sqlite"]


def test_reading_the_cache_loads_nothing_of_the_authoring_side(tmp_path: Path) -> None:
    open_library(cache=tmp_path / "cache")
    process = _start(tmp_path)
    _go(process)
    assert process.communicate(timeout=50) == (b"app counter\n\n", b"")


def _start(folder: Path) -> subprocess.Popen[bytes]:
    """A process that has everything loaded to open the guide, and waits."""
    process = subprocess.Popen(  # noqa: S603 - the program is the one above
        [sys.executable, "-c", PROGRAM, str(folder / "content"), str(folder / "cache")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    return process


def _go(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin
    process.stdin.write(b"go\n")
    process.stdin.flush()
