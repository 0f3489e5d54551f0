"""The places that a question names, and what else it says."""

import re
from collections.abc import Iterator, Sequence

from ybguide.compiled import SURE
from ybguide.domain.division import Division, lies_in
from ybguide.places.choose import inside, largest
from ybguide.places.errors import SharedName
from ybguide.places.spans import Span, in_sentence, spans, touch
from ybguide.places.zones import ZONE, which_zone, zone_of
from ybguide.record import Record
from ybguide.store import Store

_AREA_CODE = re.compile(r"(?<!\d)0\d{2,3}(?!\d)")
_TOWARDS = ("去", "到", "来", "往", "在外地")
"""Before a place that somebody goes to, and does not live in."""
_PEOPLE = ("居民", "同胞", "身份", "人", "户籍", "籍", "通行证", "居住证", "地区居民")
"""After 港澳台: who somebody is, not where."""


class Asked(Record):
    """The places that a question names, the one it is about first, and the question without their names.

    ``home`` is the first that somebody does not only go to. ``shared`` is the name that several places have,
    where one of them is meant.
    """

    rest: str
    places: tuple[Division, ...] = ()
    home: Division | None = None
    shared: SharedName | None = None

    @property
    def place(self) -> Division | None:
        """The place that it is about."""
        return self.places[0] if self.places else None


def asked_about(store: Store, question: str, given: Division | None = None) -> Asked:
    """What places a question is about; names of channels and offices that have one in them count too.

    A name that several places have means the one that is ``given`` or around it, if there is one.
    """
    text = store.language.simple(question)
    found = in_sentence(text, spans(store, text))
    zone = _zone(text, found)
    try:
        homes, goals = _places(store, text, found, given)
        if zone is not None:
            homes, goals = _with_zone(store, homes or goals or _city(given), text[zone.start : zone.end]), ()
    except SharedName as error:
        return Asked(rest=_without(text, found), shared=error)
    places = (*homes, *goals)
    here = tuple(place for place in places if place.level != "abroad")
    if not here:
        # What is said of places abroad is said of them by name.
        return Asked(rest=text, places=places, home=next(iter(homes), None))
    rest = _without(text, [*found, *([zone] if zone else [])])
    codes = {place.area_code for place in here}
    rest = _AREA_CODE.sub(lambda code: "" if code.group() in codes else code.group(), rest)
    return Asked(rest=rest, places=here, home=next(iter(homes), None))


def _zone(text: str, found: Sequence[Span]) -> Span | None:
    """A development zone that is no name of its own in the guide."""
    match = ZONE.search(text)
    if match is None or any(span.start <= match.start() < span.end for span in found):
        return None
    return Span(start=match.start(), end=match.end(), codes=(), strength=SURE)


def _city(given: Division | None) -> tuple[Division, ...]:
    return (given,) if given and given.level == "prefecture" else ()


def _with_zone(store: Store, places: Sequence[Division], zone: str) -> tuple[Division, ...]:
    """The zone of the city that was named. Raises ``SharedName`` where none was."""
    if not places:
        raise which_zone(store, zone)
    first, *others = places
    return (zone_of(first, zone) if first.level in ("prefecture", "county") else first, *others)


def _places(
    store: Store, text: str, found: Sequence[Span], given: Division | None
) -> tuple[tuple[Division, ...], tuple[Division, ...]]:
    """The place of each name, then those that somebody goes to; one that lies in another stands for both.

    Raises ``SharedName``.
    """
    homes: list[Division] = []
    goals: list[Division] = []
    outers = [code for span in found for code in span.codes]
    last: tuple[int, str] | None = None
    for span in found:
        around = inside(span.codes, [last[1]]) if last and touch(text, last[0], span.start) else ()
        around = around or inside(span.codes, [code for code in outers if code not in span.codes])
        around = around or _of_given(span.codes, given)
        place = largest(store, around or span.codes, text[span.start : span.end])
        if place.level == "abroad" and text.startswith(_PEOPLE, span.end):
            continue
        last = span.end, place.code
        (goals if text[: span.start].endswith(_TOWARDS) else homes).append(place)
    every = [*homes, *goals]
    return tuple(_narrowest(homes, every)), tuple(_narrowest(goals, every, homes))


def _of_given(codes: Sequence[str], given: Division | None) -> tuple[str, ...]:
    """Of several places the one that was given, or those around or inside it."""
    if given is None or len(codes) == 1:
        return ()
    return tuple(code for code in codes if lies_in(given.code, code) or lies_in(code, given.code))


def _narrowest(
    places: Sequence[Division], every: Sequence[Division], before: Sequence[Division] = ()
) -> Iterator[Division]:
    """Each place once, but for those around another."""
    seen = {place.code for place in before}
    for place in places:
        around = any(other.code != place.code and lies_in(other.code, place.code) for other in every)
        if place.code not in seen and not around:
            seen.add(place.code)
            yield place


def _without(text: str, gone: Sequence[Span]) -> str:
    for span in sorted(gone, key=lambda span: -span.start):
        text = text[: span.start] + text[span.end :]
    return text
