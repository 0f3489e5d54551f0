"""The name of a place alone: after ``-r``, ``region``, ``hotline``, in a setting."""

from collections.abc import Sequence

from ybguide.domain.division import Division
from ybguide.domain.kind import Kind
from ybguide.places.choose import inside, largest
from ybguide.places.errors import UnknownPlace
from ybguide.places.near import alike
from ybguide.places.zones import ZONE, which_zone, zone_of
from ybguide.store import Store
from ybguide.text.tokens import name_key

_LONGEST = 40


def place_of(store: Store, asked: str) -> Division:
    """The place that is called so: short or full, alone or after what is around it, Hanzi or pinyin.

    Raises ``SharedName`` where several are, ``UnknownPlace`` where none is.
    """
    if (of_pack := store.division_of(asked)) is not None:
        # An id is its own place, whatever else is spelled like it.
        return of_pack
    form = name_key(store.language.simple(asked))
    found = _named(store, form) if 1 < len(form) <= _LONGEST else ()
    if found:
        return largest(store, found, asked)
    if (zone := _zone(store, form)) is not None:
        return zone
    packs = store.names(Kind.REGION.id, name_key(asked))
    if len(packs) == 1 and (of_pack := store.division_of(packs[0])):
        return of_pack
    raise UnknownPlace(asked=asked, near=tuple(place.typed for place in alike(store, form)))


def _zone(store: Store, form: str) -> Division | None:
    """A development zone, by the name of its city. Raises ``SharedName``."""
    match = next((each for each in ZONE.finditer(form) if each.end() == len(form)), None)
    if match is None:
        return None
    if match.start() == 0:
        raise which_zone(store, match.group())
    cities = _named(store, form[: match.start()])
    return zone_of(largest(store, cities, form[: match.start()]), match.group()) if cities else None


def _named(store: Store, form: str) -> tuple[str, ...]:
    """The codes of the places whose names, each after that of the one around it, make up the whole."""
    stretches = {form[start:end] for start in range(len(form)) for end in range(start + 2, len(form) + 1)}
    known: dict[str, dict[str, int]] = {}
    for name, code, strength in store.place_names(stretches):
        known.setdefault(name, {})[code] = strength
    whole = known.get(form, {})
    best = min(whole.values(), default=0)
    return (
        _rest(form, 0, known, ())
        if not whole
        else tuple(code for code in whole if whole[code] <= max(best, 1))
    )


def _rest(form: str, start: int, known: dict[str, dict[str, int]], outer: Sequence[str]) -> tuple[str, ...]:
    if start == len(form):
        return tuple(outer)
    for end in range(len(form), start + 1, -1):
        codes = tuple(known.get(form[start:end], ()))
        here = inside(codes, outer) if outer else codes
        if here and (found := _rest(form, end, known, here)):
            return found
    return ()
