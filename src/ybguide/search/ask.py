"""A question → the nearest answers, and whether the first can be trusted to be meant.

The full-text index proposes candidates; each is then compared, phrase by phrase, with what was typed. The
share of words both have in common is a score between 0 and 1 that means the same for every question, which
a BM25 value does not.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from ybguide.domain.answers import Fix, Question
from ybguide.store import Store
from ybguide.text.tokens import tokens

Kind = Literal["question", "fix"]

_CANDIDATES = 40
_LONGEST = 200
"""Characters of a question that count; a pasted page is cut, not refused."""
_CONFIDENT = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """Something found: ``score`` is 0 to 1, ``confident`` whether it may be shown as the answer."""

    kind: Kind
    id: str
    score: float
    confident: bool


def ask(store: Store, query: str, kind: Kind = "question", limit: int = 5) -> tuple[Hit, ...]:
    """The nearest answers, best first; none where no word of the question occurs in the guide."""
    words = list(tokens(query[:_LONGEST]))
    if not words:
        return ()
    expression = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))
    candidates = store.matches(expression, kind, _CANDIDATES)
    scored = [(_score(store, kind, key, set(words)), -rank, key) for rank, (key, _) in enumerate(candidates)]
    best = sorted(scored, reverse=True)[:limit]
    return tuple(
        Hit(kind=kind, id=key, score=round(score, 3), confident=score >= _CONFIDENT) for score, _, key in best
    )


def find_fix(store: Store, symptom: str) -> tuple[Hit, ...]:
    """The failures nearest to what was typed; an id is its own answer."""
    if symptom in store.titles("fix"):
        return (Hit(kind="fix", id=symptom, score=1.0, confident=True),)
    return ask(store, symptom, kind="fix")


def _score(store: Store, kind: Kind, key: str, words: Collection[str]) -> float:
    if kind == "fix":
        fix = store.get(Fix, key)
        phrases = (fix.symptom, *fix.also, *fix.screen)
    else:
        question = store.get(Question, key)
        phrases = (question.question, *question.also)
    return max(_likeness(phrase, words) for phrase in phrases)


def _likeness(phrase: str, words: Collection[str]) -> float:
    known = set(tokens(phrase))
    shared = len(known.intersection(words))
    if not shared:
        return 0.0
    # What was typed has to be covered; what the phrase has beyond it counts against it only a little.
    return 0.8 * shared / len(words) + 0.2 * shared / len(known)
