"""What the search of the handbook needs, as small as it can be said in JSON.

``templates/search.js`` compares a question with phrases as ``search`` does, by the numbers of that, and
``templates/language.js`` turns it into words and syllables the way ``text.language`` does, by the same
tables, as far as they can matter: characters that occur, or sound like one that does.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from ybguide.domain.kind import BY_ID, Kind
from ybguide.render.packed import STEP, Packing
from ybguide.text.language import Language
from ybguide.text.visible import visible
from ybguide.view.book import Finding, Handbook, Leaf, Phrase

Address = Callable[[Leaf, str], str]
_SLICE = 50_000
"""Characters of phrases that stand in one list."""


def lookup(handbook: Handbook, address: Address) -> Iterator[Any]:
    """How people vary what they type and the numbers of the search, then everything that can be found.

    That comes in lists short enough to be read without a pause on a slow phone.
    """
    search = handbook.search
    packing = Packing(search.phrases, search.language)
    yield {
        "packing": {"letters": packing.letters, "step": STEP, "often": packing.often},
        "numbers": dict(search.numbers),
        "names": dict(search.places),
        "language": _language(search.language, search.phrases),
    }
    listed: list[tuple[Any, ...]] = []
    for entry in _entries(handbook, address, packing):
        listed.append(entry)
        if sum(len(each[-2]) + len(each[-1]) for each in listed) > _SLICE:
            yield listed
            listed = []
    if listed:
        yield listed


def places(handbook: Handbook) -> list[tuple[str, str, tuple[str, ...]]]:
    """The places to choose from, which are shown at the start and so stand apart."""
    return [(place.id, visible(place.name), place.shown) for place in handbook.places]


def _entries(handbook: Handbook, address: Address, packing: Packing) -> Iterator[tuple[Any, ...]]:
    """Each document of the index that the book shows, in the order of the index.

    That is where it is, its kind in a word, what it is called, its topics, what it meets and what its title
    is about as letters, the code of its only place, its rank among those that are equally near, the phrases
    by which it is asked for and the sentences it says, both joined.
    """
    shown = dict(_shown(handbook, address))
    ranks = {key: rank for rank, key in enumerate(sorted((kind.id, key) for kind, key in shown))}
    for (kind, key), group in groupby(handbook.search.phrases, key=lambda one: (BY_ID[one.kind], one.id)):
        if (kind, key) not in shown:
            continue
        place, finding = shown[kind, key]
        phrases = list(group)
        first = phrases[0]
        yield (
            place,
            kind.word,
            visible(finding.title),
            first.topics,
            packing.required(first.meets),
            packing.required(first.about),
            first.place or "",
            ranks[kind.id, key],
            "|".join(packing.packed(phrase) for phrase in phrases if phrase.asked),
            "|".join(packing.packed(phrase) for phrase in phrases if not phrase.asked),
        )


def _shown(handbook: Handbook, address: Address) -> Iterator[tuple[tuple[Kind, str], tuple[str, Finding]]]:
    for leaf in handbook.leaves:
        for finding in leaf.findings:
            place = leaf.id if finding.part is None else address(leaf, finding.part)
            yield (finding.kind, finding.id), (place, finding)


def _language(language: Language, phrases: Iterable[Phrase]) -> dict[str, Any]:
    aspects = language.aspects.words
    written = {char for phrase in phrases for char in phrase.written}
    written |= {*"".join(language.synonyms), *"".join(language.synonyms.values())}
    written |= {char for words in aspects.values() for word in words for char in word}
    heard = {language.sounds[char] for char in written if char in language.sounds}
    heard |= {sound for phrase in phrases for sound in phrase.said.split()}
    sounds = {char: sound for char, sound in language.sounds.items() if sound in heard}
    simplified = {old: new for old, new in language.simplified.items() if new in sounds or new in written}
    return {
        "simplified": simplified,
        "synonyms": dict(language.synonyms),
        "sounds": _by_value(sounds),
        "heard": dict(language.heard),
        "initials": dict(language.initials),
        "subject": list(language.subject),
        "shared": list(language.shared),
        "elsewhere": list(language.elsewhere),
        "aspects": {value: list(words) for value, words in aspects.items()},
    }


def _by_value(table: Mapping[str, str]) -> dict[str, str]:
    """The keys, joined, by the value they have in common."""
    found: dict[str, str] = {}
    for key, value in table.items():
        found[value] = found.get(value, "") + key
    return found
