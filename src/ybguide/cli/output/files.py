"""A text as a file of the user's: what goes wrong is told, and none that is there is lost unasked."""

from pathlib import Path

from ybguide.errors import FileExists, FileTrouble
from ybguide.whole_file import write_whole


def write_file(text: str, path: Path, *, overwrite: bool = True) -> None:
    """Write a whole file in UTF-8. Raises ``FileTrouble``, and ``FileExists`` where it may not overwrite."""
    try:
        if not overwrite and path.is_file():
            raise FileExists(path=str(path))
        # Half of a surrogate pair, as file names can hold it, has no encoding.
        write_whole(path, text.encode(errors="replace"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileTrouble(action="写文件", path=str(path), reason=reason) from error
