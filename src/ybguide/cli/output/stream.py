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
Put = Callable[[str, TextIO], None]
"""How a text gets to whoever reads a stream; raises ``FileTrouble``."""


def write(text: str, stream: TextIO) -> None:
    """Write all of it. A closed pipe (``| head``) ends the output quietly.

    What the stream cannot encode is substituted. Raises ``FileTrouble`` where the output cannot be written,
    as on a full disk.
    """
    try:
        stream.write(fitted(text, stream))
        stream.flush()
    except OSError as error:
        if _closed(error):
            _swallow(stream)
            return
        raise FileTrouble.of(error, action="写文件", path="标准输出") from error


def write_page(text: str, chosen: Format, stdout: TextIO, stderr: TextIO, put: Put = write) -> None:
    """Write a page as the renderer of this format made it, so that no character goes missing unsaid.

    ``put`` gets it to whoever reads ``stdout``. Raises ``FileTrouble``.
    """
    if (fit := chosen.row.fit) is not None:
        write_fitted(text, fit, stdout, put)
    else:
        write_readable(text, stdout, stderr, put)


def write_fitted(text: str, fit: Callable[[str, Encoding], str], stream: TextIO, put: Put = write) -> None:
    """Write text that ``fit`` says in the characters of the stream's encoding. Raises ``FileTrouble``."""
    put(fit(text, encoding_of(stream)), stream)


def write_readable(text: str, stream: TextIO, stderr: TextIO, put: Put = write) -> None:
    """Write text for a reader; where some of it cannot be read, ``stderr`` says what to do about it.

    Raises ``FileTrouble``.
    """
    put(text, stream)
    encoding = encoding_of(stream)
    if not encoding.is_utf8 and any(_substitute(char, encoding) is None for char in set(text)):
        write(_UNREADABLE.format(encoding.name), stderr)


def fitted(text: str, stream: TextIO) -> str:
    """The text in characters that the stream can encode: what it lacks is substituted."""
    encoding = encoding_of(stream)
    return encoding.fitted(text, lambda char: _substitute(char, encoding) or "?")


def encoding_of(stream: TextIO) -> Encoding:
    """What the stream encodes by; a stream that does not say takes any text."""
    return Encoding(name=stream.encoding or "utf-8")


def _closed(error: OSError) -> bool:
    """Whether nobody reads any more; Windows says so by EINVAL."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _swallow(stream: TextIO) -> None:
    """Python flushes stdout once more when it exits; that must find somewhere to write to."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _substitute(char: str, encoding: Encoding) -> str | None:
    """The character itself or what stands for it, or None where nothing does."""
    return next((text for text in (char, *_SUBSTITUTES.get(char, ())) if encoding.holds(text)), None)
