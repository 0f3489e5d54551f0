"""One process at a time at a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ybguide.errors import FileTrouble
from ybguide.todo.errors import Busy

_PATIENCE = 5.0
"""Seconds to wait for another process. A change takes milliseconds."""
_OWNER_ONLY = 0o600


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """No other process changes the file meanwhile; its folder is made where there is none.

    Raises ``Busy``, ``FileTrouble``.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only looking at the lists needs no lock

    lock = FileLock(file.with_name(f"{file.name}.lock"), timeout=_PATIENCE, mode=_OWNER_ONLY)
    with trouble("保存清单", file):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            lock.acquire()
        except Timeout as error:
            raise Busy(seconds=_PATIENCE) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def trouble(action: str, file: Path) -> Iterator[None]:
    """What the system refuses, as an error for the user."""
    try:
        yield
    except OSError as error:
        raise FileTrouble.of(error, action=action, path=str(file)) from error
