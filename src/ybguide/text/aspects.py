"""What a question requires of its answer, by the words in it: who, which thing, what is wanted, which state.

The words are curated in ``aspects.yaml``. A word may have gaps (``卡…丢``): its parts then stand in this
order, not far from one another.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

GAP = "…"
WIDEST = 6
"""Characters that a gap may hold: more would join what two clauses say."""

SHORTEST_HEARD = 5
"""Letters of pinyin that name a value: fewer stand inside too many other words."""


@dataclass(frozen=True, kw_only=True)
class Aspects:
    """``words`` are the ways to name each value, which is written ``aspect/value``: ``state/stopped``.

    ``sounds`` maps a character to its syllable.
    """

    words: Mapping[str, Sequence[str]]
    sounds: Mapping[str, str] = field(default_factory=dict)
    _by_first: Mapping[str, Sequence[tuple[Sequence[str], str]]] = field(init=False)

    def __post_init__(self) -> None:
        found: dict[str, list[tuple[Sequence[str], str]]] = {}
        for value, words in self.words.items():
            for word in words:
                found.setdefault(word[0], []).append((word.split(GAP), value))
        # A frozen dataclass sets what it derives from its own fields this way.
        object.__setattr__(self, "_by_first", found)

    def named(self, text: str) -> tuple[str, ...]:
        """The values that a text in lower case and simplified characters names, in order."""
        return tuple(dict.fromkeys(self._named("".join(text.split()))))

    def named_by_ear(self, said: str) -> tuple[str, ...]:
        """The values that pinyin without spaces names: by words too long to be heard by chance."""
        return self._heard.named(said)

    @cached_property
    def _heard(self) -> "Aspects":
        """By ear, without the words that have gaps; made for the first question in pinyin."""
        return Aspects(
            words={
                value: [said for word in words if len(said := _said(word, self.sounds)) >= SHORTEST_HEARD]
                for value, words in self.words.items()
            }
        )

    def _named(self, text: str) -> Iterator[str]:
        for place, char in enumerate(text):
            for parts, value in self._by_first.get(char, ()):
                if _stand(parts, text, place):
                    yield value


def _said(word: str, sounds: Mapping[str, str]) -> str:
    syllables = [sounds.get(char, "") for char in word]
    return "".join(syllables) if all(syllables) else ""


def _stand(parts: Sequence[str], text: str, place: int) -> bool:
    """Whether the parts stand here in order."""
    first, *others = parts
    if not text.startswith(first, place):
        return False
    place += len(first)
    for part in others:
        found = text.find(part, place, place + WIDEST + len(part))
        if found < 0:
            return False
        place = found + len(part)
    return True
