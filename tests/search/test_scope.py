"""Whose question it is: ours, shared with others, of others, or of nobody we know."""

import pytest

from ybguide.search.scope import scope_of
from ybguide.text.aspects import Aspects
from ybguide.text.language import Language

LANGUAGE = Language(
    simplified={"醫": "医"},
    synonyms={},
    sounds={"医": "yi", "保": "bao", "一": "yi", "宝": "bao", "激": "ji", "活": "huo", "公": "gong"},
    heard={},
    initials={"yb": "医保"},
    subject=[("医保", "yi bao"), ("nfc", "")],
    shared=[("激活", "ji huo"), ("app", "")],
    elsewhere=[("公积金", "gong ji jin"), ("etc", ""), ("credit card", "")],
    aspects=Aspects(words={"thing/code": ["医保码"], "thing/card": ["医保卡"]}),
)
OURS, SHARED, UNKNOWN, ELSEWHERE = "ours", "shared", "unknown", "elsewhere"


@pytest.mark.parametrize(
    ("asked", "scope"),
    [
        ("医保怎么用", OURS),
        ("醫保怎么用", OURS),
        ("医保和公积金", OURS),
        ("激活医保", OURS),
        ("yibao", OURS),
        ("一宝", OURS),
        ("yb 怎么用", OURS),
        ("NFC 刷不出来", OURS),
        ("怎么激活", SHARED),
        ("jihuo", SHARED),
        ("App 打不开", SHARED),
        ("公积金怎么提取", ELSEWHERE),
        ("激活公积金", ELSEWHERE),
        ("办 ETC", ELSEWHERE),
        ("激活 credit card", ELSEWHERE),
        ("今天天气怎么样", UNKNOWN),
        ("fetch", UNKNOWN),
        ("apps", UNKNOWN),
        ("公", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_the_words_of_a_question_say_whose_it_is(asked: str, scope: str) -> None:
    assert scope_of(LANGUAGE, asked) == scope


def test_what_sounds_like_a_word_counts_syllable_by_syllable() -> None:
    # “yi baoa” begins like “yi bao” and is no “yi bao”.
    spoken = Language(
        simplified={},
        synonyms={},
        sounds={"甲": "yi", "乙": "baoa"},
        heard={},
        initials={},
        subject=[("医保", "yi bao")],
        shared=[],
        elsewhere=[],
        aspects=Aspects(words={}),
    )
    assert scope_of(spoken, "甲乙") == UNKNOWN
