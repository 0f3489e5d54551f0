"""Content written in GitHub Flavored Markdown so that viewers show just its characters.

Escaping follows CommonMark 0.31, sections 2.4 (backslash escapes), 6.1 (code spans) and 6.4 (autolinks), and
GFM's tables and task lists.
"""

import re

from ybguide.text.visible import visible

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$#]|:(?=//|[\w+-]+:)|(?<=www)\.")
"""Marks of CommonMark and GFM, and what viewers turn into emoji (``:x:``) or links by themselves."""
_START = re.compile(r"^(\d+(?=[.)])|(?=[-+=]))")
"""What would begin a list or underline a heading."""
_ADDRESS = re.compile(r"https?://[!-;=?-~]+")


def text(content: str) -> str:
    """Content as one line of text."""
    return _START.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", _line(content)))


def lines(content: str, indent: str = "") -> str:
    """Content with its own line breaks, as hard breaks; ``indent`` stands before each line but the first."""
    written = [text(line) for line in visible(content).split("\n")]
    return f"\\\n{indent}".join(line for line in written if line)


def code(content: str) -> str:
    """Something to be typed, between as many backticks as it takes."""
    line = _line(content)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    space = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{space}{line}{space}{fence}"


def address(url: str) -> str:
    """A web address as a link whose text is the address."""
    shown = visible(url)
    return f"<{shown}>" if _ADDRESS.fullmatch(shown) else text(url)


def _line(content: str) -> str:
    return " ".join(visible(content).split())
