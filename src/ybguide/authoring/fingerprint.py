"""A short name for the state of content files, cheap enough to compute at every start."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(files: Iterable[Path], salt: str) -> str:
    """Changes whenever a file is added, removed, renamed or written to.

    Size and time of change (in nanoseconds) stand for the bytes, as in make: reading every file at every
    start would cost more than the answer. ``salt`` names what else the compiled file depends on.
    """
    digest = hashlib.blake2b(salt.encode(), digest_size=12)
    for path in files:
        digest.update(f"\0{path}\0{_state(path)}".encode())
    return digest.hexdigest()


def _state(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        # A dangling link: loading the file says what is wrong with it.
        return "unreadable"
    return f"{status.st_size} {status.st_mtime_ns}"
