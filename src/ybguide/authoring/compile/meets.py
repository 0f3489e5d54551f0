"""What an entry can be required to meet, derived from how it is asked for and from what it says."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

_OFTEN = 0.1
_TWICE = 2
_SAID = ("who", "state")
"""Aspects that an answer meets by speaking of them; the thing and what is wanted have to be asked of it."""


def meets(
    *, about: Iterable[str], asked: Sequence[Collection[str]], said: Iterable[Collection[str]]
) -> frozenset[str]:
    """What a question may require of an entry, as ``aspect/value``.

    It is what its title is ``about``, what more than a chance way to ask names, and whom and which states its
    sentences speak of. Given are the values that each of these names.
    """
    counted = Counter(value for values in asked for value in values)
    least = max(_TWICE, _OFTEN * len(asked))
    usual = {value for value, count in counted.items() if count >= least}
    spoken = {value for values in said for value in values if value.partition("/")[0] in _SAID}
    return frozenset(usual | spoken | set(about))
