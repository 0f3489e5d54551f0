"""Which documents hold at one place only, by the code of that place."""

from collections.abc import Iterable, Mapping, Sequence

from ybguide.authoring.compile.gazetteer import Place
from ybguide.authoring.compile.records import Record
from ybguide.compiled import kind_of
from ybguide.domain.answers import Fix, Question
from ybguide.domain.places import Region
from ybguide.domain.tables import Term
from ybguide.text.language import Language


def bound_documents(
    values: Iterable[Record], places: Sequence[Place], language: Language
) -> Mapping[tuple[str, str], str]:
    """The code of the place for each document, by kind and id, that is bound to one.

    A pack is bound to the place it is of. What the content says of a place that there is none of is left to
    the check of the content.
    """
    by_name = {language.simple(name): code for code, name in _named(places)}
    packs = {place.pack: place.row.code for place in places if place.pack is not None}
    found: dict[tuple[str, str], str] = {}
    for value in values:
        if isinstance(value, Region) and value.id in packs:
            found[kind_of(Region), value.id] = packs[value.id]
        elif isinstance(value, Question | Fix | Term) and value.place is not None:
            code = by_name.get(language.simple(value.place))
            if code is not None:
                found[kind_of(type(value)), value.id] = code
    return found


def _named(places: Sequence[Place]) -> Iterable[tuple[str, str]]:
    """Codes with the names by which content may call a place: its full name, alone or after its city."""
    for place in places:
        yield place.row.code, place.row.name
        yield place.row.code, place.typed
