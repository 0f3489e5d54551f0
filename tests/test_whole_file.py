"""Files appear whole or not at all, whatever stands in their place and whoever writes at the same time."""

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.processes import finish, start
from tests.strategies import lightly
from ybguide.whole_file import forget_unfinished, whole, write_whole

WRITING = """
import sys
from pathlib import Path
from ybguide.whole_file import write_whole
for _ in range(300):
    write_whole(Path(sys.argv[1]), sys.argv[2].encode() * 5000, durable=False)
"""

KILLED = """
import os, sys
from pathlib import Path
from ybguide.whole_file import whole
with whole(Path(sys.argv[1])):
    os._exit(9)
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


@given(old=st.none() | st.binary(max_size=40), new=st.binary(max_size=40), durable=st.booleans())
@lightly(25)
def test_what_is_written_is_what_is_read_and_nothing_else_is_left(
    tmp_path_factory: pytest.TempPathFactory, old: bytes | None, new: bytes, *, durable: bool
) -> None:
    path = tmp_path_factory.mktemp("whole") / "a"
    if old is not None:
        path.write_bytes(old)
    write_whole(path, new, durable=durable)
    assert path.read_bytes() == new
    assert names(path.parent) == {"a"}


def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    usual, written = tmp_path / "usual", tmp_path / "written"
    usual.touch()
    write_whole(written, b"x")
    assert mode(written) == mode(usual)


@pytest.mark.parametrize("kept", [0o600, 0o640, 0o666])
def test_a_file_that_was_there_keeps_its_permissions(kept: int, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.touch()
    path.chmod(kept)
    write_whole(path, b"x")
    assert mode(path) == kept


@pytest.mark.parametrize("before", [None, 0o600, 0o666])
def test_permissions_that_are_given_count(before: int | None, tmp_path: Path) -> None:
    path = tmp_path / "a"
    if before is not None:
        path.touch()
        path.chmod(before)
    write_whole(path, b"x", mode=0o640)
    assert mode(path) == 0o640


def test_while_it_is_written_only_its_owner_can_read_what_will_be_private(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with whole(path, mode=0o600) as unfinished:
        assert mode(unfinished) == 0o600
    assert mode(path) == 0o600


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_a_link_to_the_file(tmp_path: Path, *, there: bool) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    target, link = folder / "a", tmp_path / "link"
    if there:
        target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (target.read_bytes(), names(folder), names(tmp_path)) == (b"new", {"a"}, {"elsewhere", "link"})


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(OSError, match="link"):
        write_whole(link, b"x")
    assert link.is_symlink()
    assert names(tmp_path) == {"link"}


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_whole(pipe, b"x" * 100_000)
    reader.join(timeout=30)
    assert read == [b"x" * 100_000]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == {"pipe"}


def test_a_terminal_is_written_into(tmp_path: Path) -> None:
    master, slave = os.openpty()
    try:
        link = tmp_path / "terminal"
        link.symlink_to(os.ttyname(slave))
        write_whole(link, b"x")
        assert os.read(master, 10) == b"x"
        assert stat.S_ISCHR(link.stat().st_mode)
    finally:
        os.close(slave)
        os.close(master)


@pytest.mark.parametrize("where", [".", "none/a", "file/a"])
def test_a_place_that_takes_no_file_is_refused_before_anything_is_made(where: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    made = []
    with pytest.raises(OSError, match="directory"), whole(tmp_path / where) as unfinished:
        made.append(unfinished)
    assert made == []
    assert names(tmp_path) == {"file"}


def interrupted(_: Path) -> None:
    raise KeyboardInterrupt


def failing(_: Path) -> None:
    raise ValueError


@pytest.mark.parametrize(("fill", "error"), [(interrupted, KeyboardInterrupt), (failing, ValueError)])
@pytest.mark.parametrize("there", [True, False])
def test_what_fails_half_way_leaves_what_was_there(
    fill: Callable[[Path], None], error: type[BaseException], tmp_path: Path, *, there: bool
) -> None:
    path = tmp_path / "a"
    if there:
        path.write_bytes(b"old")

    def write() -> None:
        with whole(path) as unfinished:
            unfinished.write_bytes(b"half")
            fill(unfinished)

    with pytest.raises(error):
        write()
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == (
        {"a": b"old"} if there else {}
    )


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("医" * 84 + "abc")
    write_whole(path, b"x")
    assert names(tmp_path) == {path.name}


def test_what_was_left_of_this_file_and_no_other_is_swept_away(tmp_path: Path) -> None:
    for name in (".a-1.tmp", ".a-2.tmp", ".b-1.tmp", ".a-1", "a-1.tmp"):
        (tmp_path / name).touch()
    forget_unfinished(tmp_path / "a")
    assert names(tmp_path) == {".b-1.tmp", ".a-1", "a-1.tmp"}


def test_what_a_killed_process_leaves_is_what_is_swept_away(tmp_path: Path) -> None:
    path = tmp_path / "[a]*"
    assert finish(start(str(path), program=("-c", KILLED)))[0] == 9
    assert len(names(tmp_path)) == 1
    forget_unfinished(path)
    assert names(tmp_path) == set()


def test_of_two_who_write_at_once_a_reader_sees_one_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_whole(path, b"a" * 5000)
    processes = [start(str(path), letter, program=("-c", WRITING)) for letter in "ab"]
    seen = set()
    while any(process.poll() is None for process in processes):
        seen.add(path.read_bytes())
    assert [finish(process) for process in processes] == [(0, b"", b"")] * 2
    assert seen | {path.read_bytes()} <= {b"a" * 5000, b"b" * 5000}
    assert names(tmp_path) == {"a"}
