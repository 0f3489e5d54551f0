"""Signs that look like those of a command line: dashes and spaces pasted from a chat, ``/?``, one dash.

The parser would take them for words, and answer a question that nobody asked.
"""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Any
from unicodedata import normalize

from ybguide.cli.help.corrected import Options, options_of, rewritten
from ybguide.cli.help.errors import Mistyped
from ybguide.cli.help.foreign import BY_NAME
from ybguide.cli.help.typed_line import line

_SPACES = re.compile(r"[\xa0\u2002-\u200a\u3000]+")
_DASHED = re.compile(r"(?P<dashes>[-‐-―−﹘﹣－]+)(?P<rest>[A-Za-z?][A-Za-z_-]*(?:=.*)?)", re.DOTALL)
_FROM_WINDOWS = ("/?", "/h", "/help")
_DASH = "前面的横线不是命令用的 -，多半是从聊天里粘贴来的。"
_SPACE = "里有全角的空格，命令要用半角的。"
_LONG = "前面要写两个横线。"
_SLASH = "在这里不是选项。"


def check(arguments: Sequence[str], program: Any) -> None:
    """Raises ``Mistyped`` for a command line with such signs in the place of options."""
    end = list(arguments).index("--") if "--" in arguments else len(arguments)
    words, rest = arguments[:end], arguments[end:]
    known = _options([piece for word in words for piece in _SPACES.split(word)], program)
    spread = [_spread(word, known, program) for word in words]
    mended = [[_folded(piece, known) for piece in pieces] for pieces in spread]
    wrong = [(word, pieces) for word, pieces in zip(words, mended, strict=True) if pieces != [word]]
    if wrong:
        asked, pieces = wrong[0]
        whole = [*rewritten([*chain.from_iterable(mended)], known, {}), *rest]
        raise Mistyped(asked=asked, reason=_reason(asked, pieces), line=line(whole))


def _reason(asked: str, pieces: Sequence[str]) -> str:
    if len(pieces) > 1:
        return _SPACE
    if asked.startswith("/"):
        return _SLASH
    return _LONG if asked.isascii() else _DASH


def _options(words: Sequence[str], program: Any) -> Options:
    """All options of the program and of the commands that the words call."""
    context = program.context_class(program, info_name="ybguide")
    known = dict(options_of(program, context))
    for word in words:
        inner = (
            context.command.get_command(context, word) if hasattr(context.command, "get_command") else None
        )
        if inner is not None:
            context = inner.context_class(inner, info_name=word, parent=context)
            known |= options_of(inner, context)
    return known


def _spread(word: str, known: Options, program: Any) -> list[str]:
    """The words that wide spaces tie together, where one of them is an option or the first a command."""
    pieces = [piece for piece in _SPACES.split(word) if piece]
    if len(pieces) < 2:  # noqa: PLR2004 - one piece ties nothing together
        return [word]
    names = [_folded(piece, known).partition("=")[0] for piece in pieces]
    called = pieces[0] in program.list_commands(None)
    return pieces if called or any(name in known for name in names) else [word]


def _folded(word: str, known: Options) -> str:
    """The option that is meant by a word with other dashes or with one too few; else the word."""
    if word in _FROM_WINDOWS:
        return "--help"
    found = _DASHED.fullmatch(normalize("NFKC", word) if not word.isascii() else word)
    if found is None or word.partition("=")[0] in known:
        return word
    name = found["rest"].partition("=")[0]
    if word.isascii() and (found["dashes"] != "-" or len(name) == 1):
        return word
    spelled = ("-" if len(name) == 1 else "--") + found["rest"]
    option = spelled.partition("=")[0]
    return spelled if option in known or option in BY_NAME else word
