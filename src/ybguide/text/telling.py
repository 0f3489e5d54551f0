"""How much an index word tells: the more, the fewer phrases it stands in (inverse document frequency)."""

from math import log

CHARACTER = 0.5
"""A single character tells less than a pair: it stands in many words."""
REQUIRED = 2.0
"""What a question requires tells more than the words by which it says so."""


def tells(word: str, count: int, phrases: int) -> float:
    """What a word tells that stands in ``count`` of all phrases."""
    return log(1 + phrases / count) * _share(word)


def _share(word: str) -> float:
    if "/" in word:
        return REQUIRED
    return CHARACTER if len(word) == 1 and not word.isascii() else 1.0
