"""What the places that were named make of an order: their own answers first, those of one place last."""

from collections.abc import Collection, Sequence

from ybguide.domain.division import lies_in
from ybguide.domain.kind import Kind
from ybguide.search.certainty import certain
from ybguide.search.ranking import Ranked
from ybguide.search.scope import Scope

OWN = 0.6
"""The share of the best score from which an answer of the place itself is preferred."""


def own_first(whole: Sequence[Ranked], rest: Sequence[Ranked], named: Collection[str]) -> list[Ranked]:
    """What is asked counts, not where: the place only prefers its own answers on the same subject.

    ``rest`` is what the question without the names of places has found; of answers of places, that of the
    narrowest comes first. All that is known of a place answers no question as well as its answer does.
    What comes first has the score of the best, or it would not seem sure.
    """
    if not rest:
        return list(whole)
    about = set(rest[0].topics)
    top = max(rest[0].score, whole[0].score if whole else 0.0)
    own = [
        item.but(score=max(item.score, top if item.kind is not Kind.REGION else 0.0))
        for item in whole
        if item.place is not None
        and about & set(item.topics)
        and item.score >= (rest[0].score if item.kind is Kind.REGION else OWN * top)
        and any(lies_in(code, item.place) for code in named)
    ]
    own.sort(key=lambda item: -len(item.place or ""))
    keys = {(item.kind, item.id) for item in own}
    return [*own, *(item for item in rest if (item.kind, item.id) not in keys)]


def general_first(found: Sequence[Ranked], scope: Scope) -> list[Ranked]:
    """Where no place was named, an answer of one place comes last, unless it alone is sure."""
    general = [item for item in found if item.place is None]
    if certain(found, scope) and not certain(general, scope):
        return list(found)
    return [*general, *(item for item in found if item.place is not None)]
