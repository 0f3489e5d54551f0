"""The places of China as they are kept in ``gazetteer.tsv``, and those that only packs name."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ybguide.domain.places import Region

FILE = Path(__file__).with_name("gazetteer.tsv")
_LEVELS = {2: "province", 4: "prefecture"}


class Row(NamedTuple):
    """A line of the file; ``short`` and ``area_code`` may be empty, ``also`` are further names."""

    code: str
    level: str
    name: str
    short: str
    area_code: str
    pinyin: str
    also: tuple[str, ...]


class Place(NamedTuple):
    """A row with the packs that answer for it, from the narrowest.

    ``pack`` is the one that is of this very place; ``own`` tells that one of them says something of it.
    """

    row: Row
    typed: str
    province: str
    regions: tuple[str, ...]
    pack: str | None
    own: bool


@cache
def gazetteer() -> tuple[Row, ...]:
    """Every place of the file, a province before what lies in it."""
    return tuple(_row(*line.split("\t")) for line in FILE.read_text(encoding="utf-8").splitlines())


def _row(code: str, level: str, name: str, short: str, area_code: str, pinyin: str, also: str) -> Row:  # noqa: PLR0913, PLR0917
    return Row(code, level, name, short, area_code, pinyin, tuple(word for word in also.split("|") if word))


def places(regions: Sequence[Region]) -> Iterator[Place]:
    """All places, those that only these packs name among them."""
    rows, packs = _with_packs(regions)
    names = Counter(row.name for row in rows.values())
    own = _own(rows, regions, packs)
    for row in rows.values():
        outer = rows.get(row.code[:4]) or rows.get(row.code[:2])
        alone = names[row.name] == 1 or outer is None
        yield Place(
            row=row,
            typed=row.name if alone or outer is None else f"{outer.short or outer.name}{row.name}",
            province=rows[row.code[:2]].name if row.code[:2] in rows else row.name,
            regions=tuple(_around(row.code, packs)),
            pack=packs.get(row.code),
            own=row.code in own,
        )


def _with_packs(regions: Sequence[Region]) -> tuple[dict[str, Row], dict[str, str]]:
    """All rows by their codes, and the pack of each place that has one."""
    rows = {row.code: row for row in gazetteer()}
    by_name = {row.name: row.code for row in rows.values() if row.level != "county"}
    codes: dict[str, str] = {}
    # A province comes before its cities, whatever the order of the files.
    for region in sorted(regions, key=lambda region: region.parent is not None):
        outer = codes.get(region.parent or "", "")
        code = by_name.get(region.name, "")
        if not code.startswith(outer) or not code:
            code = _named_in(rows, outer, region.name) or _new(rows, outer, region.id, region.name)
        codes[region.id] = code
        rows[code] = _called(rows, code, region.aliases)
        for place in region.places:
            inner = _named_in(rows, code, place.name) or _new(rows, code, place.name, place.name)
            rows[inner] = _called(rows, inner, place.aliases)
    return rows, {code: key for key, code in codes.items()}


def _named_in(rows: Mapping[str, Row], outer: str, name: str) -> str | None:
    return next((row.code for row in rows.values() if row.name == name and row.code.startswith(outer)), None)


def _new(rows: dict[str, Row], outer: str, key: str, name: str) -> str:
    """A place that is no division: it has the area code of the place around it."""
    code = f"{outer}/{key}"
    around = rows.get(outer)
    level = "zone" if around else "province"
    rows[code] = Row(code, level, name, "", around.area_code if around else "", "", ())
    return code


def _called(rows: Mapping[str, Row], code: str, names: Sequence[str]) -> Row:
    """The place with the names that a pack has for it; a county that it names so too keeps its own."""
    row = rows[code]
    inside = [each for each in rows.values() if each.code.startswith(code) and each.code != code]
    taken = {row.name, row.short, *row.also, *(name for each in inside for name in (each.name, each.short))}
    return row._replace(also=(*row.also, *(name for name in names if name not in taken)))


def _own(rows: Mapping[str, Row], regions: Sequence[Region], packs: Mapping[str, str]) -> set[str]:
    """The places that packs say something of: those the packs are of, and those they have a number for."""
    own = set(packs)
    of = {key: code for code, key in packs.items()}
    for region in regions:
        # Of two packs of one place the later speaks for it.
        if region.id not in of:
            continue
        named = {phone.place for phone in region.contacts if phone.place}
        inside = (row for row in rows.values() if row.code.startswith(of[region.id]))
        own |= {row.code for row in inside if named & {row.name, *row.also} or _ends_with(row.name, named)}
    return own


def _ends_with(name: str, shorter: set[str]) -> bool:
    """A number is for “经开区” where the place is the 经开区 of the city."""
    return any(name.endswith(each) and len(name) > len(each) for each in shorter)


def _around(code: str, packs: Mapping[str, str]) -> Iterator[str]:
    """The packs of a place and of those around it, from the narrowest."""
    found = {outer: key for outer, key in packs.items() if code.startswith(outer)}
    yield from (found[outer] for outer in sorted(found, key=len, reverse=True))
