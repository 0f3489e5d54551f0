"""The words of a question: as typed after the command or, where a dash stands there, as piped in."""

import codecs
from collections.abc import Sequence
from typing import Any, TextIO

from ybguide.cli.environment import Environment
from ybguide.cli.errors import NothingRead
from ybguide.cli.output.stream import encoding_of, write
from ybguide.text.wrap import wrap

_MOST = 64 * 1024
"""Bytes that are read; of a question far less counts, and what never ends is not waited for."""
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WAITING = "在等您写要问的话，可以写几行。写完另起一行，按 Ctrl-D（Windows 上按 Ctrl-Z，再按回车）。"


def asked_words(words: Sequence[str] | None, environment: Environment) -> str | None:
    """The question in one line, or None without a word.

    A dash alone stands for what is piped in, on a terminal for what is typed next. Raises ``NothingRead``.
    """
    if not words:
        return None
    if list(words) != ["-"]:
        return " ".join(words)
    asked = " ".join(_read(environment).split())
    if not asked:
        raise NothingRead
    return asked


def _read(environment: Environment) -> str:
    """All that stands on standard input, as far as a question may go."""
    stdin = environment.stdin
    if stdin is None or stdin.closed:
        return ""
    if stdin.isatty():
        if not environment.asks:
            return ""
        write("".join(f"{line}\n" for line in wrap(_WAITING, environment.columns)), environment.stderr)
    buffer: Any = getattr(stdin, "buffer", None)
    if buffer is None:
        return stdin.read(_MOST)
    data: bytes = buffer.read(_MOST)
    return _decoded(data, stdin)


def _decoded(data: bytes, stdin: TextIO) -> str:
    """Bytes of whatever encoding as text; what no encoding has is shown by its numbers, and not lost."""
    whole = len(data) < _MOST
    first = ("utf-16",) if data.startswith(_MARKS) else ()
    for name in (*first, "utf-8-sig", encoding_of(stdin).name, "gb18030"):
        try:
            text: str = codecs.getincrementaldecoder(name)().decode(data, final=whole)
        except (UnicodeDecodeError, LookupError):
            continue
        return text
    return data.decode("utf-8", "backslashreplace")
