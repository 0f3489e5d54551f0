"""From phrases to things: the score of each, as the shares of ``docs/search.md`` make it."""

from collections.abc import Sequence
from typing import Any

import pytest

from ybguide.domain.kind import FOUND, Kind
from ybguide.search.ranking import Ranked, rank
from ybguide.store import Phrase

ASKED = {"解绑": 1.0, "医保": 1.0}


def phrase(words: str, **given: Any) -> Phrase:
    """A way to ask of which every word weighs 1, by ear like nothing that is asked."""
    usual = {"sounds": "", "asked": True, "kind": "question", "id": "a", "title": "题", "topics": "unbind"}
    fields = usual | given
    sizes = {"words_weight": len(words.split()), "sounds_weight": len(str(fields["sounds"]).split())}
    return Phrase(words=words, **(sizes | fields))


def scores(phrases: Sequence[Phrase], sounds: Sequence[str] = ()) -> dict[str, float]:
    return {found.id: found.score for found in rank(phrases, ASKED, dict.fromkeys(sounds, 1.0))}


def score(*phrases: Phrase, sounds: Sequence[str] = ()) -> float:
    (found,) = scores(phrases, sounds).values()
    return found


def test_a_document_is_what_its_phrases_say_it_is() -> None:
    found = rank([phrase("解绑 医保", topics="unbind|what-is")], ASKED, {})
    assert found == [
        Ranked(kind=Kind.QUESTION, id="a", title="题", topics=("unbind", "what-is"), score=0.999),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # (likeness + 0.3 of what is covered + 0.3 of the vote) / 1.6
        ("解绑 医保 怎么", (2 / 2.4 + 0.3 + 0.3) / 1.6),
        ("解绑 医保 怎么 办", (2 / 2.8 + 0.3 + 0.3) / 1.6),
        ("解绑", (1 / 2 + 0.15 + 0.3) / 1.6),
        ("解绑 怎么", (1 / 2.4 + 0.15 + 0.3) / 1.6),
    ],
)
def test_a_way_to_ask_scores_by_what_it_shares_and_what_it_says_beyond(words: str, expected: float) -> None:
    assert score(phrase(words)) == pytest.approx(expected, abs=0.0006)


def test_a_sentence_of_an_answer_is_worth_less_than_a_way_to_ask() -> None:
    assert score(phrase("解绑 医保", asked=False)) == pytest.approx((0.7 + 0.3 + 0.3) / 1.6, abs=0.0006)
    # Said word by word it still goes before a way to ask that has but half of the question.
    found = rank([phrase("解绑", id="asked"), phrase("解绑 医保", id="said", asked=False)], ASKED, {})
    assert [each.id for each in found] == ["said", "asked"]


def test_what_only_sounds_alike_is_worth_nine_tenths_and_covers_nothing() -> None:
    heard = phrase("界邦", sounds="jie bang")
    assert score(heard, sounds=["jie", "bang"]) == pytest.approx((0.9 + 0.3) / 1.6, abs=0.0006)
    longer = phrase("界邦", sounds="jie bang ma")
    assert score(longer, sounds=["jie", "bang"]) == pytest.approx((0.9 * 2 / 2.4 + 0.3) / 1.6, abs=0.0006)
    both = phrase("解绑 医保", sounds="jie bang")
    assert score(both, sounds=["jie", "bang"]) == 0.999


def test_a_document_counts_by_its_best_phrase_and_covers_with_all_of_them() -> None:
    found = score(phrase("解绑"), phrase("医保"), phrase("医保 卡"))
    assert found == pytest.approx((1 / 2 + 0.3 + 0.3) / 1.6, abs=0.0006)


def test_the_nearest_phrases_vote_on_the_topic_with_the_square_of_their_likeness() -> None:
    found = scores([phrase("解绑 医保"), phrase("解绑", id="b", topics="what-is")])
    assert found["b"] == pytest.approx((1 / 2 + 0.15 + 0.3 * 0.25 / 1.25) / 1.6, abs=0.0006)
    assert found["a"] == pytest.approx((1 + 0.3 + 0.3 * 1 / 1.25) / 1.6, abs=0.0006)


def test_a_further_topic_gives_and_takes_half_of_a_vote() -> None:
    given = scores([phrase("解绑 医保", topics="unbind|what-is"), phrase("解绑", id="b", topics="what-is")])
    assert given["b"] == pytest.approx((1 / 2 + 0.15 + 0.3 * (0.25 + 0.5) / 1.25) / 1.6, abs=0.0006)
    taken = scores([phrase("解绑 医保"), phrase("解绑", id="b", topics="what-is|unbind")])
    # The vote of the first topic is a fifth, half of that of the second two fifths.
    assert taken["b"] == pytest.approx((1 / 2 + 0.15 + 0.3 * (0.5 * (1 + 0.125) / 1.25)) / 1.6, abs=0.0006)


def test_thirty_phrases_vote() -> None:
    def last(voters: int) -> float:
        before = [phrase("解绑 医保", id=f"t{number}") for number in range(voters)]
        return scores([*before, phrase("解绑", id="z", topics="what-is")])["z"]

    assert last(30) == pytest.approx((1 / 2 + 0.15) / 1.6, abs=0.0006)
    assert last(29) == pytest.approx((1 / 2 + 0.15 + 0.3 * 0.25 / 29.25) / 1.6, abs=0.0006)
    assert last(29) > last(30)


def test_where_things_fit_alike_steps_come_first_and_what_explains_comes_last() -> None:
    found = rank([phrase("解绑 医保", kind=kind.id, id=kind.id) for kind in FOUND], ASKED, {})
    assert [each.kind.id for each in found] == [
        *("scene", "guide", "fix", "question", "scam", "comparison", "region", "term", "contact"),
    ]
    assert [each.score for each in found[:2]] == [0.999, 0.999]


@pytest.mark.parametrize(
    ("kind", "factor"),
    [("scam", 0.98), ("comparison", 0.97), ("region", 0.97), ("term", 0.95), ("contact", 0.9)],
)
def test_a_kind_has_its_factor(kind: str, factor: float) -> None:
    assert score(phrase("解绑 医保", kind=kind)) == pytest.approx((factor + 0.6) / 1.6, abs=0.0006)


@pytest.mark.parametrize(("kind", "factor"), [("question", 1), ("fix", 1), ("guide", 1.02), ("scene", 1.03)])
def test_a_kind_has_its_factor_where_it_is_not_at_the_top(kind: str, factor: float) -> None:
    assert score(phrase("解绑", kind=kind)) == pytest.approx((factor / 2 + 0.45) / 1.6, abs=0.0006)


def test_a_score_has_three_decimals() -> None:
    assert score(phrase("解绑 医保 怎么")) == 0.896
    assert score(phrase("解绑 怎么")) == 0.542


def test_things_that_fit_alike_are_in_the_order_of_their_ids() -> None:
    found = rank([phrase("解绑", id=key) for key in ("c", "a", "b")], ASKED, {})
    assert [each.id for each in found] == ["a", "b", "c"]


def test_what_shares_nothing_scores_nothing() -> None:
    assert score(phrase("密码")) == 0
    assert rank([], ASKED, {}) == []
