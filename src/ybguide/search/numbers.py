"""The numbers of the search, for a search elsewhere that is to come to the same: that of the handbook."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ybguide.compiled import SHORT
from ybguide.domain.kind import FOUND, Kind
from ybguide.search import candidates, certainty, places, ranking
from ybguide.search.ask import CANDIDATES, LONGEST, SAME, UNKNOWN
from ybguide.text import aspects, telling

NUMBERS: Mapping[str, Any] = MappingProxyType(
    {
        "kinds": {kind.word: kind.weight for kind in FOUND},
        "question": Kind.QUESTION.word,
        "region": Kind.REGION.word,
        "character": telling.CHARACTER,
        "required": telling.REQUIRED,
        "unknown": UNKNOWN,
        "longest": LONGEST,
        "candidates": CANDIDATES,
        "same": SAME,
        "mostRead": candidates.MOST,
        "short": SHORT,
        "spread": candidates.SPREAD,
        "modulus": candidates.MODULUS,
        "leastLists": candidates.LEAST,
        "surplus": ranking.SURPLUS,
        "sound": ranking.SOUND,
        "said": ranking.SAID,
        "several": ranking.SEVERAL,
        "unmet": dict(ranking.UNMET),
        "unasked": ranking.UNASKED,
        "protecting": ranking.PROTECTING,
        "dangers": sorted(ranking.DANGERS),
        "protects": sorted(ranking.PROTECTS),
        "nearest": ranking.NEAREST,
        "own": places.OWN,
        "near": certainty.NEAR,
        "ahead": certainty.AHEAD,
        "offset": certainty.OFFSET,
        "scope": dict(certainty.OF_SCOPE),
        "least": dict(certainty.LEAST),
        "typed": certainty.SAME,
        "sure": certainty.SURE,
        "likely": certainty.LIKELY,
        "gap": aspects.GAP,
        "widest": aspects.WIDEST,
        "shortestHeard": aspects.SHORTEST_HEARD,
    }
)
"""By the names that ``render/templates/search.js`` and ``language.js`` know them by."""
