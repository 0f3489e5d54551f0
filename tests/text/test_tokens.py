"""Text reduced to what counts when it is searched or typed as a name."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from ybguide.text.tokens import name_key, normalise, pairs, runs

_plain = st.text("医保码激活解绑aZ19 ，。-【】", max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("，。！ 【】\n", []),
        ("医保码", ["医保码"]),
        ("解绑，医保码", ["解绑", "医保码"]),
        ("App", ["app"]),
        ("ＡＰＰ１２", ["app", "12"]),
        ("打12393问", ["打", "12393", "问"]),
        ("医保 App 2.0", ["医保", "app", "2", "0"]),
        ("刷脸，刷脸", ["刷脸", "刷脸"]),
        ("𠮷野家", ["𠮷野家"]),
        ("①号", ["1", "号"]),
        ("😀[x]<b>`|`", ["x", "b"]),
    ],
)
def test_stretches_of_one_script(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


@given(texts())
def test_no_stretch_holds_what_a_search_expression_would_read_as_syntax(text: str) -> None:
    assert not set("".join(runs(text))) & set(" \n\"'*:^()+-{}[]")


@given(_plain, _plain)
def test_no_stretch_reaches_over_punctuation(left: str, right: str) -> None:
    assert runs(f"{left}，{right}") == [*runs(left), *runs(right)]


@given(_plain)
def test_the_same_stretches_whatever_the_case_and_the_width_of_letters(text: str) -> None:
    full = text.translate({code: code + 0xFEE0 for code in range(ord("0"), ord("z") + 1)})
    assert runs(full) == runs(text.upper()) == runs(text)


@given(_plain)
def test_every_letter_digit_and_character_can_be_found_in_order(text: str) -> None:
    assert "".join(runs(text)) == "".join(char for char in text.lower() if char.isalnum())


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        ("", []),
        ("医", ["医"]),
        ("医保", ["医", "保", "医保"]),
        ("医保码", ["医", "保", "码", "医保", "保码"]),
        (["yi", "bao"], ["yi", "bao", "yibao"]),
    ],
)
def test_units_and_their_neighbours(units: Sequence[str], expected: list[str]) -> None:
    assert list(pairs(units)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("支付宝", "支付宝"),
        (" Zhi Fu-Bao ", "zhifubao"),
        ("ＺＦＢ", "zfb"),
        ("国家医保服务平台 App", "国家医保服务平台app"),
        ("【医保码】", "医保码"),
        ("national_app", "nationalapp"),
        ("……", ""),
    ],
)
def test_a_name_is_reduced_to_what_counts(text: str, expected: str) -> None:
    assert name_key(text) == expected


@given(_plain)
def test_a_reduced_name_stays_as_it_is(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


def test_compatibility_forms_are_replaced() -> None:
    assert normalise("Ａｐｐ ① ㎏ ﬁ ﾃ") == "app 1 kg fi テ"
