"""What a question requires of its answer, by the words in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.aspects import Aspects

ASPECTS = Aspects(
    words={
        "state/lost-card": ["卡…丢", "丢…卡"],
        "thing/card": ["医保卡", "卡"],
        "want/remove": ["解绑", "解除"],
        "channel/alipay": ["alipay"],
    },
    sounds={"解": "jie", "绑": "bang", "卡": "ka", "医": "yi", "保": "bao"},
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("怎么激活", ()),
        ("医保卡", ("thing/card",)),
        ("怎么解绑医保卡", ("want/remove", "thing/card")),
        ("卡丢了", ("state/lost-card", "thing/card")),
        ("卡前天丢了", ("state/lost-card", "thing/card")),
        ("我 的 卡 丢 了", ("state/lost-card", "thing/card")),
        # What lies so far apart belongs to two clauses.
        ("卡还在身上，手机在车站里丢了", ("thing/card",)),
        ("解除又解绑", ("want/remove",)),
        ("alipay 里", ("channel/alipay",)),
    ],
)
def test_a_value_is_named_by_any_of_its_words(text: str, expected: tuple[str, ...]) -> None:
    assert ASPECTS.named(text) == expected


def test_pinyin_is_heard_where_a_word_is_long_enough() -> None:
    assert ASPECTS.named_by_ear("wojiebangle") == ("want/remove",)
    assert ASPECTS.named_by_ear("yibaoka") == ("thing/card",)
    assert ASPECTS.named_by_ear("ka") == ()


@given(st.text("医保卡丢解绑除，的 ", max_size=40))
def test_each_value_is_named_once_and_only_if_its_words_are_there(text: str) -> None:
    named = ASPECTS.named(text)
    assert len(set(named)) == len(named)
    assert ("thing/card" in named) == ("卡" in text)
