"""A text as a file of the user's: what goes wrong is told, and none that is there is lost unasked."""

import errno
from pathlib import Path

from ybguide.errors import PATH, FileExists, FileTrouble, shorten
from ybguide.whole_file import write_whole

_WRITING = "写文件"
_NO_FOLDER = "请先建好这个文件夹，或者换一个位置。"


def check_free(path: Path, *, overwrite: bool) -> None:
    """Raises ``FileExists`` for a file that is there and may not be overwritten, ``FileTrouble``."""
    try:
        if not overwrite and path.is_file():
            raise FileExists(path=str(path))
    except OSError as error:
        raise FileTrouble.of(error, action=_WRITING, path=str(path)) from error


def check_target(path: Path, *, overwrite: bool) -> None:
    """Refuse a file that cannot be written or may not be, before anybody has answered questions for it.

    Raises ``FileExists``, ``FileTrouble``.
    """
    check_free(path, overwrite=overwrite)
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        folder = path.parent
        if not folder.exists():
            reason = f"没有 {shorten(str(folder), PATH)} 这个文件夹"
            raise FileTrouble(action=_WRITING, path=str(path), reason=reason, advice=_NO_FOLDER)
    except OSError as error:
        raise FileTrouble.of(error, action=_WRITING, path=str(path)) from error


def write_file(text: str, path: Path, *, overwrite: bool) -> None:
    """Write a whole file in UTF-8. Raises ``FileTrouble``, and ``FileExists`` where it may not overwrite."""
    check_target(path, overwrite=overwrite)
    try:
        # Half of a surrogate pair, as file names can hold it, has no encoding.
        write_whole(path, text.encode(errors="replace"))
    except OSError as error:
        raise FileTrouble.of(error, action=_WRITING, path=str(path)) from error
