"""Of the places that a name may mean, the one that is meant, or those between which to choose."""

from collections.abc import Iterable, Sequence

from ybguide.domain.division import Division, lies_in
from ybguide.places.errors import SharedName
from ybguide.store import Store

_SIZE = {"province": 0, "abroad": 0, "prefecture": 1, "corps": 1, "zone": 2, "county": 2}


def largest(store: Store, codes: Iterable[str], asked: str) -> Division:
    """The largest place of these: 吉林 is the province. Raises ``SharedName`` where several are as large."""
    found = tuple(store.divisions(tuple(codes)).values())
    size = min(_SIZE[place.level] for place in found)
    of_size = tuple(place for place in found if _SIZE[place.level] == size)
    if len(of_size) > 1:
        raise SharedName(asked=asked, places=of_size)
    return of_size[0]


def inside(codes: Iterable[str], outers: Sequence[str]) -> tuple[str, ...]:
    """Of these places those that lie in one of the others."""
    return tuple(code for code in codes if any(code != outer and lies_in(code, outer) for outer in outers))
