"""The language of questions, made from the synonyms of the content and two dictionaries."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import opencc
import pypinyin

from ybguide.authoring.content import Content
from ybguide.authoring.schema.search import AspectsFile, SynonymsFile
from ybguide.text.aspects import Aspects
from ybguide.text.language import Language
from ybguide.text.tokens import normalise

_HAN = range(0x4E00, 0x9FFF + 1)
_SHORTEST_INITIALS = 2
_SHORTEST_HEARD = 2


def language(content: Content) -> Language:
    """Everything that turns what people type into what the guide says."""
    files = [file for file, _ in content.of(SynonymsFile)]
    groups = [group for file in files for group in file.groups]
    # Our own word is one too: no shorter word is found inside it (共济 in 家庭共济).
    synonyms = {normalise(word): normalise(group[0]) for group in groups for word in group[1:]}
    synonyms |= {normalise(word): "" for file in files for word in file.empty}
    sounds = _sounds()
    return Language(
        simplified=_simplified(),
        synonyms=synonyms,
        sounds=sounds,
        heard=_heard(synonyms, sounds),
        initials=_initials([group[0] for group in groups], taken=set(synonyms)),
        subject=[_spoken(word) for file in files for word in file.subject],
        shared=[_spoken(word) for file in files for word in file.shared],
        elsewhere=[_spoken(word) for file in files for word in file.elsewhere],
        aspects=Aspects(words=dict(_aspects(content)), sounds=sounds),
    )


def _aspects(content: Content) -> Iterator[tuple[str, list[str]]]:
    for file, _ in content.of(AspectsFile):
        for aspect in file.aspects:
            for value in aspect.values:
                yield f"{aspect.id}/{value.id}", [normalise(word) for word in value.words]


def _spoken(word: str) -> tuple[str, str]:
    """A word and its syllables; none for a word of one character, which sounds like too many others."""
    written = normalise(word)
    syllables = [_sounds().get(char, "") for char in written]
    return written, " ".join(syllables) if len(syllables) > 1 and all(syllables) else ""


def _heard(synonyms: Mapping[str, str], sounds: Mapping[str, str]) -> dict[str, str]:
    """Synonyms by ear, where they are long enough not to be mistaken for something else."""
    found = {}
    for word, ours in synonyms.items():
        syllables = [sounds.get(char, "") for char in word]
        meant = [sounds.get(char, "") for char in ours]
        if len(syllables) >= _SHORTEST_HEARD and all(syllables) and all(meant) and syllables != meant:
            found[" ".join(syllables)] = " ".join(meant)
    return found


_AS_WE_WRITE = {"帐": "账", "帳": "账"}
"""What is 账 in every word of the guide, and is often typed otherwise."""


@cache
def _simplified() -> dict[str, str]:
    convert = opencc.OpenCC("t2s").convert
    pairs = ((char, convert(char)) for char in map(chr, _HAN))
    return {char: simple for char, simple in pairs if simple != char and len(simple) == 1} | _AS_WE_WRITE


@cache
def _sounds() -> dict[str, str]:
    """The commonest reading of every character of GB 2312, which is what people type."""
    chars = [char for char in map(chr, _HAN) if _in_gb2312(char)]
    return {char: pypinyin.lazy_pinyin(char)[0] for char in chars}


def _in_gb2312(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _initials(words: list[str], taken: set[str]) -> dict[str, str]:
    """First letters that stand for one word only and are no word themselves."""
    letters = {
        word: "".join(pypinyin.lazy_pinyin(word, style=pypinyin.Style.FIRST_LETTER)).lower()
        for word in words
        if not word.isascii()
    }
    counts = Counter(letters.values())
    return {
        initials: normalise(word)
        for word, initials in letters.items()
        if len(initials) >= _SHORTEST_INITIALS and counts[initials] == 1 and initials not in taken
    }
