"""Where the two sides are put together: find the compiled guide, or compile it on first use.

A wheel ships the compiled file and opens it at once. A checkout, an editable install and overlays
(``--content``) compile into a cache, keyed by a fingerprint of the files. A cache that is damaged or
cannot be written costs the time to compile, never the answer.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from ybguide.compiled import FORMAT
from ybguide.errors import InvalidContent, NoFolder
from ybguide.store import Database, Store, Unreadable, connect
from ybguide.version import VERSION
from ybguide.whole_file import whole

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "data" / "guide.sqlite"
_READ = 0.15
"""The share of the time of compiling that reading the files takes."""
_KEPT = 8
"""Compiled files that stay in the cache, the most recent ones."""


def content_folder() -> Path:
    """The content that came with the program: beside the code in a wheel, at the top of a checkout."""
    packaged = _PACKAGE / "data" / "content"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "content"


def open_library(
    overlays: Sequence[Path] = (),
    cache: Path | None = None,
    progress: Callable[[float], None] | None = None,
) -> Store:
    """The guide, with the overlays laid over the content that came with the program.

    ``cache`` is where compiled files are kept, by default the user's cache directory. While the guide is
    compiled, ``progress`` is told the share that is done, from 0 to 1, which is told at the end of a failure
    too.
    Raises ``InvalidContent`` when the content has faults and ``NoFolder`` when an overlay is no folder.
    """
    folders = content_folders(overlays)

    def in_memory() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        try:
            compile_content(folders, connection, progress)
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
            compile_to_file(folders, path, progress)
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
    """The folders in the order in which they lie over one another. Raises ``NoFolder``."""
    for overlay in overlays:
        if not _is_folder(overlay):
            raise NoFolder(option="--content", path=str(overlay), example="./我的内容")
    return (content_folder(), *overlays)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # A name too long, or with a character that no file system has.
        return False


def compile_content(
    folders: Sequence[Path],
    connection: sqlite3.Connection,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Compile the folders into an empty database. Raises ``InvalidContent``."""
    # The authoring side is loaded only when something has to be compiled.
    from ybguide.authoring.progress import silent, within

    tell = progress or silent
    tell(0)
    try:
        from ybguide.authoring.check import BLOCKING, blocking
        from ybguide.authoring.compile import write
        from ybguide.authoring.read import read

        content, problems = read(folders, BLOCKING, progress=within(tell, 0, _READ))
        faults = [str(problem) for problem in blocking(problems)]
        if faults:
            raise InvalidContent(problems=tuple(faults))
        write(content, connection, within(tell, _READ, 1))
    finally:
        tell(1)


def compile_to_file(
    folders: Sequence[Path], path: Path, progress: Callable[[float], None] | None = None
) -> None:
    """Compile into a file that appears whole or not at all. Raises ``InvalidContent``, ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # What is lost is compiled again, and damage is found when it is read.
    with whole(path, durable=False) as unfinished, closing(sqlite3.connect(unfinished)) as connection:
        compile_content(folders, connection, progress)


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
    code += [
        path
        for room in rooms
        for path in sorted((_PACKAGE / room).rglob("*"))
        if path.suffix in (".py", ".tsv")
    ]
    files = [file.path for file in locate(folders)]
    return fingerprint([*code, *files], salt=f"{VERSION} {FORMAT}")


def _user_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("ybguide", appauthor=False)
