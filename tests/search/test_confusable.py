"""Things that are taken for one another: words for the one never find the other alone."""

from pathlib import Path
from typing import Any

import pytest

from ybguide.authoring.load import load
from ybguide.authoring.locate import ContentFile
from ybguide.domain.spelling import text
from ybguide.search import ask
from ybguide.store import Store

_DATA = Path(__file__).parent.parent / "data" / "confusable.yaml"
_LOADED: Any = load(ContentFile(name=_DATA.name, path=_DATA)).data
PAIRS: list[dict[str, Any]] = _LOADED["pairs"]


def _shown(store: Store, asked: str) -> set[str]:
    """The addresses of what is shown for the answer, of one or two."""
    return {text(hit.address) for hit in ask(store, asked)[:2] if hit.confident}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["id"])
def test_words_for_one_thing_do_not_find_the_other(pair: dict[str, Any], store: Store) -> None:
    one, other = pair["sides"]
    for side, opposite in ((one, other), (other, one)):
        found = {asked: _shown(store, asked) for asked in side["wordings"]}
        crossed = [asked for asked, shown in found.items() if shown and shown <= set(opposite["right"])]
        # One slip in ten is a wording that says too little.
        assert len(crossed) <= 1, crossed


def test_most_words_find_their_own_side(store: Store) -> None:
    asked = [(words, side["right"]) for pair in PAIRS for side in pair["sides"] for words in side["wordings"]]
    right = sum(bool(_shown(store, words) & set(addresses)) for words, addresses in asked)
    assert len(asked) >= 600
    assert right >= 0.67 * len(asked)


def test_every_side_has_ten_wordings_and_answers_of_its_own(store: Store) -> None:
    known = {
        text(hit.address)
        for pair in PAIRS
        for side in pair["sides"]
        for words in side["wordings"]
        for hit in ask(store, words, limit=20)
    }
    for pair in PAIRS:
        one, other = pair["sides"]
        assert not set(one["right"]) & set(other["right"])
        for side in (one, other):
            assert len(set(side["wordings"])) == 10
            assert set(side["right"]) & known
