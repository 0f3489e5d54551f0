"""From phrases to things: how well each document answers, on a scale of 0 to 1.

Three views are put together: the phrase most like the question; how much of the question the document has
anywhere among its phrases; and the vote of the nearest phrases on the topic, since many wordings of one
subject outweigh a single lucky one. The shares were chosen on the development questions (docs/search.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ybguide.domain.kind import BY_ID, Kind
from ybguide.record import Record
from ybguide.search.likeness import likeness, shared_words
from ybguide.store import Phrase

SURPLUS = 0.4
"""What a phrase has beyond the question counts against it by this factor."""
SOUND = 0.9
"""What a likeness in sound is worth beside one in writing."""
SAID = 0.7
"""What a sentence of an answer is worth beside a way to ask."""
COVERAGE = 0.3
VOTE = 0.3
_VOTERS = 30
_NEAREST = 0.999
"""Only the very same question scores 1."""
_SECOND = 0.5
"""What a further topic of a document is worth beside its first."""


class Ranked(Record):
    """A document with its score."""

    kind: Kind
    id: str
    title: str
    topics: tuple[str, ...]
    score: float


def rank(
    phrases: Iterable[Phrase], in_writing: Mapping[str, float], in_sound: Mapping[str, float]
) -> list[Ranked]:
    """The documents of the phrases, best first; the weighted words are those of the question."""
    question = _Question(in_writing, in_sound)
    scored = sorted((question.compare(phrase) for phrase in phrases), key=lambda item: -item.score)
    votes = _votes(scored[:_VOTERS])
    best: dict[tuple[str, str], _Compared] = {}
    words: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for item in scored:
        key = (item.phrase.kind, item.phrase.id)
        best.setdefault(key, item)
        words[key] |= item.shared
    found: list[tuple[float, Ranked]] = []
    for key, item in best.items():
        topics = tuple(item.phrase.topics.split("|"))
        covered = sum(in_writing[word] for word in words[key]) / question.written
        whole = (item.score + COVERAGE * covered + VOTE * _vote(votes, topics)) / (1 + COVERAGE + VOTE)
        found.append((whole, _ranked(item.phrase, topics, whole)))
    # Ordered by what is not capped: of two that fit to the letter, the steps come first.
    found.sort(key=lambda pair: (-round(pair[0], 6), pair[1].kind.id, pair[1].id))
    return [ranked for _, ranked in found]


def _ranked(phrase: Phrase, topics: tuple[str, ...], score: float) -> Ranked:
    return Ranked(
        kind=BY_ID[phrase.kind],
        id=phrase.id,
        title=phrase.title,
        topics=topics,
        score=round(min(score, _NEAREST), 3),
    )


class _Compared(NamedTuple):
    """A phrase, how like the question it is, and which of its words it shares."""

    score: float
    phrase: Phrase
    shared: AbstractSet[str]


class _Question:
    """The weighted words of a question, in writing and in sound."""

    def __init__(self, in_writing: Mapping[str, float], in_sound: Mapping[str, float]) -> None:
        self._in_writing, self._in_sound = in_writing, in_sound
        self.written, self._heard = sum(in_writing.values()), sum(in_sound.values())

    def compare(self, phrase: Phrase) -> _Compared:
        shared = shared_words(self._in_writing, phrase.words)
        written = likeness(
            self._in_writing, shared, total=self.written, weight=phrase.words_weight, surplus=SURPLUS
        )
        by_ear = shared_words(self._in_sound, phrase.sounds)
        heard = likeness(
            self._in_sound, by_ear, total=self._heard, weight=phrase.sounds_weight, surplus=SURPLUS
        )
        factor = (1.0 if phrase.asked else SAID) * (BY_ID[phrase.kind].weight or 0.0)
        return _Compared(max(written, heard * SOUND) * factor, phrase, shared)


def _votes(scored: Iterable[_Compared]) -> dict[str, float]:
    """The share of each topic among the nearest phrases."""
    votes: defaultdict[str, float] = defaultdict(float)
    total = 0.0
    for item in scored:
        first, *further = item.phrase.topics.split("|")
        told = item.score * item.score
        total += told
        votes[first] += told
        for topic in further:
            votes[topic] += _SECOND * told
    return {topic: vote / total for topic, vote in votes.items()} if total else {}


def _vote(votes: Mapping[str, float], topics: tuple[str, ...]) -> float:
    first, *further = topics
    return max(votes.get(first, 0.0), *(_SECOND * votes.get(topic, 0.0) for topic in further), 0.0)
