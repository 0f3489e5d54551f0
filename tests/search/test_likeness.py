"""How alike a question and a phrase are: what was typed must be found, what is said beyond counts less."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.search.likeness import likeness, shared_words

ASKED = {"解绑": 2.0, "医保": 1.0, "码": 1.0}
_words = st.sets(st.sampled_from(sorted(ASKED)))
_weights = st.floats(0, 50)


def test_words_are_shared_whole() -> None:
    assert shared_words(ASKED, ["怎么", "解绑", "医保码", "码"]) == {"解绑", "码"}
    assert shared_words(ASKED, []) == set()


@pytest.mark.parametrize(
    ("shared", "weight", "expected"),
    [
        ({"解绑", "医保", "码"}, 4.0, 1.0),
        ({"解绑", "医保", "码"}, 9.0, 4 / 6),
        ({"解绑"}, 2.0, 2 / 4),
        ({"解绑"}, 7.0, 2 / 6),
        ({"码"}, 1.0, 1 / 4),
        # A phrase says a word twice, and its weight is no less than what it shares.
        ({"解绑"}, 1.0, 2 / 4),
        (set(), 3.0, 0.0),
    ],
)
def test_what_a_phrase_says_beyond_the_question_counts_against_it(
    shared: set[str], weight: float, expected: float
) -> None:
    assert likeness(ASKED, shared, total=4.0, weight=weight, surplus=0.4) == pytest.approx(expected)


@given(_words, _weights, st.floats(0, 2))
def test_it_is_between_0_and_1_and_never_grows_with_the_phrase(
    shared: set[str], weight: float, surplus: float
) -> None:
    shorter, longer = (
        likeness(ASKED, shared, total=4.0, weight=size, surplus=surplus) for size in (weight, weight + 1)
    )
    assert 0 <= longer <= shorter <= 1
