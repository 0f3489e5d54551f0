"""What sounds or looks like the name of a place."""

import pytest

from ybguide.places.near import alike
from ybguide.store import Store


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("得阳", ["德阳市"]),
        ("绵羊", ["绵阳市"]),
        ("苏洲", ["苏州市", "宿州市", "肃州区"]),
        ("深证", ["深圳市"]),
        ("guangzou", ["广州市"]),
        ("deyng", ["德阳市"]),
    ],
)
def test_the_same_sound_comes_first_then_a_letter_wrong(store: Store, asked: str, names: list[str]) -> None:
    assert [place.typed for place in alike(store, asked)][: len(names)] == names


@pytest.mark.parametrize("asked", ["火星", "火车站", "医保", "a", "", "明天天气"])
def test_nothing_is_offered_where_nothing_is_near(store: Store, asked: str) -> None:
    assert alike(store, asked) == ()
