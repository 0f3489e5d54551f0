"""A question → the nearest answers, and whether the first can be trusted to be meant.

The full-text index proposes candidates; each is then compared, phrase by phrase, with what was typed. The
share of words both have in common is a score between 0 and 1 that means the same for every question, which
a BM25 value does not.
"""

from collections.abc import Collection
from dataclasses import dataclass

from ybguide.domain.answers import Question
from ybguide.store import Store
from ybguide.text.tokens import tokens

_CANDIDATES = 40
_LONGEST = 200
"""Characters of a question that count; a pasted page is cut, not refused."""
_CONFIDENT = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """Something found: ``score`` is 0 to 1, ``confident`` whether it may be shown as the answer."""

    kind: str
    id: str
    score: float
    confident: bool


def ask(store: Store, query: str, limit: int = 5) -> tuple[Hit, ...]:
    """The nearest answers, best first; none where no word of the question occurs in the guide."""
    words = list(tokens(query[:_LONGEST]))
    if not words:
        return ()
    expression = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))
    candidates = store.matches(expression, _CANDIDATES)
    scored = [(_score(store, key, set(words)), -rank, key) for rank, (_, key, _) in enumerate(candidates)]
    best = sorted(scored, reverse=True)[:limit]
    return tuple(
        Hit(kind="question", id=key, score=round(score, 3), confident=score >= _CONFIDENT)
        for score, _, key in best
    )


def _score(store: Store, key: str, words: Collection[str]) -> float:
    question = store.get(Question, key)
    return max(_likeness(phrase, words) for phrase in (question.question, *question.also))


def _likeness(phrase: str, words: Collection[str]) -> float:
    known = set(tokens(phrase))
    shared = len(known.intersection(words))
    if not shared:
        return 0.0
    # What was typed has to be covered; what the phrase has beyond it counts against it only a little.
    return 0.8 * shared / len(words) + 0.2 * shared / len(known)
