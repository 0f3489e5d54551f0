"""Pieces of a manual page in roff, each a line or more of source.

Text may be anything: what roff would take for its own is escaped. roff breaks lines at spaces alone, of
which Chinese has none, so every place where a line may end is marked, and the page fits any width. groff's
own rules for Chinese (``zh.tmac``) are not used: with them troff 1.22.4 never ends on a list of options.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from unicodedata import category

from ybguide.text.encoding import Encoding
from ybguide.text.width import char_width

_OWN = {
    "\\": r"\[rs]",
    "-": r"\-",
    "'": r"\[aq]",
    "`": r"\[ga]",
    "^": r"\[ha]",
    "~": r"\[ti]",
    '"': r"\[dq]",
}
"""What roff reads as its own or draws as another character, as no hyphen that can be copied as an option."""
_MEASURE = re.compile(r"(?<=\d) (?=[一-鿿])")
_WIDE = 2
_NEVER_FIRST = ("Pe", "Pf", "Po", "Mn", "Me", "Cf")
"""Categories of characters that no line begins with: closing punctuation, marks on the character before."""
_NEVER_LAST = ("Ps", "Pi")


def head(title: str, day: str, source: str, volume: str) -> str:
    """The beginning of a page of section 1; ``day`` is written YYYY-MM-DD, and empty where there is none."""
    return "\n".join(
        [
            r"'\" -*- coding: utf-8 -*-",
            f".TH {escape(title)} 1 {day or _quoted(day)} {_quoted(source)} {_quoted(volume)}",
            # No hyphens, and no gaps to make lines end at the same place.
            ".nh",
            ".ad l",
        ]
    )


def name(program: str, summary: str) -> str:
    """The line that ``apropos`` reads, which understands no marks for the ends of lines."""
    return rf"{escape(program)} \- {escape(summary)}"


def section(title: str) -> str:
    """A heading."""
    return f".SH {_quoted(title)}"


def subsection(title: str) -> str:
    """A heading below a section's."""
    return f".SS {_quoted(title)}"


def paragraph(text: str) -> str:
    """Text that starts on a line of its own; its line breaks are paragraphs too."""
    return "\n".join(f".PP\n{_line(_flowing(line))}" for line in text.splitlines() if line.strip())


def entry(term: str, meaning: str) -> str:
    """A term, made by ``strong``, ``variable`` and ``escape``, with its meaning indented below."""
    return f".TP\n{_line(term)}\n{_line(_flowing(meaning))}"


def verbatim(lines: Iterable[str]) -> str:
    """Lines that are never broken, such as commands to copy."""
    return "\n".join([".PP", ".nf", *(_line(escape(line)) for line in lines), ".fi"])


def strong(text: str) -> str:
    """Text to be typed as it stands."""
    return rf"\fB{escape(text)}\fR"


def variable(text: str) -> str:
    """Text in the place of which something is typed."""
    return rf"\fI{escape(text)}\fR"


def escape(text: str) -> str:
    """Any text as roff that prints it on one line."""
    return "".join(_OWN.get(char, char) for char in " ".join(text.split()))


def fitted(source: str, encoding: Encoding) -> str:
    """The same page with escapes for the characters that the encoding lacks."""
    return encoding.fitted(source, lambda char: rf"\[u{ord(char):04X}]")


def _flowing(text: str) -> str:
    """Text that lines may be made of: ends of lines marked where they may be, numbers tied to their units."""
    pairs = pairwise(" ".join(text.split()) + " ")
    marked = "".join(
        escape(char) + r"\:" * _may_break(char, after) if char != " " else " " for char, after in pairs
    )
    return _MEASURE.sub(r"\\~", marked)


def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters of which one is wide, as Chinese ones are (禁则)."""
    return (
        " " not in (before, after)
        and _WIDE in (char_width(before), char_width(after))
        and category(after) not in _NEVER_FIRST
        and category(before) not in _NEVER_LAST
    )


def _line(escaped: str) -> str:
    """A line of text: one that begins like a request gets a mark before it that prints nothing."""
    return rf"\&{escaped}" if escaped.startswith(".") else escaped


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'
