"""Phrases as the search in the file keeps them: what is written and how it is said in one text.

Most of a phrase is said as it is written. What is only written stands in ``[]``, what is only heard in
``()``, by a character of that sound, and what is often only heard as a capital. Before the text stand what
the words and the sounds weigh, two letters each, and a letter for each thing that the phrase requires, up to
a ``:``. ``templates/packed.js`` reads it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from string import ascii_uppercase
from typing import NamedTuple

from ybguide.text.language import Language
from ybguide.view.book import Phrase

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%*+,-./;=?@^_`{}~"
_FURTHER = 0xC0
"""More letters, should there be more to require than these."""
STEP = 20
"""Weights are kept in parts of one: twentieths."""


class _Unit(NamedTuple):
    """What is said as one: a character, a Latin word, a number; ``begins`` tells that it begins a run."""

    text: str
    begins: bool


class Packing:
    """How the phrases of one book are packed: which letter stands for what."""

    def __init__(self, phrases: Iterable[Phrase], language: Language) -> None:
        self._sounds = language.sounds
        required = list(language.aspects.words)
        more = range(_FURTHER, _FURTHER + max(len(required) - len(_LETTERS), 0))
        self.letters = _LETTERS + "".join(map(chr, more))
        self._letter = dict(zip(required, self.letters, strict=False))
        self._characters = {sound: char for char, sound in reversed(list(language.sounds.items()))}
        self._stretches = {phrase: list(_aligned(phrase, self._sounds)) for phrase in phrases}
        heard = Counter(
            sound
            for stretches in self._stretches.values()
            for both, _, heard in stretches
            if not both
            for sound in heard
        )
        self.often = [sound for sound, _ in heard.most_common(len(ascii_uppercase))]
        """What is often only heard, in the order of the capitals that stand for it."""
        self._capital = dict(zip(self.often, ascii_uppercase, strict=False))

    def required(self, values: str) -> str:
        """What is required, as letters."""
        return "".join(self._letter[value] for value in values.split())

    def packed(self, phrase: Phrase) -> str:
        """The phrase with its weights and what it requires."""
        weights = self._weight(phrase.words_weight) + self._weight(phrase.sounds_weight)
        required = " ".join(run for run in phrase.written.split() if "/" in run)
        return f"{weights}{self.required(required)}:{''.join(self._text(phrase))}"

    def _weight(self, weight: float) -> str:
        base = len(self.letters)
        high, low = divmod(min(round(weight * STEP), base**2 - 1), base)
        return self.letters[high] + self.letters[low]

    def _text(self, phrase: Phrase) -> Iterator[str]:
        for both, written, heard in self._stretches[phrase]:
            text = "".join(f" {unit.text}" if unit.begins else unit.text for unit in written)
            if both or not written:
                yield text
            else:
                yield f"[{text}]"
            yield from () if both else map(self._heard, heard)

    def _heard(self, sound: str) -> str:
        return self._capital.get(sound) or f"({self._characters.get(sound, sound)})"


def _aligned(
    phrase: Phrase, sounds: Mapping[str, str]
) -> Iterator[tuple[bool, Sequence[_Unit], Sequence[str]]]:
    """What is written and what is heard, stretch by stretch, and whether they are the same."""
    written, heard = list(_units(phrase.written)), phrase.said.split()
    as_said = [sounds.get(unit.text, unit.text) for unit in written]
    if as_said == heard:
        yield True, written, heard
        return
    matcher = SequenceMatcher(None, as_said, heard, autojunk=False)
    for same, start, end, first, last in matcher.get_opcodes():
        yield same == "equal", written[start:end], heard[first:last]


def _units(written: str) -> Iterator[_Unit]:
    runs = [run for run in written.split() if "/" not in run]
    for number, run in enumerate(runs):
        for place, text in enumerate([run] if run[0].isascii() else run):
            yield _Unit(text=text, begins=number > 0 and place == 0)
