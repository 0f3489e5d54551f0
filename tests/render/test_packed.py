"""Phrases in one text each; tests/browser/test_handbook.py reads all of them back."""

import pytest

from ybguide.render.packed import Packing
from ybguide.text.aspects import Aspects
from ybguide.text.language import Language
from ybguide.view.book import Phrase

LANGUAGE = Language(
    simplified={},
    synonyms={},
    sounds={"解": "jie", "绑": "bang", "的": "de"},
    heard={},
    initials={},
    subject=(),
    shared=(),
    elsewhere=(),
    aspects=Aspects(words={"want/unbind": ("解绑",)}),
)


def phrase(written: str, said: str, weight: float = 0.0) -> Phrase:
    return Phrase(
        written=written,
        said=said,
        words_weight=weight,
        sounds_weight=0.0,
        asked=True,
        kind="question",
        id="one",
        title="",
        topics="",
        meets="",
        about="",
    )


@pytest.mark.parametrize(
    ("written", "said", "packed"),
    [
        ("解绑", "jie bang", "解绑"),
        ("解 绑", "jie bang", "解 绑"),
        ("解 app", "jie app", "解 app"),
        ("解绑", "jie bang de", "解绑A"),
        ("解绑", "jie", "解[绑]"),
    ],
)
def test_what_is_said_as_it_is_written_stands_once(written: str, said: str, packed: str) -> None:
    one = phrase(written, said)
    assert Packing([one], LANGUAGE).packed(one) == f"0000:{packed}"


def test_what_is_heard_less_often_stands_as_a_character_of_that_sound() -> None:
    rare = phrase("解", "jie bang")
    often = [phrase("解", f"jie {chr(97 + place)}x") for place in range(26)]
    assert Packing([*often, *often, rare], LANGUAGE).packed(rare) == "0000:解(绑)"


def test_weights_and_what_is_required_stand_before_it() -> None:
    one = phrase("解绑 want/unbind", "jie bang", weight=5.0)
    packing = Packing([one], LANGUAGE)
    high, low = divmod(100, len(packing.letters))
    assert packing.packed(one) == f"{packing.letters[high]}{packing.letters[low]}000:解绑"
    assert packing.required("want/unbind") == "0"
