"""Whole documents for streams that are not UTF-8: what their encoding lacks is written in its stead.

HTML and Markdown have character references for that, scripts have escapes.
"""

import json
import re
from functools import partial

from ybguide.render.gfm import text
from ybguide.text.encoding import Encoding

_CODE = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_SCRIPT = re.compile(r"(<script\b.*?</script>)", re.DOTALL)
_DIAGRAM = re.compile(r"(^```mermaid\n.*?^```$)", re.DOTALL | re.MULTILINE)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def html_in(document: str, encoding: Encoding) -> str:
    """An HTML document in ASCII, which is right whatever it is taken for; for UTF-8, as it is.

    The page says that it is UTF-8, and ASCII is that as well, whatever the stream is. Style
    sheets have neither references nor escapes that fit everywhere, so they have to be ASCII already.
    """
    if encoding.is_utf8:
        return document
    pieces = enumerate(_SCRIPT.split(document))
    return "".join(_escaped(piece) if place % 2 else _referenced(piece, "ascii") for place, piece in pieces)


def markdown_in(document: str, encoding: Encoding) -> str:
    """A Markdown document with references for what the encoding lacks; diagrams have theirs, ``#20013;``."""
    pieces = enumerate(_DIAGRAM.split(document))
    return "".join(
        _referenced(piece, encoding.name).replace("&#", "#")
        if place % 2
        else _referenced(_CODE.sub(partial(_fitting, encoding.name), piece), encoding.name)
        for place, piece in pieces
    )


def _fitting(encoding: str, span: re.Match[str]) -> str:
    """A code span that needs no references, since it knows none; otherwise the same in HTML, which does."""
    return span[0] if _referenced(span[0], encoding) == span[0] else f"<code>{text(span[2])}</code>"


def _referenced(document: str, encoding: str) -> str:
    return document.encode(encoding, "xmlcharrefreplace").decode(encoding)


def _escaped(script: str) -> str:
    return _NOT_ASCII.sub(lambda char: json.dumps(char[0])[1:-1], script)
