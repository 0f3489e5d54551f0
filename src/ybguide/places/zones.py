"""Development zones: most cities have one, and it is named after the city."""

import re

from ybguide.domain.division import Division
from ybguide.places.errors import SharedName
from ybguide.store import Store

ZONE = re.compile(
    r"(?:国家级?|省级)?(?:(?:经济技术|经济|高新技术产业|高新技术|技术|高新|经济技术产业)开发区|经开区|高新区|开发区"
    r"|(?:jingkai|gaoxin|kaifa)qu)"
)


def zone_of(city: Division, name: str) -> Division:
    """The zone of a city: what goes for the city, since the guide has nothing of the zone itself."""
    called = f"{city.short}{name}"
    return city.but(
        code=f"{city.code}/{called}", level="zone", name=called, short=called, typed=called, own=False
    )


def which_zone(store: Store, name: str) -> SharedName:
    """That a zone was named without its city, with those that are nearest to be meant.

    They are the zones the guide has something of, then those of the capitals of the provinces.
    """
    own = tuple(place for place in store.divisions_of("zone") if place.name.endswith(name))
    capitals = (place for place in store.divisions_of("prefecture") if place.code.endswith("01"))
    named = {place.code.partition("/")[0] for place in own}
    return SharedName(
        asked=name, places=(*own, *(zone_of(city, name) for city in capitals if city.code not in named))
    )
