"""Chinese running text as the rules see it: what is quoted from elsewhere is not ours to mend."""

import re
from collections.abc import Callable

ASIDE = re.compile(r"【[^】]*】|“[^”]*”|《[^》]*》|〔\d+〕 ?\d+ ?号?|https?://[^\s，。；）]+|[\w.-]+@[\w.-]+")
"""Labels, quotations, titles, document numbers and addresses: they are written as they are found."""

_HOLE = "\ufffc"


def without_asides(text: str) -> str:
    """The text with every quoted piece blotted out; positions stay the same."""
    return ASIDE.sub(lambda match: _HOLE * len(match.group()), text)


def replace(text: str, pattern: re.Pattern[str], new: str | Callable[[re.Match[str]], str]) -> str:
    """``pattern.sub`` that leaves quoted pieces alone; the pattern still sees what stands around them."""
    asides = [match.span() for match in ASIDE.finditer(text)]

    def change(match: re.Match[str]) -> str:
        inside = any(start < match.end() and match.start() < end for start, end in asides)
        if inside:
            return match.group()
        return new(match) if callable(new) else match.expand(new)

    return pattern.sub(change, text)
