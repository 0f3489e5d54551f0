"""From the words of a question to the phrases worth comparing with it.

Every phrase that shares a telling word gets the weight of the words it shares. Words that stand in a large
part of all phrases tell little and have long lists, so they are left aside as long as rarer ones are there:
the work stays the same however much the guide holds.
"""

from collections.abc import Mapping
from heapq import nlargest

from ybguide.compiled import LISTED
from ybguide.store import Store

MOST = LISTED
"""So many entries of lists are read, the rarest words first."""
SPREAD, MODULUS = 40_503, 65_536
"""Multiplied by the one and divided by the other, neighbouring numbers lie far apart."""
LEAST = 2
"""So many lists are read however common their words are, though not to the end."""


def candidates(store: Store, weights: Mapping[str, tuple[int, float]], limit: int) -> list[int]:
    """The numbers of the phrases that share the most weight with the question, best first.

    ``weights`` tells of each word of the question in how many phrases it stands and how much it tells.
    """
    known = sorted(weights, key=lambda word: weights[word][0])
    shared: dict[int, float] = {}
    read = 0
    for place, word in enumerate(known):
        phrases, weight = weights[word]
        if read + phrases > MOST and place >= LEAST:
            break
        read += phrases
        for number in store.phrases_with(word, MOST):
            shared[number] = shared.get(number, 0.0) + weight
    return nlargest(limit, shared, key=lambda number: (shared[number], _spread(number)))


def _spread(number: int) -> int:
    """An order among equals that does not begin with all phrases of the first documents."""
    return number * SPREAD % MODULUS
