"""What a word tells."""

import pytest

from ybguide.text.telling import CHARACTER, REQUIRED, tells


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    assert tells("解绑", 1, 100) > tells("解绑", 50, 100) > 0


@pytest.mark.parametrize(("word", "share"), [("解", CHARACTER), ("want/unbind", REQUIRED), ("a", 1.0)])
def test_a_character_tells_less_than_a_pair_and_what_is_required_more(word: str, share: float) -> None:
    assert tells(word, 3, 100) == share * tells("解绑", 3, 100)
