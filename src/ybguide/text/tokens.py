"""Text reduced to what counts when it is searched or typed as a name."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

_RUN = re.compile(r"[a-z]+|[0-9]+|[\u3400-\u9fff\U00020000-\U0003ffff]+")


def normalise(text: str) -> str:
    """Lower case, full-width letters made narrow, compatibility forms replaced (NFKC)."""
    return unicodedata.normalize("NFKC", text).casefold()


def runs(text: str) -> list[str]:
    """Stretches of one script, in order: Latin letters, digits, Chinese characters."""
    return _RUN.findall(normalise(text))


def pairs(units: Sequence[str]) -> Iterator[str]:
    """Each unit and each two neighbours: Chinese has no spaces, and a dictionary is slow to load."""
    yield from units
    yield from (units[place] + units[place + 1] for place in range(len(units) - 1))


def name_key(text: str) -> str:
    """A name reduced to what counts when it is typed: no case, no spaces, no punctuation."""
    return "".join(char for char in normalise(text) if char.isalnum())
