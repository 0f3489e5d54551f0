"""Files appear whole or not at all, and none that is there is lost unasked."""

import os
import tempfile
from pathlib import Path

from ybguide.errors import FileExists, FileTrouble


def write_file(text: str, path: Path, *, overwrite: bool = True) -> None:
    """Write a whole file in UTF-8. Raises ``FileTrouble``, and ``FileExists`` where it may not overwrite."""
    try:
        # Half of a surrogate pair, as file names can hold it, has no encoding.
        _write(path, text.encode(errors="replace"), overwrite=overwrite)
    except FileExistsError as error:
        raise FileExists(path=str(path)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileTrouble(action="写文件", path=str(path), reason=reason) from error


def _write(path: Path, data: bytes, *, overwrite: bool) -> None:
    if path.exists() and not path.is_file():
        # A pipe or a device has nothing to be replaced, a folder refuses by itself.
        path.write_bytes(data)
        return
    if path.exists() and not overwrite:
        raise FileExistsError(path)
    # A link stays a link to the file that is written.
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".ybguide-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions that the file has, or that a new one would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
