"""From phrases to things: the score of each, and what it loses where it does not meet the question."""

from collections.abc import Sequence
from typing import Any

import pytest

from ybguide.domain.kind import FOUND, Kind
from ybguide.search.ranking import SOUND, UNASKED, UNMET, Ranked, rank
from ybguide.store import Phrase


def phrase(written: str, **given: Any) -> Phrase:
    """A way to ask of which every word weighs 1, by ear like nothing that is asked."""
    usual = {"said": "", "asked": True, "kind": "question", "id": "a", "title": "题", "topics": "unbind"}
    fields = usual | {"meets": "", "about": ""} | given
    sizes = {"words_weight": len(written.split()), "sounds_weight": len(str(fields["said"]).split())}
    return Phrase(written=written, **(sizes | fields))


WORDS = {"unbind": 1.0, "code": 1.0}


def scores(phrases: Sequence[Phrase], sounds: Sequence[str] = (), **required: float) -> dict[str, float]:
    asked = WORDS | {word.replace("_", "/"): weight for word, weight in required.items()}
    return {found.id: found.score for found in rank(phrases, asked, dict.fromkeys(sounds, 1.0))}


def score(*phrases: Phrase, sounds: Sequence[str] = (), **required: float) -> float:
    (found,) = scores(phrases, sounds, **required).values()
    return found


def test_a_document_is_what_its_phrases_say_it_is() -> None:
    said = phrase("unbind code", topics="unbind|what-is", place="51")
    found = rank([said, said, said], WORDS, {})
    assert found == [
        Ranked(
            kind=Kind.QUESTION,
            id="a",
            title="题",
            topics=("unbind", "what-is"),
            score=0.999,
            unmet=(),
            place="51",
        ),
    ]


@pytest.mark.parametrize(
    ("written", "likeness"),
    [
        ("unbind code how", 2 / 2.3),
        ("unbind code how do", 2 / 2.6),
        ("unbind", 1 / 2),
        ("unbind how", 1 / 2.3),
    ],
)
def test_a_way_to_ask_scores_by_what_it_shares_and_what_it_says_beyond(written: str, likeness: float) -> None:
    assert score(*[phrase(written)] * 3) == pytest.approx(likeness, abs=0.0006)


def test_the_nearest_phrase_counts_as_much_as_the_first_three_together() -> None:
    near, half = phrase("unbind code how"), phrase("unbind")
    like = 2 / 2.3
    assert score(near) == pytest.approx((like + like / 3) / 2, abs=0.0006)
    assert score(near, half) == pytest.approx((like + (like + 0.5) / 3) / 2, abs=0.0006)
    assert score(near, *[half] * 4) == pytest.approx((like + (like + 1) / 3) / 2, abs=0.0006)


def test_what_is_typed_as_it_stands_among_the_ways_to_ask_needs_no_company() -> None:
    assert score(phrase("unbind code")) == 0.999


def test_a_sentence_of_an_answer_is_worth_less_than_a_way_to_ask() -> None:
    asked, said = [phrase("unbind code", id="asked")] * 3, [phrase("unbind code", id="said", asked=False)] * 3
    assert scores([*asked, *said]) == {"asked": 0.999, "said": 0.7}


def test_what_only_sounds_alike_is_worth_nine_tenths() -> None:
    heard = phrase("other", said="jie")
    assert score(*[heard] * 3, sounds=["jie"]) == pytest.approx(SOUND, abs=0.0006)
    both = phrase("unbind code", said="jie")
    assert score(*[both] * 3, sounds=["jie"]) == 0.999


@pytest.mark.parametrize("aspect", UNMET)
def test_what_the_question_requires_and_the_document_does_not_meet_takes_its_share(aspect: str) -> None:
    value = f"{aspect}/x"
    meets, fails = phrase("unbind code", id="meets", meets=value), phrase("unbind code", id="fails")
    found = {item.id: item for item in rank([meets] * 3 + [fails] * 3, WORDS | {value: 0.0}, {})}
    assert found["meets"].score == 0.999
    assert found["fails"].score == pytest.approx(UNMET[aspect], abs=0.002)
    assert (found["meets"].unmet, found["fails"].unmet) == ((), (value,))


def test_each_thing_that_is_not_met_takes_its_share() -> None:
    fails = phrase("unbind code")
    expected = UNMET["who"] * UNMET["state"]
    assert score(*[fails] * 3, who_child=0.0, state_stopped=0.0) == pytest.approx(expected, abs=0.002)


def test_what_a_document_is_about_and_the_question_does_not_name_takes_a_little() -> None:
    about = phrase("unbind code", about="who/dead", meets="who/dead")
    assert score(*[about] * 3) == pytest.approx(UNASKED, abs=0.002)
    assert score(*[about] * 3, who_dead=0.0) == 0.999


def test_where_things_fit_alike_what_only_explains_comes_last() -> None:
    found = rank([phrase("unbind", kind=kind.id, id=kind.id) for kind in FOUND], WORDS, {})
    assert [each.kind.id for each in found] == [
        *("fix", "guide", "question", "scam", "scene", "comparison", "contact", "region", "term"),
    ]


def test_things_that_fit_alike_are_in_the_order_of_their_ids() -> None:
    found = rank([phrase("unbind", id=key) for key in ("c", "a", "b")], WORDS, {})
    assert [each.id for each in found] == ["a", "b", "c"]


def test_what_shares_nothing_scores_nothing() -> None:
    assert score(phrase("password")) == 0
    assert rank([], WORDS, {}) == []
