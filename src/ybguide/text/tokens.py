"""Words for the search index, cut the same way when compiling and when asking.

Chinese has no spaces and a dictionary is slow to load, so a run of Chinese characters becomes its
overlapping pairs; a lone character stands for itself. Latin letters and digits form whole words.
"""

import re
import unicodedata
from collections.abc import Iterator

_RUN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff\U00020000-\U0003ffff]+")


def normalise(text: str) -> str:
    """Lower case, full-width letters made narrow, compatibility forms replaced (NFKC)."""
    return unicodedata.normalize("NFKC", text).casefold()


def tokens(text: str) -> Iterator[str]:
    """The index words of a text, in order, repeats included."""
    for run in _RUN.findall(normalise(text)):
        if run[0].isascii() or len(run) == 1:
            yield run
        else:
            yield from (run[start : start + 2] for start in range(len(run) - 1))


def name_key(text: str) -> str:
    """A name reduced to what counts when it is typed: no case, no spaces, no punctuation."""
    return "".join(char for char in normalise(text) if char.isalnum())
