"""What all HTML is made with: the templates, and the filters they call.

Everything is escaped by Jinja2, and nothing is loaded from anywhere. The templates stand beside this
module; a web page and the handbook are made from the same ones.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from ybguide.render import words
from ybguide.render.outline import Part
from ybguide.text.visible import visible
from ybguide.version import VERSION
from ybguide.view.page import Page

_LABEL = re.compile(r"(【[^】\n]*】)")
_PHONE = re.compile(r"((?:[(（]\d+[)）])?\d[\d-]+\d)")
_KNOWN = re.compile(
    r"(?<![\dA-Za-z.-])((?:[(（]0\d{2,3}[)）]|0\d{2,3}-)\d{5,8}|12[13]\d\d|96110|1(?:10|19|20))"
    r"(?![\dA-Za-z%.-]| ?[元天年月日个人岁位分笔次条步多])"
)
"""Numbers that stand alone in a sentence and are those of somebody to call."""
_REMARKS = re.compile(r"^ *//.*\n|^ +", re.MULTILINE)
_BEFORE_BLOCKS = re.compile(
    r"\n+(?=</?(?:p|li|ul|ol|section|h[1-6]|details|summary|div|dl|dt|dd|nav|main|template)[\s>])"
)
_LABEL_BEGINS = '<b class="screen-label">'
_NOT_DIALLED = re.compile(r"[^\d-]")


def document(template: str, **values: Any) -> str:
    """A whole HTML document from a template."""
    return _environment().get_template(template).render(values)


def squeezed(html: str) -> str:
    """The same document in fewer bytes, for a file that holds thousands of labels and blocks.

    Nobody sees the line breaks before blocks; its style sheet has to know an on-screen label as ``b``.
    """
    return _BEFORE_BLOCKS.sub("", html).replace(_LABEL_BEGINS, "<b>")


def sheet(pages: Iterable[Page]) -> str:
    """What stands at the foot of every printed sheet: whom to call, how well founded and fresh it all is."""
    bases = [basis for page in pages for basis in page.bases]
    sources = {source.id for basis in bases for source in basis.sources}
    newest = max((basis.newest for basis in bases if basis.newest), default=None)
    count = f"依据 {len(sources)} 个来源" if sources else "依据见文中"
    return f"{words.HOTLINE} · {count}{f'，最新的是 {newest}' if newest else ''}"


def embedded(value: Any) -> Markup:
    """JSON to stand inside a script element, in which nothing can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - only "<" ends or opens anything in there


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("ybguide.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= {"version": VERSION, "words": words}
    made.filters |= {
        "labels": _labels,
        "said": _said,
        "phones": _phones,
        "kind": lambda part: type(part).__name__,
        "runs": _runs,
        "unknown": _unknown,
        "source": words.source,
        "css": _css,
        "script": _script,
        "stop": words.stop,
    }
    made.finalize = lambda value: value if isinstance(value, Markup) else visible(str(value))
    return made


def _unknown(part: Part) -> Markup:
    """A kind of part that the templates leave out would go missing unseen. Raises ``TypeError``."""
    raise TypeError(part)


def _labels(text: str) -> Markup:
    """Text with its on-screen labels set off."""
    return _set_off(text, _LABEL, _label)


def _said(text: str) -> Markup:
    """Running text: its labels set off, and the numbers of hotlines to be touched, which no link may hold."""
    pieces = enumerate(_LABEL.split(text))
    return Markup("").join(
        _label(visible(piece)) if place % 2 else _set_off(piece, _KNOWN, _dialled) for place, piece in pieces
    )


def _label(label: str) -> Markup:
    return Markup(_LABEL_BEGINS + "{}</b>").format(label)  # noqa: S704 - the label alone comes from outside


def _phones(text: str) -> Markup:
    """Numbers, with the area codes before them, that a phone calls when they are touched."""
    return _set_off(text, _PHONE, _dialled)


def _dialled(number: str) -> Markup:
    return Markup('<a href="tel:{}">{}</a>').format(_NOT_DIALLED.sub("", number), number)


def _set_off(text: str, pattern: re.Pattern[str], mark: Callable[[str], Markup]) -> Markup:
    """Text, escaped, with what matches marked and its own line breaks."""
    pieces = pattern.split(visible(text))
    marked = (mark(piece) if place % 2 else escape(piece) for place, piece in enumerate(pieces))
    return Markup("<br>").join(Markup("").join(marked).split("\n"))


def _runs(parts: Sequence[Part]) -> Iterator[tuple[str, list[Part]]]:
    """Neighbours of one kind together, as a list in HTML holds them."""
    for kind, group in groupby(parts, key=lambda part: type(part).__name__):
        yield kind, list(group)


def _script(name: str) -> Markup:
    """A script of ours, without what it says to whoever changes it."""
    loader = _environment().loader
    source = loader.get_source(_environment(), name)[0] if loader else ""
    return Markup(_REMARKS.sub("", source))  # noqa: S704 - a file that stands beside this module


def _css(text: str) -> Markup:
    """Text as a string of CSS in which nothing can end the string or the style sheet."""
    return Markup('"{}"').format(Markup("".join(f"\\{ord(char):x} " for char in visible(text))))  # noqa: S704
