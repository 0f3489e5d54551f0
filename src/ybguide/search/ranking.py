"""From phrases to things: how well each document answers, on a scale of 0 to 1.

A document is as near to the question as its nearest phrases, the nearest by itself and the first few
together, and is out as far as it does not meet what the question requires. The numbers were chosen on
wordings of one writer while those of the others were searched (docs/search.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import nlargest
from types import MappingProxyType

from ybguide.domain.kind import BY_ID, Kind
from ybguide.record import Record
from ybguide.search.likeness import likeness, shared_words
from ybguide.store import Phrase
from ybguide.text.tokens import index_sounds, index_words

SURPLUS = 0.3
"""What a phrase has beyond the question counts against it by this factor."""
SOUND = 0.9
"""What a likeness in sound is worth beside one in writing."""
SAID = 0.7
"""What a sentence of an answer is worth beside a way to ask."""
UNMET: Mapping[str, float] = MappingProxyType(
    {"who": 0.9, "thing": 0.85, "want": 0.9, "state": 0.85, "channel": 0.9}
)
"""What is left of a likeness for each thing that the question requires and the document does not meet."""
UNASKED = 0.97
"""What is left of it for each thing that the document is about and the question does not name."""
PROTECTING = 1.12
"""What protects a person counts so much more where the question is about a danger."""
DANGERS = frozenset({"state/fraud", "state/stolen"})
PROTECTS = frozenset({"fraud", "safety"})
SEVERAL = 3
"""Phrases of a document that count beside the nearest: a chance likeness has no company."""
NEAREST = 0.999
"""Only the very same question scores 1."""


class Ranked(Record):
    """A document with its score; ``unmet`` is what the question requires and it does not meet."""

    kind: Kind
    id: str
    title: str
    topics: tuple[str, ...]
    score: float
    unmet: tuple[str, ...]
    place: str | None = None
    """The code of the only place for which it holds."""


def rank(
    phrases: Iterable[Phrase], in_writing: Mapping[str, float], in_sound: Mapping[str, float]
) -> list[Ranked]:
    """The documents of the phrases, best first; the weighted words are those of the question."""
    question = _Question(in_writing, in_sound)
    likes: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    of: dict[tuple[str, str], Phrase] = {}
    for phrase in phrases:
        key = phrase.kind, phrase.id
        likes[key].append(question.likeness(phrase))
        of[key] = phrase
    found = [question.ranked(_together(likes[key]), phrase) for key, phrase in of.items()]
    return sorted(found, key=lambda item: (-item.score, item.kind.id, item.id))


def _together(likes: list[float]) -> float:
    """The nearest phrase, and the mean of the first few; those that are missing are not alike at all.

    A phrase typed, or heard, as it stands among the ways to ask needs no company.
    """
    nearest = nlargest(SEVERAL, likes)
    if nearest[0] >= SOUND:
        return nearest[0]
    return (nearest[0] + sum(nearest) / SEVERAL) / 2


class _Question:
    """The weighted words of a question, in writing and in sound."""

    def __init__(self, in_writing: Mapping[str, float], in_sound: Mapping[str, float]) -> None:
        self._in_writing, self._in_sound = in_writing, in_sound
        self._written, self._heard = sum(in_writing.values()), sum(in_sound.values())
        self._required = frozenset(word for word in in_writing if "/" in word)

    def likeness(self, phrase: Phrase) -> float:
        written = likeness(
            self._in_writing,
            shared_words(self._in_writing, index_words(phrase.written)),
            total=self._written,
            weight=phrase.words_weight,
            surplus=SURPLUS,
        )
        heard = likeness(
            self._in_sound,
            shared_words(self._in_sound, index_sounds(phrase.said)),
            total=self._heard,
            weight=phrase.sounds_weight,
            surplus=SURPLUS,
        )
        return max(written, heard * SOUND) * (1.0 if phrase.asked else SAID)

    def ranked(self, like: float, phrase: Phrase) -> Ranked:
        unmet = self._required.difference(phrase.meets.split())
        beyond = [value for value in phrase.about.split() if value not in self._required]
        score = like * (BY_ID[phrase.kind].weight or 0.0) * UNASKED ** len(beyond)
        topics = tuple(phrase.topics.split("|"))
        if PROTECTS.intersection(topics) and DANGERS & self._required:
            score *= PROTECTING
        for value in unmet:
            score *= UNMET.get(value.partition("/")[0], 1.0)
        return Ranked(
            kind=BY_ID[phrase.kind],
            id=phrase.id,
            title=phrase.title,
            topics=topics,
            score=round(min(score, NEAREST), 3),
            unmet=tuple(sorted(unmet)),
            place=phrase.place,
        )
