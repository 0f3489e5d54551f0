"""Write text to a stream or a file, whatever the stream can encode."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from ybguide.errors import FileTrouble

_SUBSTITUTES = {"☐": ("□", "[ ]"), "☑": ("■", "[x]"), "─": ("-",), "→": ("->",), "…": ("...",)}
"""What stands for a character that the stream's encoding lacks, the best first."""


def write(text: str, stream: TextIO, escape: Callable[[str], str] | None = None) -> None:
    """Write all of it. A closed pipe (``| head``) ends the output quietly.

    What the stream cannot encode is substituted, or written by ``escape``. Raises ``FileTrouble`` where the
    output cannot be written, as on a full disk.
    """
    try:
        stream.write(_encodable(text, stream.encoding or "utf-8", escape))
        stream.flush()
    except OSError as error:
        if _closed(error):
            _swallow(stream)
            return
        raise FileTrouble(action="写文件", path="标准输出", reason=error.strerror or str(error)) from error


def _closed(error: OSError) -> bool:
    """Whether nobody reads any more; Windows says so by EINVAL."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _swallow(stream: TextIO) -> None:
    """Python flushes stdout once more when it exits; that must find somewhere to write to."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def write_file(text: str, path: Path) -> None:
    """Write a whole file in UTF-8. Raises ``FileTrouble``."""
    try:
        path.write_bytes(_encodable(text, "utf-8", None).encode())
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileTrouble(action="写文件", path=str(path), reason=reason) from error


def _encodable(text: str, encoding: str, escape: Callable[[str], str] | None) -> str:
    if _fits(text, encoding):
        return text
    replace = escape or (lambda char: _substitute(char, encoding))
    return "".join(char if _fits(char, encoding) else replace(char) for char in text)


def _substitute(char: str, encoding: str) -> str:
    return next((text for text in _SUBSTITUTES.get(char, ()) if _fits(text, encoding)), "?")


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
