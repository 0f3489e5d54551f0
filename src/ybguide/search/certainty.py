"""How many of the nearest answers may be shown: one that is surely meant, two to choose from, or none.

How far the second is behind says more than how near the first is, and the words of the question say whether
it is ours at all. The numbers are those of a logistic regression on wordings of one writer while those of
the others were searched, and on foreign questions (docs/search.md).
"""

from collections.abc import Mapping, Sequence
from math import exp
from types import MappingProxyType

from ybguide.search.ranking import Ranked
from ybguide.search.scope import Scope

NEAR, AHEAD, OFFSET = 1.9, 6.5, -0.9
"""What the score of the first and the share by which it is ahead of the second say for it."""
OF_SCOPE: Mapping[Scope, float] = MappingProxyType(
    {"ours": 0.0, "shared": -0.25, "unknown": -1.0, "elsewhere": -4.0}
)
"""What the words of the question say for it."""
SAME = 0.9
"""The score from which a question is as it stands among the ways to ask, whosever its words are."""
LEAST: Mapping[Scope, float] = MappingProxyType(
    {"ours": 0.0, "shared": 0.0, "unknown": 0.3, "elsewhere": 0.3}
)
"""The score that the first has to reach: without a word of ours it is not enough to be the only one."""
SURE = 0.56
"""The probability from which the first is shown alone."""
LIKELY = 0.4
"""The probability from which two are shown to choose from."""


def certain(found: Sequence[Ranked], scope: Scope) -> Sequence[Ranked]:
    """Those of the found, best first, that may be shown for the answer: none, one or two."""
    if not found or found[0].score < LEAST[scope]:
        return ()
    chance, rival = probability(found, scope), _rival(found)
    if chance >= SURE or found[0].score >= SAME:
        return found[:1]
    return (found[0], rival) if rival is not None and chance >= LIKELY else ()


def probability(found: Sequence[Ranked], scope: Scope) -> float:
    """How likely it is, from 0 to 1, that the first of these is meant."""
    first, rival = found[0], _rival(found)
    behind = rival.score / first.score if rival is not None and first.score else 0.0
    return 1 / (1 + exp(-(NEAR * first.score + AHEAD * (1 - behind) + OFFSET + OF_SCOPE[scope])))


def _rival(found: Sequence[Ranked]) -> Ranked | None:
    """The best that tells something else than the first."""
    return next((item for item in found[1:] if not _tell_the_same(found[0], item)), None)


def _tell_the_same(one: Ranked, other: Ranked) -> bool:
    """Whether two are a question and the steps, or a question and the failure, of one subject."""
    return one.kind is not other.kind and one.topics[0] == other.topics[0]
