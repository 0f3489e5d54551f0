"""Files that appear whole or not at all: written beside their place under a name of their own, then renamed.

A reader sees all of the old file or all of the new one; two who write at once each write a whole one. A link
stays a link to the file that is written. What is no file, as a pipe or a device, has nothing to be replaced
and is written into.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EISDIR
from pathlib import Path
from stat import S_ISDIR, S_ISREG

_OWNER_ONLY = 0o600
_USUAL = 0o666
"""What the system takes its mask from, for a new file."""
_PERMISSIONS = 0o777
_SUFFIX = ".tmp"
_LONGEST = 40
"""How many characters of a name its unfinished file repeats; a name of 255 bytes leaves no room for more."""


def write_whole(path: Path, data: bytes, *, mode: int | None = None, durable: bool = True) -> None:
    """Write a file. Raises ``OSError``, which leaves what was there as it was.

    ``mode`` are its permissions, by default those of the file that was there, or of any new one. A
    ``durable`` file is on the disk when this returns, so that no power cut leaves an empty one; a cache
    need not be.
    """
    with whole(path, mode=mode, durable=durable) as unfinished:
        unfinished.write_bytes(data)


@contextmanager
def whole(path: Path, *, mode: int | None = None, durable: bool = True) -> Iterator[Path]:
    """An empty file to write into, which takes the place of ``path`` when the block ends without an error.

    Otherwise likewise ``write_whole``, for whoever needs a path to write to.
    """
    there = _mode(path)
    if there is not None and not S_ISREG(there):
        with _poured(path) as unfinished:
            yield unfinished
        return
    target = Path(os.path.realpath(path))
    kept = there & _PERMISSIONS if mode is None and there is not None else mode
    unfinished = _created(target, _USUAL if kept is None else _OWNER_ONLY)
    try:
        yield unfinished
        if durable:
            _settle(unfinished)
        if kept is not None:
            unfinished.chmod(kept)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def forget_unfinished(path: Path) -> None:
    """Remove what processes that were killed have left of this file. Only for who alone may write it."""
    for left in path.parent.iterdir():
        if left.name.startswith(_stem(path)) and left.suffix == _SUFFIX:
            left.unlink(missing_ok=True)


def _mode(path: Path) -> int | None:
    """What stands there and its permissions, as the system gives them in one number; None for nothing."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if S_ISDIR(mode):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(path))
    return mode


def _stem(target: Path) -> str:
    return f".{target.name[:_LONGEST]}-"


def _created(target: Path, mode: int) -> Path:
    """A new file in the same folder, since renaming works only within one file system."""
    unfinished = target.with_name(f"{_stem(target)}{os.urandom(8).hex()}{_SUFFIX}")
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    return unfinished


@contextmanager
def _poured(target: Path) -> Iterator[Path]:
    """A file elsewhere, whose content is written into what stands at ``target``."""
    # Few files are no files, and every start would pay for loading it.
    from shutil import copyfileobj  # noqa: PLC0415
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        unfinished = Path(folder) / "whole"
        unfinished.touch()
        yield unfinished
        with unfinished.open("rb") as source, target.open("wb") as into:
            copyfileobj(source, into)


def _settle(file: Path) -> None:
    """Have the system put the content on the disk."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
