"""Text reduced to what counts when it is searched or typed as a name."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_RUN = re.compile(r"[a-z]+|[0-9]+|[\u3400-\u9fff\U00020000-\U0003ffff]+")


_TONES = re.compile("[\u0300-\u036f]")


def without_tones(text: str) -> str:
    """The text without the marks that pinyin wears for its tones: ``yī bǎo`` is ``yi bao``."""
    return text if text.isascii() else _TONES.sub("", unicodedata.normalize("NFD", text))


def normalise(text: str) -> str:
    """Lower case, full-width letters made narrow, compatibility forms replaced (NFKC), colours taken out."""
    return unicodedata.normalize("NFKC", _COLOUR.sub("", text)).casefold()


def runs(text: str) -> list[str]:
    """Stretches of one script, in order: Latin letters, digits, Chinese characters."""
    return _RUN.findall(normalise(text))


def pairs(units: Sequence[str]) -> Iterator[str]:
    """Each unit and each two neighbours: Chinese has no spaces, and a dictionary is slow to load."""
    yield from units
    yield from (units[place] + units[place + 1] for place in range(len(units) - 1))


def index_words(written: str) -> tuple[str, ...]:
    """The words by which a text is found, each once; it is given as runs joined by spaces."""
    found: list[str] = []
    for run in written.split():
        found += [run] if run[0].isascii() else pairs(run)
    return tuple(dict.fromkeys(found))


def index_sounds(said: str) -> tuple[str, ...]:
    """The sounds by which a text is found, each once; it is given as syllables joined by spaces."""
    return tuple(dict.fromkeys(pairs(said.split())))


def name_key(text: str) -> str:
    """A name reduced to what counts when it is typed: no case, no spaces, no punctuation."""
    return "".join(char for char in normalise(text) if char.isalnum())
