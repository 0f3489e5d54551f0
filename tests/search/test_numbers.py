"""The numbers that a search elsewhere is given."""

import json

from ybguide.domain.kind import FOUND
from ybguide.search.numbers import NUMBERS


def test_they_can_be_said_in_json() -> None:
    assert json.loads(json.dumps(dict(NUMBERS))) == NUMBERS


def test_every_kind_that_is_found_has_its_weight() -> None:
    assert NUMBERS["kinds"] == {kind.word: kind.weight for kind in FOUND}
