"""What is meant by a letter, a word or several letters at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.cli.walking.keys import Key, meant


@pytest.mark.parametrize("key", list(Key))
def test_a_letter_is_meant_in_either_case_and_width(key: Key) -> None:
    for letter in (key.value, key.value.upper(), chr(ord(key.value) + 0xFEE0), f" {key.value} "):
        assert tuple(meant(letter)) == (key,)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("下一步", Key.NEXT),
        ("继续", Key.NEXT),
        ("next", Key.NEXT),
        ("返回", Key.BACK),
        ("上一步", Key.BACK),
        ("back", Key.BACK),
        ("卡住了", Key.STUCK),
        ("重看", Key.REPEAT),
        ("怎么说", Key.SAY),
        ("打勾", Key.TICK),
        ("做好了", Key.TICK),
        ("退出", Key.LEAVE),
        ("QUIT", Key.LEAVE),
    ],
)
def test_a_word_is_meant_as_a_whole(word: str, key: Key) -> None:
    assert tuple(meant(word)) == (key,)


def test_letters_typed_fast_are_meant_one_after_the_other() -> None:
    assert tuple(meant("tbk")) == (Key.TICK, Key.BACK, Key.STUCK)
    assert tuple(meant("bbb")) == (Key.BACK,) * 3
    assert tuple(meant("t下一步")) == (Key.TICK, Key.NEXT)


@pytest.mark.parametrize(
    "text", ["", "喵", "x", "bx", "下一站", "13812345678", "?", "\N{REPLACEMENT CHARACTER}"]
)
def test_anything_else_is_nothing(text: str) -> None:
    assert tuple(meant(text)) == ()


@given(st.text(max_size=20))
def test_any_text_is_some_keys_or_none(text: str) -> None:
    assert all(isinstance(key, Key) for key in meant(text))
