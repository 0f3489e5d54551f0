"""How people vary what they type: characters, synonyms, English, pinyin, homophones."""

import pytest

from ybguide.text.aspects import Aspects
from ybguide.text.language import Language

SOUNDS = {
    "医": "yi",
    "保": "bao",
    "码": "ma",
    "一": "yi",
    "宝": "bao",
    "马": "ma",
    "证": "zheng",
    "件": "jian",
    "凭": "ping",
    "平": "ping",
}
LANGUAGE = Language(
    simplified={"醫": "医", "碼": "码"},
    synonyms={
        "电子凭证": "医保码",
        "凭证": "证件",
        "qr": "码",
        "qr code": "二维码",
        "怎么": "",
        "码子": "码",
    },
    sounds=SOUNDS,
    heard={"ping zheng": "zheng jian", "ping": "ma"},
    initials={"ybm": "医保码", "zj": "证件"},
    subject=[],
    shared=[],
    elsewhere=[],
    aspects=Aspects(words={"thing/code": ["医保码"], "state/lost": ["丢…码"]}, sounds=SOUNDS),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("醫保碼", "医保码"),
        ("ＡＰＰ", "app"),
        ("用电子凭证", "用医保码"),
        ("我的凭证", "我的证件"),
        ("怎么用", "用"),
        ("QR Code 呢", "二维码 呢"),
        ("扫QR码子", "扫码码"),
        ("qrs", "qrs"),
        ("aqr", "aqr"),
        ("qr2", "qr2"),
        ("ybm 在哪", "医保码 在哪"),
        ("看ZJ", "看证件"),
        ("ybmx", "ybmx"),
        ("", ""),
    ],
)
def test_text_in_our_own_words(text: str, expected: str) -> None:
    assert LANGUAGE.plain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("医保码", ("医", "保", "码", "医保", "保码", "thing/code")),
        ("丢了马", ("丢", "了", "马", "丢了", "了马")),
        ("我丢了码", ("我", "丢", "了", "码", "我丢", "丢了", "了码", "state/lost")),
        # By ear as well, in pinyin.
        ("yibaoma", ("yibaoma", "thing/code")),
        ("电子凭证", ("医", "保", "码", "医保", "保码")),
        ("App 12393", ("app", "12393")),
        ("码码", ("码", "码码")),
        ("怎么", ()),
        ("，。", ()),
    ],
)
def test_index_words_are_characters_pairs_latin_words_and_numbers_each_once(
    text: str, expected: tuple[str, ...]
) -> None:
    assert LANGUAGE.words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("医保码", ["yi", "bao", "ma"]),
        ("一宝马", ["yi", "bao", "ma"]),
        ("yibaoma", ["yi", "bao", "ma"]),
        ("ybm", ["yi", "bao", "ma"]),
        ("app", ["app"]),
        ("打 12393", ["打", "12393"]),
        ("", []),
    ],
)
def test_text_as_it_is_said(text: str, expected: list[str]) -> None:
    assert LANGUAGE.syllables(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("平证", ("zheng", "jian", "zhengjian")),
        ("平医", ("ma", "yi", "mayi")),
        ("医平证", ("yi", "zheng", "jian", "yizheng", "zhengjian")),
        ("宝", ("bao",)),
    ],
)
def test_synonyms_are_heard_the_longest_first(text: str, expected: tuple[str, ...]) -> None:
    assert LANGUAGE.sounds_of(text) == expected
