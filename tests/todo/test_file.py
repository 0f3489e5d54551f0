"""The file of the lists: whole, private to its owner, never lost when it is damaged."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later
from ybguide.errors import ExitCode, FileTrouble
from ybguide.todo import alone as todo_alone
from ybguide.todo import file as todo_file
from ybguide.todo.changes import start
from ybguide.todo.codec import decode, encode
from ybguide.todo.errors import Busy, NewerFile, NoLists, SetAside
from ybguide.todo.file import FILE, Kept, default_folder, read, update
from ybguide.todo.model import Todos

OTHER = b'{"version": 1, "lists": ['
DAMAGE = (b"", b"not json", OTHER, b"\xff\xfe\x00", b"[]", b'{"version": 1}', b"\x00" * 4096)
NEWER = b'{"version": 3, "people": {}}'
posix = os.name == "posix"


def started(todos: Todos) -> Todos:
    return start(todos, "妈妈", ACTIVATE, NOW)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ybguide" / FILE


@pytest.fixture
def kept(path: Path) -> Path:
    """A file with one list."""
    update(path, started, NOW)
    return path


def test_without_a_file_there_are_no_lists_and_none_is_made_by_looking(path: Path, tmp_path: Path) -> None:
    assert read(path, NOW) == Kept(todos=Todos())
    assert names(tmp_path) == set()


def test_what_was_changed_is_read_again(path: Path) -> None:
    first = update(path, started, NOW)
    assert first == Kept(todos=started(Todos()))
    second = update(path, lambda todos: done(todos, 1, guides, later(1)), NOW)
    assert second.todos == done(first.todos, 1, guides, later(1))
    assert read(path, NOW) == second


def test_file_and_folder_are_for_their_owner_only(kept: Path) -> None:
    if posix:
        assert (mode(kept), mode(kept.parent)) == (0o600, 0o700)
        assert {mode(entry) for entry in kept.parent.iterdir()} == {0o600}


def test_a_file_that_others_could_read_is_closed_when_it_is_written(kept: Path) -> None:
    kept.chmod(0o644)
    update(kept, lambda todos: done(todos, 1, guides, NOW), NOW)
    if posix:
        assert mode(kept) == 0o600


def test_nothing_but_the_file_and_its_lock_is_left(kept: Path) -> None:
    assert names(kept.parent) == {FILE, f"{FILE}.lock"}


def test_a_change_that_changes_nothing_writes_nothing(kept: Path) -> None:
    before = kept.stat()
    update(kept, lambda todos: todos, NOW)
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_change_that_is_refused_leaves_the_file_as_it_was(kept: Path) -> None:
    before = kept.read_bytes()
    with pytest.raises(NoLists):
        update(kept, lambda _: done(Todos(), 1, guides, NOW), NOW)
    assert kept.read_bytes() == before
    assert read(kept, NOW).todos == started(Todos())


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_set_aside_and_told_of(damage: bytes, kept: Path) -> None:
    kept.write_bytes(damage)
    found = read(kept, NOW)
    aside = kept.with_name("todo.damaged-20261122-093000.json")
    assert found == Kept(todos=Todos(), set_aside=aside)
    assert aside.read_bytes() == damage
    assert read(kept, NOW) == Kept(todos=Todos())


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_list_can_be_started_in_the_place_of_a_damaged_file(damage: bytes, kept: Path) -> None:
    kept.write_bytes(damage)
    found = update(kept, lambda todos: start(todos, "小宝", FAMILY, NOW), NOW)
    assert [todo.name for todo in found.todos.lists] == ["小宝"]
    assert found.set_aside is not None
    assert found.set_aside.read_bytes() == damage
    assert read(kept, NOW).todos == found.todos


def test_what_needs_a_list_that_was_lost_is_answered_with_where_the_file_is(kept: Path) -> None:
    kept.write_bytes(OTHER)
    with pytest.raises(SetAside) as caught:
        update(kept, lambda todos: done(todos, 1, guides, NOW), NOW)
    aside = kept.with_name("todo.damaged-20261122-093000.json")
    assert aside.read_bytes() == OTHER
    assert caught.value.path == str(aside)
    assert caught.value.message.startswith("清单文件坏了，读不出来。原来的文件没有删，放在：")
    assert caught.value.hint == "清单要重新开始，例如：ybguide todo start activate -c alipay --name 妈妈"
    assert caught.value.exit_code == ExitCode.UNEXPECTED


def test_damaged_files_of_the_same_second_do_not_overwrite_each_other(kept: Path) -> None:
    for damage in DAMAGE:
        kept.write_bytes(damage)
        read(kept, NOW)
    aside = {path.read_bytes() for path in kept.parent.glob("todo.damaged-*.json")}
    assert aside == set(DAMAGE)


def test_a_damaged_file_does_not_take_the_place_of_a_dangling_link(kept: Path) -> None:
    link = kept.with_name("todo.damaged-20261122-093000.json")
    link.symlink_to("nowhere")
    kept.write_bytes(OTHER)
    assert read(kept, NOW).set_aside == kept.with_name("todo.damaged-20261122-093000-2.json")
    assert link.is_symlink()


@pytest.mark.parametrize("use", [lambda path: read(path, NOW), lambda path: update(path, started, NOW)])
def test_a_file_of_a_later_version_is_left_as_it_is(use: Callable[[Path], object], kept: Path) -> None:
    kept.write_bytes(NEWER)
    with pytest.raises(NewerFile) as caught:
        use(kept)
    assert kept.read_bytes() == NEWER
    assert names(kept.parent) == {FILE, f"{FILE}.lock"}
    assert caught.value.message.startswith("清单是更新的 ybguide 写的（格式 3），现在这个版本读不了：")
    assert caught.value.hint == "文件没有动过。请升级 ybguide，再试一次：ybguide todo"


def test_a_file_that_another_process_mended_meanwhile_is_read(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = kept.read_bytes()
    kept.write_bytes(OTHER)
    taken = todo_file.alone  # the moment between the first look and the lock

    def mended(file: Path) -> object:
        kept.write_bytes(sound)
        return taken(file)

    monkeypatch.setattr(todo_file, "alone", mended)
    assert read(kept, NOW) == Kept(todos=started(Todos()))


@pytest.mark.parametrize("use", [lambda path: read(path, NOW), lambda path: update(path, started, NOW)])
def test_a_folder_that_is_a_file_is_told_of(use: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(FileTrouble) as caught:
        use(tmp_path / "state" / FILE)
    assert str(tmp_path) in caught.value.message
    assert (tmp_path / "state").read_text() == "in the way"


@pytest.mark.parametrize("use", [lambda path: read(path, NOW), lambda path: update(path, started, NOW)])
def test_a_folder_in_the_place_of_the_file_is_told_of(use: Callable[[Path], object], path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(FileTrouble, match="读取清单失败"):
        use(path)
    assert path.is_dir()


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_what_cannot_be_written_leaves_the_old_file_whole(
    failing: str, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(*((os, "fsync") if failing == "fsync" else (Path, "replace")), full)
        with pytest.raises(FileTrouble) as caught:
            update(kept, lambda todos: done(todos, 1, guides, NOW), NOW)
    assert caught.value.message == f"保存清单失败：{kept}（磁盘满了）"
    assert read(kept, NOW).todos == started(Todos())
    assert names(kept.parent) == {FILE, f"{FILE}.lock"}


def test_what_a_killed_process_left_is_swept_away(kept: Path) -> None:
    (kept.parent / ".todo.json-left.tmp").write_text("half")
    update(kept, lambda todos: done(todos, 1, guides, NOW), NOW)
    assert names(kept.parent) == {FILE, f"{FILE}.lock"}


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "synced" / FILE
    update(target, started, NOW)
    link = tmp_path / FILE
    link.symlink_to(target)
    update(link, lambda todos: done(todos, 1, guides, NOW), NOW)
    assert link.is_symlink()
    assert len(decode(target.read_bytes()).lists[0].ticks) == 1


def test_a_link_to_the_folder_leads_to_the_same_file_and_lock(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(kept.parent, target_is_directory=True)
    update(tmp_path / "link" / FILE, lambda todos: done(todos, 1, guides, NOW), NOW)
    assert len(read(kept, NOW).todos.lists[0].ticks) == 1
    assert names(kept.parent) == {FILE, f"{FILE}.lock"}


def test_a_link_that_leads_to_itself_is_told_of(tmp_path: Path) -> None:
    link = tmp_path / FILE
    link.symlink_to(link)
    with pytest.raises(FileTrouble, match="清单失败"):
        update(link, started, NOW)


def test_whoever_waits_too_long_is_told(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(todo_alone, "_PATIENCE", 0.1)
    with FileLock(f"{kept}.lock"), pytest.raises(Busy) as caught:
        update(kept, started, NOW)
    assert caught.value.message == "另一个窗口正在改清单，等了 0.1 秒还没有改完。"
    assert caught.value.hint == "请先关掉别的窗口里还没结束的 ybguide，再试一次。看看清单：ybguide todo"


def test_looking_needs_no_lock(kept: Path) -> None:
    with FileLock(f"{kept}.lock"):
        assert read(kept, NOW).todos == started(Todos())


def test_the_lock_is_let_go_after_an_error(kept: Path) -> None:
    def fail(_: Todos) -> Todos:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update(kept, fail, NOW)
    with FileLock(f"{kept}.lock", timeout=0):
        pass


def test_the_default_is_the_state_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if posix:
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
        assert default_folder() in {tmp_path / "ybguide", Path.home() / "Library/Application Support/ybguide"}


def test_the_file_is_what_the_codec_wrote(kept: Path) -> None:
    assert kept.read_bytes() == encode(started(Todos()))
