"""Where the two sides are put together: find the compiled guide, or compile it on first use.

A wheel ships the compiled file and opens it at once. A checkout, an editable install and overlays
(``--content``) compile into a cache, keyed by a fingerprint of the files. A cache that is damaged or
cannot be written costs the time to compile, never the answer.
"""

import os
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ybguide import __version__
from ybguide.compiled import FORMAT
from ybguide.errors import PATH, BadUsage, InvalidContent, shorten
from ybguide.store import Database, Store, Unreadable, connect

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "data" / "guide.sqlite"
_KEPT = 8
"""Compiled files that stay in the cache, the most recent ones."""


def content_folder() -> Path:
    """The content that came with the program: beside the code in a wheel, at the top of a checkout."""
    packaged = _PACKAGE / "data" / "content"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "content"


def open_library(overlays: Sequence[Path] = (), cache: Path | None = None) -> Store:
    """The guide, with the overlays laid over the content that came with the program.

    ``cache`` is where compiled files are kept, by default the user's cache directory.
    Raises ``InvalidContent`` when the content has faults and ``BadUsage`` when an overlay is no folder.
    """
    folders = content_folders(overlays)

    def in_memory() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        try:
            compile_content(folders, connection)
        except BaseException:
            connection.close()
            raise
        return connection

    if not overlays:
        try:
            return Store.open(_SHIPPED, repair=in_memory)
        except Unreadable:
            pass
    path = (cache or _user_cache()) / f"{_fingerprint(folders)}.sqlite"

    def anew() -> sqlite3.Connection:
        """Compile into the cache; where that cannot be, into memory."""
        try:
            compile_to_file(folders, path)
            _forget_oldest(path.parent)
            return connect(path)
        except (OSError, sqlite3.Error):
            return in_memory()

    try:
        # Damage that shows late costs the time to compile once, not at every start.
        return Store.open(path, repair=anew)
    except Unreadable:
        return Store(Database(anew(), repair=in_memory))


def content_folders(overlays: Sequence[Path]) -> tuple[Path, ...]:
    """The folders in the order in which they lie over one another. Raises ``BadUsage``."""
    for overlay in overlays:
        if not _is_folder(overlay):
            raise BadUsage(
                problem=f"--content 要写一个文件夹，这里没有：{shorten(str(overlay), PATH)}",
                advice="请检查路径，例如：--content ./我的内容",
            )
    return (content_folder(), *overlays)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # A name too long, or with a character that no file system has.
        return False


def compile_content(folders: Sequence[Path], connection: sqlite3.Connection) -> None:
    """Compile the folders into an empty database. Raises ``InvalidContent``."""
    # The authoring side is loaded only when something has to be compiled.
    from ybguide.authoring.check import BLOCKING, blocking
    from ybguide.authoring.compile import write
    from ybguide.authoring.read import read

    content, problems = read(folders, BLOCKING)
    faults = [str(problem) for problem in blocking(problems)]
    if faults:
        raise InvalidContent(problems=faults)
    write(content, connection)


def compile_to_file(folders: Sequence[Path], path: Path) -> None:
    """Compile into a file that appears whole or not at all. Raises ``InvalidContent``, ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".compile-", suffix=".tmp")
    os.close(handle)
    try:
        connection = sqlite3.connect(name)
        try:
            compile_content(folders, connection)
        finally:
            connection.close()
        # mkstemp makes files only their owner can read; a compiled guide may be read by everybody.
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _forget_oldest(cache: Path) -> None:
    try:
        files = sorted(cache.glob("*.sqlite"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in files[_KEPT:]:
            file.unlink(missing_ok=True)
    except OSError:
        # Another process may be tidying up too; what stays is found again next time.
        return


def _fingerprint(folders: Sequence[Path]) -> str:
    from ybguide.authoring.fingerprint import fingerprint
    from ybguide.authoring.locate import locate

    rooms = ("authoring", "domain", "text")
    code = [_PACKAGE / "record.py"]
    code += [path for room in rooms for path in sorted((_PACKAGE / room).rglob("*.py"))]
    files = [file.path for file in locate(folders)]
    return fingerprint([*code, *files], salt=f"{__version__} {FORMAT}")


def _user_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("ybguide", appauthor=False)
