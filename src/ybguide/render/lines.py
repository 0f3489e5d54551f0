"""From lines to text, for the formats that are nothing but lines."""

from collections.abc import Iterable
from itertools import pairwise

from ybguide.text.visible import visible
from ybguide.text.wrap import wrap


def joined(lines: Iterable[str], width: int | None) -> str:
    """The lines as text that ends with a line break, broken at ``width`` cells unless that is None.

    No blank line stands beside another: a chat shows every one of them, a screen reader says each.
    """
    shown = [part for line in lines for part in visible(line).split("\n")]
    broken = shown if width is None else [part for line in shown for part in wrap(line, width)]
    filled = [line for before, line in pairwise(["", *broken]) if line.strip() or before.strip()]
    return "\n".join(filled).rstrip("\n") + "\n"
