"""One answer, two to choose from, or none: by how near the first is and how far the second is behind."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.domain.kind import Kind
from ybguide.search.certainty import LIKELY, SAME, SURE, certain, probability
from ybguide.search.ranking import Ranked
from ybguide.search.scope import Scope

_SCORES = st.floats(0.05, 1)
_SHARES = st.floats(0, 1)


def ranked(score: float, key: str = "a", **given: Any) -> Ranked:
    usual = {"kind": Kind.QUESTION, "title": "题", "topics": (key,), "unmet": ()}
    return Ranked(id=key, score=score, **(usual | given))


def shown(*scores: float, scope: Scope = "ours") -> str:
    found = [ranked(score, key) for key, score in zip("abc", scores, strict=False)]
    return "".join(item.id for item in certain(found, scope))


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((), ""),
        ((0.9,), "a"),
        ((0.6, 0.3), "a"),
        # Far from the question, but with nothing else in sight.
        ((0.3, 0.2), "a"),
        # They come close: the reader chooses between near ones, and far ones are no answer.
        ((0.4, 0.4), "ab"),
        ((0.3, 0.29, 0.29), "ab"),
        ((0.15, 0.149), ""),
    ],
)
def test_the_first_is_shown_alone_where_it_is_ahead(scores: tuple[float, ...], expected: str) -> None:
    assert shown(*scores) == expected


def test_what_is_less_likely_ours_has_to_be_nearer() -> None:
    scopes: tuple[Scope, ...] = ("ours", "shared", "unknown", "elsewhere")
    chances = [probability([ranked(0.4), ranked(0.3, "b")], scope) for scope in scopes]
    assert chances == sorted(chances, reverse=True)
    assert len(set(chances)) == len(scopes)
    assert shown(0.5, 0.4, scope="elsewhere") == ""
    # The only one in sight, but of nobody we know.
    assert (shown(0.25), shown(0.25, scope="unknown")) == ("a", "")


def test_what_is_typed_as_it_stands_is_meant_whosever_its_words_are() -> None:
    assert shown(0.97, 0.8, scope="elsewhere") == "a"
    assert shown(0.95, 0.95) == "a"


def test_a_question_and_its_steps_are_one_answer() -> None:
    question, steps = ranked(0.4, "unbind"), ranked(0.4, "unbind", kind=Kind.GUIDE)
    other = ranked(0.1, "other")
    assert list(certain([question, steps, other], "ours")) == [question]
    # The second to choose from is the first that tells something else.
    rival = ranked(0.39, "other")
    assert list(certain([question, steps, rival], "ours")) == [question, rival]


@given(_SCORES, _SHARES, _SHARES)
def test_the_probability_grows_with_the_distance(first: float, one: float, other: float) -> None:
    near, far = sorted((one, other), reverse=True)
    close, apart = (probability([ranked(first), ranked(share * first, "b")], "ours") for share in (near, far))
    assert 0 < close <= apart < 1


@given(_SCORES, _SHARES)
def test_one_is_shown_where_it_is_sure_two_where_it_is_likely(first: float, share: float) -> None:
    found = [ranked(first), ranked(share * first, "b")]
    chance = probability(found, "ours")
    alone = chance >= SURE or first >= SAME
    assert len(certain(found, "ours")) == (1 if alone else 2 if chance >= LIKELY else 0)
