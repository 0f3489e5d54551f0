"""Write text to a stream or a file, whatever the stream can encode."""

import codecs
import errno
import os
import sys
from collections.abc import Callable
from typing import TextIO

from ybguide.errors import FileTrouble

_SUBSTITUTES = {"☐": ("□", "[ ]"), "☑": ("■", "[x]"), "─": ("-",), "→": ("->",), "…": ("...",)}
"""What stands for a character that the stream's encoding lacks, the best first."""
_UNREADABLE = (
    "ybguide: '?' stands for characters that the output encoding ({}) does not have.\n"
    "Set PYTHONUTF8=1, use a UTF-8 terminal, or write to a file with -o FILE.\n"
)
"""In English and ASCII: where Chinese cannot be written, a word about it cannot be either."""


def write_page(text: str, style: str, stdout: TextIO, stderr: TextIO) -> None:
    """Write a page as the renderer of this format made it, so that no character goes missing unsaid.

    JSON, Markdown and HTML have a way of their own to write any character. For the formats without one,
    ``stderr`` gets a word on what to do. Raises ``FileTrouble``.
    """
    match style:
        case "json":
            from ybguide.render import structured

            write(text, stdout, escape=structured.escape)
        case "markdown":
            from ybguide.render.charset import markdown_in

            write(markdown_in(text, _encoding(stdout)), stdout)
        case "html" if not _is_utf8(stdout):
            from ybguide.render.charset import html_in_ascii

            # The page says that it is UTF-8; ASCII is that as well, whatever the stream is.
            write(html_in_ascii(text), stdout)
        case _:
            write_readable(text, stdout, stderr)


def write_readable(text: str, stream: TextIO, stderr: TextIO) -> None:
    """Write text for a reader; where some of it cannot be read, ``stderr`` says what to do about it.

    Raises ``FileTrouble``.
    """
    write(text, stream)
    encoding = _encoding(stream)
    if not _is_utf8(stream) and any(_substitute(char, encoding) is None for char in set(text)):
        write(_UNREADABLE.format(encoding), stderr)


def write(text: str, stream: TextIO, escape: Callable[[str], str] | None = None) -> None:
    """Write all of it. A closed pipe (``| head``) ends the output quietly.

    What the stream cannot encode is substituted, or written by ``escape``. Raises ``FileTrouble`` where the
    output cannot be written, as on a full disk.
    """
    try:
        stream.write(_encodable(text, _encoding(stream), escape))
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


def _encoding(stream: TextIO) -> str:
    return stream.encoding or "utf-8"


def _is_utf8(stream: TextIO) -> bool:
    return codecs.lookup(_encoding(stream)).name == "utf-8"


def _encodable(text: str, encoding: str, escape: Callable[[str], str] | None) -> str:
    if _fits(text, encoding):
        return text
    replace = escape or (lambda char: _substitute(char, encoding) or "?")
    return "".join(char if _fits(char, encoding) else replace(char) for char in text)


def _substitute(char: str, encoding: str) -> str | None:
    """The character itself or what stands for it, or None where nothing does."""
    return next((text for text in (char, *_SUBSTITUTES.get(char, ())) if _fits(text, encoding)), None)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
