"""How people vary what they type: traditional characters, synonyms, English, pinyin, homophones.

English is put into our words first, and the rest is done to what comes of it as to any Chinese question.

The same value turns text into words when the guide is compiled and when a question is asked; it is
compiled from the synonyms, a conversion table and a pinyin dictionary, none of which is loaded to answer.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from ybguide.text.aspects import Aspects
from ybguide.text.english import joined, negated
from ybguide.text.syllables import cut
from ybguide.text.tokens import index_sounds, index_words, normalise, runs, without_tones

Syllables = tuple[str, ...]
K = TypeVar("K", str, Syllables)
_LATIN = re.compile(r"[a-z]+|[^a-z]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Language:
    """``simplified`` maps single characters; ``synonyms`` words to the word we write, words that say nothing
    to none; ``sounds`` a character to its syllable; ``heard`` the syllables of a synonym (joined by spaces)
    to those of the word we write; ``initials`` the first letters of a word to the word. ``subject``,
    ``shared`` and ``elsewhere`` are words (each with its syllables) by which a question is told to be ours.
    ``aspects`` tell what a question requires of its answer.
    """

    simplified: Mapping[str, str]
    synonyms: Mapping[str, str]
    sounds: Mapping[str, str]
    heard: Mapping[str, str]
    initials: Mapping[str, str]
    subject: Sequence[tuple[str, str]]
    shared: Sequence[tuple[str, str]]
    elsewhere: Sequence[tuple[str, str]]
    aspects: Aspects
    _characters: Mapping[int, str] = field(init=False)
    _syllables: frozenset[str] = field(init=False)
    _words: Mapping[str, Sequence[str]] = field(init=False)
    _english: Mapping[str, Sequence[str]] = field(init=False)
    _heard: Mapping[str, Sequence[Syllables]] = field(init=False)

    def __post_init__(self) -> None:
        # A frozen dataclass sets what it derives from its own fields this way.
        object.__setattr__(self, "_characters", str.maketrans(dict(self.simplified)))
        object.__setattr__(self, "_syllables", frozenset(self.sounds.values()))
        object.__setattr__(self, "_words", _by_first(self.synonyms))
        object.__setattr__(self, "_english", _by_first(filter(_is_latin, self.synonyms)))
        object.__setattr__(self, "_heard", _by_first([tuple(key.split()) for key in self.heard]))

    def words(self, text: str) -> tuple[str, ...]:
        """Index words of a text in our own words: characters, neighbouring pairs, Latin words, numbers.

        What the text requires (``required``) stands among them as words of its own.
        """
        return index_words(self.written(text))

    def written(self, text: str) -> str:
        """The text in our own words, its runs and then what it requires, joined by spaces."""
        return " ".join((*runs(self.plain(text)), *self.required(text)))

    def required(self, text: str) -> tuple[str, ...]:
        """What a question requires of its answer, as ``aspect/value``; of pinyin, by ear."""
        known = self._known_initials(self.simple(text))
        named = self.aspects.named(known)
        if not without_tones(text).isascii():
            return named
        said = "".join(run for run in runs(known) if run.isascii() and cut(run, self._syllables))
        return tuple(dict.fromkeys((*named, *self.aspects.named_by_ear(said))))

    def sounds_of(self, text: str) -> tuple[str, ...]:
        """Index words of how the text is said: its syllables and their neighbouring pairs."""
        return index_sounds(self.said(text))

    def said(self, text: str) -> str:
        """How the text is said, synonyms replaced by ear: its syllables joined by spaces."""
        return " ".join(self._by_ear(self.syllables(text)))

    def said_of(self, written: str) -> str:
        """Likewise how a text is said that is given in our own words (see ``written``)."""
        runs_alone = (run for run in written.split() if "/" not in run)
        syllables = [syllable for run in runs_alone for syllable in self._syllables_of(run)]
        return " ".join(self._by_ear(syllables))

    def syllables(self, text: str) -> list[str]:
        """The text as it is said, word by word."""
        found: list[str] = []
        for run in runs(self._known_initials(self.simple(text))):
            found += self._syllables_of(run)
        return found

    def plain(self, text: str) -> str:
        """The text in our own words: simplified, lower case, synonyms and initials replaced."""
        return "".join(self._pieces(self._known_initials(self.simple(text)), self._words))

    def simple(self, text: str) -> str:
        """The text in lower case and simplified characters, its English in our words."""
        lowered = negated(self.lowered(text))
        ours = "".join(self._pieces(lowered, self._english))
        return joined(ours) if lowered.isascii() else ours

    def lowered(self, text: str) -> str:
        """The text as it was typed, in lower case and simplified characters."""
        return normalise(without_tones(text)).translate(self._characters)

    def _known_initials(self, text: str) -> str:
        """Latin words that are the first letters of a word give way to the word."""
        return "".join(self.initials.get(run, run) for run in _LATIN.findall(text))

    def _pieces(self, text: str, words: Mapping[str, Sequence[str]]) -> Iterator[str]:
        """The text with these words, given by their first character, replaced."""
        place = 0
        while place < len(text):
            word = _word_at(text, place, words)
            yield text[place] if word is None else self.synonyms[word]
            place += 1 if word is None else len(word)

    def _syllables_of(self, run: str) -> list[str]:
        if run.isdigit():
            return [run]
        if run[0].isascii():
            return cut(run, self._syllables) or [run]
        return [self.sounds.get(char, char) for char in run]

    def _by_ear(self, syllables: Sequence[str]) -> Iterator[str]:
        place = 0
        while place < len(syllables):
            candidates = self._heard.get(syllables[place], ())
            known = next(
                (key for key in candidates if tuple(syllables[place : place + len(key)]) == key), None
            )
            if known is None:
                yield syllables[place]
                place += 1
            else:
                yield from self.heard[" ".join(known)].split()
                place += len(known)


def _by_first(keys: Iterable[K]) -> Mapping[str, Sequence[K]]:
    """The keys by their first unit, the longest first."""
    found: dict[str, list[K]] = {}
    for key in sorted(keys, key=len, reverse=True):
        found.setdefault(key[0], []).append(key)
    return found


def _word_at(text: str, place: int, words: Mapping[str, Sequence[str]]) -> str | None:
    """The longest of the words that starts here; Latin words only as wholes."""
    if _inside_latin(text, place):
        return None
    for word in words.get(text[place], ()):
        if text.startswith(word, place) and not (
            word[-1].isascii() and _inside_latin(text, place + len(word))
        ):
            return word
    return None


def _is_latin(word: str) -> bool:
    return word.isascii() and word[0].isalpha()


def _inside_latin(text: str, place: int) -> bool:
    """Whether a Latin word goes on across this place."""
    return 0 < place < len(text) and all(
        char.isascii() and char.isalnum() for char in text[place - 1 : place + 1]
    )
