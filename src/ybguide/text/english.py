"""English put into Chinese word by word: what has to be done before and after.

It is no translation. A question is found by its words, so it is enough that they are ours, stand side by side
as Chinese does, and that what is denied is told by one word.
"""

import re

_DENIED = re.compile(r"\b(?:(?:ca|wo|do|does|did|is|are|has)n['’]?t|cannot|can not|unable to)\b")
_BETWEEN = re.compile(r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])")


def negated(text: str) -> str:
    """Every way to deny in lower case English (“won’t”, “cannot”) as ``not``."""
    return _DENIED.sub("not", text)


def joined(text: str) -> str:
    """The text without the spaces that stood between English words which are Chinese now."""
    return _BETWEEN.sub("", text)
