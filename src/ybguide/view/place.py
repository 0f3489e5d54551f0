"""From the name of a place to its regions, or to what is said where no pack answers for it."""

from ybguide.domain.kind import Kind
from ybguide.domain.places import Region
from ybguide.errors import UnknownName, shorten
from ybguide.names import resolve
from ybguide.record import Record
from ybguide.store import Store
from ybguide.view.page import Notice


class FoundPlace(Record):
    """``regions`` are the ids of the pack that answers for the place and of the province around it."""

    regions: tuple[str, ...]
    notices: tuple[Notice, ...] = ()


def find_place(store: Store, asked: str) -> FoundPlace:
    """The packs for a province, a city, or a county inside one; the national way goes for all others."""
    try:
        region = store.get(Region, resolve(store, Kind.REGION, asked))
    except UnknownName as error:
        return FoundPlace(regions=(), notices=(_unknown(error),))
    return FoundPlace(regions=(region.id, region.parent) if region.parent else (region.id,))


def _unknown(error: UnknownName) -> Notice:
    guess = f"您是不是要找{'、'.join(error.near)}？" if error.near else ""
    text = f"没有“{shorten(error.asked)}”的地方资料。{guess}全国通用的办法都能用，当地的规定请打 12393 问。"
    return Notice(kind="note", text=text)
