"""How alike a question and a phrase are, between 0 and 1, by the weight of the words they share."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet


def shared_words(asked: Mapping[str, float], words: Iterable[str]) -> AbstractSet[str]:
    """The words of the question that a phrase has."""
    return asked.keys() & words


def likeness(
    asked: Mapping[str, float], shared: AbstractSet[str], *, total: float, weight: float, surplus: float
) -> float:
    """Tversky's index with weights 1 and ``surplus``.

    What was typed (of weight ``total``) has to be found; what the phrase (of weight ``weight``) has beyond
    it counts against it by the factor ``surplus``.
    """
    if not shared:
        return 0.0
    told = sum(asked[word] for word in shared)
    return told / (total + surplus * max(weight - told, 0.0))
