"""Write text to a stream, whatever it can encode.

Of the three ways, ``write_fitted`` is for text that has a way of its own to write any character,
``write_readable`` for text that has none and is the answer, ``write`` for a word beside it.
"""

import errno
import os
import sys
from collections.abc import Callable
from typing import TextIO

from ybguide.errors import FileTrouble
from ybguide.render.formats import Format
from ybguide.text.encoding import Encoding

_SUBSTITUTES = {"☐": ("□", "[ ]"), "☑": ("■", "[x]"), "─": ("-",), "→": ("->",), "…": ("...",)}
"""What stands for a character that the stream's encoding lacks, the best first."""
_UNREADABLE = (
    "ybguide: '?' stands for characters that the output encoding ({}) does not have.\n"
    "Set PYTHONUTF8=1, use a UTF-8 terminal, or write to a file with -o FILE.\n"
)
"""In English and ASCII: where Chinese cannot be written, a word about it cannot be either."""


def write_page(text: str, chosen: Format, stdout: TextIO, stderr: TextIO) -> None:
    """Write a page as the renderer of this format made it, so that no character goes missing unsaid.

    Raises ``FileTrouble``.
    """
    if (fit := chosen.row.fit) is not None:
        write_fitted(text, fit, stdout)
    else:
        write_readable(text, stdout, stderr)


def write_fitted(text: str, fit: Callable[[str, Encoding], str], stream: TextIO) -> None:
    """Write text that ``fit`` says in the characters of the stream's encoding. Raises ``FileTrouble``."""
    write(fit(text, _encoding(stream)), stream)


def write_readable(text: str, stream: TextIO, stderr: TextIO) -> None:
    """Write text for a reader; where some of it cannot be read, ``stderr`` says what to do about it.

    Raises ``FileTrouble``.
    """
    write(text, stream)
    encoding = _encoding(stream)
    if not encoding.is_utf8 and any(_substitute(char, encoding) is None for char in set(text)):
        write(_UNREADABLE.format(encoding.name), stderr)


def write(text: str, stream: TextIO) -> None:
    """Write all of it. A closed pipe (``| head``) ends the output quietly.

    What the stream cannot encode is substituted. Raises ``FileTrouble`` where the output cannot be written,
    as on a full disk.
    """
    encoding = _encoding(stream)
    try:
        stream.write(encoding.fitted(text, lambda char: _substitute(char, encoding) or "?"))
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


def _encoding(stream: TextIO) -> Encoding:
    return Encoding(name=stream.encoding or "utf-8")


def _substitute(char: str, encoding: Encoding) -> str | None:
    """The character itself or what stands for it, or None where nothing does."""
    return next((text for text in (char, *_SUBSTITUTES.get(char, ())) if encoding.holds(text)), None)
