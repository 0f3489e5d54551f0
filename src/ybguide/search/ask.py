"""A question → the nearest answers, and whether the first can be trusted to be meant."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ybguide.domain.answers import Fix
from ybguide.search.candidates import candidates
from ybguide.search.marks import matched_parts
from ybguide.search.ranking import KINDS, rank
from ybguide.search.scope import threshold
from ybguide.store import Store
from ybguide.text.tokens import pairs

_CANDIDATES = 150
_LONGEST = 120
"""Characters of a question that count; a pasted page is cut, not refused."""
_UNKNOWN_WEIGHT = 6.0
"""What a word tells that stands nowhere in the guide: it may be what the question is about."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """Something found.

    ``score`` is 0 to 1, ``confident`` whether it may be shown as the answer, ``matched`` the parts of its
    title that the question names.
    """

    kind: str
    id: str
    title: str
    topics: tuple[str, ...]
    score: float
    confident: bool
    matched: tuple[str, ...] = ()


def ask(store: Store, query: str, kinds: Collection[str] = KINDS, limit: int = 5) -> tuple[Hit, ...]:
    """The nearest answers, best first; none where no word of the question occurs in the guide."""
    language = store.language
    asked = query[:_LONGEST]
    words, sounds = language.words(asked), language.sounds_of(asked)
    if not words:
        return ()
    known = store.weights(tuple(dict.fromkeys((*words, *sounds))))
    phrases = store.phrases(candidates(store, known, _CANDIDATES))
    found = rank(
        [phrase for phrase in phrases if phrase.kind in kinds],
        _weighed(words, known),
        _weighed(sounds, known),
    )
    needed = threshold(language, asked)
    # The title may keep a word that the index has replaced by ours.
    raw = pairs(language.simple(asked))
    return tuple(
        Hit(
            kind=item.kind,
            id=item.id,
            title=item.title,
            topics=item.topics,
            score=item.score,
            confident=item.score >= needed,
            matched=matched_parts(item.title, {*words, *raw}),
        )
        for item in found[:limit]
    )


def find_fix(store: Store, symptom: str) -> tuple[Hit, ...]:
    """The failures nearest to what was typed; an id is its own answer."""
    titles = store.titles("fix")
    if symptom in titles:
        topics = store.get(Fix, symptom).topics
        exact = Hit(kind="fix", id=symptom, title=titles[symptom], topics=topics, score=1.0, confident=True)
        return (exact,)
    return ask(store, symptom, kinds=("fix",))


def _weighed(words: Sequence[str], known: Mapping[str, tuple[int, float]]) -> dict[str, float]:
    return {word: known[word][1] if word in known else _UNKNOWN_WEIGHT for word in words}
