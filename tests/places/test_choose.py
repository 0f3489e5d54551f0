"""Of places with one name the largest is meant."""

import pytest

from ybguide.places.choose import inside, largest
from ybguide.places.errors import SharedName
from ybguide.store import Store


def test_the_largest_place_is_meant(store: Store) -> None:
    assert largest(store, ("2202", "22"), "吉林").code == "22"
    assert largest(store, ("110105", "2113", "211321"), "朝阳").code == "2113"
    assert largest(store, ("510623",), "中江").code == "510623"


def test_of_several_as_large_somebody_has_to_choose(store: Store) -> None:
    with pytest.raises(SharedName) as caught:
        largest(store, ("320106", "350102"), "鼓楼区")
    assert caught.value.asked == "鼓楼区"
    assert [place.code for place in caught.value.places] == ["320106", "350102"]


def test_what_lies_in_another_place_is_not_that_place() -> None:
    assert inside(("5106", "510603", "3401"), ("5106",)) == ("510603",)
    assert inside(("5106",), ("51", "34")) == ("5106",)
    assert inside(("5106",), ()) == ()
