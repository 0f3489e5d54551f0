"""From the words of a question to the phrases worth comparing with it.

Every phrase that shares a telling word gets the weight of the words it shares. Words that stand in a large
part of all phrases tell little and have long lists, so they are left aside as long as rarer ones are there:
the work stays the same however much the guide holds.
"""

from collections.abc import Mapping
from heapq import nlargest

from ybguide.store import Store

_MOST = 4000
"""So many entries of lists are read, the rarest words first."""
_LEAST = 2
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
        if read + phrases > _MOST and place >= _LEAST:
            break
        read += phrases
        for number in store.phrases_with(word, _MOST):
            shared[number] = shared.get(number, 0.0) + weight
    return nlargest(limit, shared, key=lambda number: (shared[number], -number))
