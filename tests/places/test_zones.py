"""Development zones are named after their cities."""

import pytest

from ybguide.places import place_of
from ybguide.places.zones import ZONE, which_zone, zone_of
from ybguide.store import Store


@pytest.mark.parametrize("name", ["经开区", "高新区", "开发区", "经济技术开发区", "高新技术产业开发区"])
def test_what_a_zone_is_called(name: str) -> None:
    assert ZONE.fullmatch(name)


@pytest.mark.parametrize("name", ["市区", "城区", "新区", "德阳"])
def test_what_is_no_zone(name: str) -> None:
    assert not ZONE.search(name)


def test_what_goes_for_a_city_goes_for_its_zone(store: Store) -> None:
    city = place_of(store, "合肥")
    zone = zone_of(city, "经开区")
    assert (zone.name, zone.level, zone.own) == ("合肥经开区", "zone", False)
    assert (zone.area_code, zone.regions, zone.province) == (city.area_code, city.regions, city.province)


def test_zones_to_choose_from_begin_with_those_of_the_guide(store: Store) -> None:
    places = which_zone(store, "经开区").places
    assert places[0].typed == "德阳经开区"
    assert len({place.code for place in places}) == len(places) > 20
    assert "合肥高新区" in {place.typed for place in which_zone(store, "高新区").places}
