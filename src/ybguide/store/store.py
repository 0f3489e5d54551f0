"""What the compiled guide holds, by key, by name and by index word. Nothing here parses YAML."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Self, TypeVar

from ybguide.compiled import SPELLED, UNIT, UNSURE, kind_of, mark
from ybguide.domain.description import Descriptions
from ybguide.domain.division import Division, Level, goes_for, is_other, lies_in
from ybguide.domain.elsewhere import mentions, without
from ybguide.domain.places import Region
from ybguide.errors import GuideError
from ybguide.store.database import Database, Repair
from ybguide.store.decode import decode
from ybguide.text.aspects import Aspects
from ybguide.text.language import Language
from ybguide.text.telling import tells

T = TypeVar("T")
_FORMS = 2000
"""So many names are looked through for a near miss."""
_BOUND = ("question", "fix", "term")
"""Kinds of records that may be bound to a place without being of one."""
_PLACE = "SELECT code, level, name, short, typed, province, area_code, regions, own FROM place"
_PHRASE = (
    "SELECT written, words_weight, sounds_weight, asked, kind, id, title, topics, meets, about, place"
    " FROM phrase JOIN document ON document.number = phrase.document"
)
_OWN = "SELECT form, place FROM place_name JOIN place ON code = place WHERE own AND strength <= ?"
_SPELLED = "SELECT form, place FROM place_name WHERE strength = ?"


class Phrase(NamedTuple):
    """A way to ask for a document (``asked``) or a sentence it says.

    ``written`` is the phrase in our own words and ``said`` how it is said (see ``Language``), each with the
    sum of the weights of its index words; ``topics`` are joined by ``|``. ``meets`` is what a question may
    require of its document and ``about`` what the title of that names, as ``aspect/value`` joined by spaces.
    """

    written: str
    said: str
    words_weight: float
    sounds_weight: float
    asked: bool
    kind: str
    id: str
    title: str
    topics: str
    meets: str
    about: str
    place: str | None = None
    """The code of the only place for which the document holds."""


Away = Mapping[str, Collection[str]]
"""Kind of record → ids of those that are not handed out."""


class Store:
    """Records by key, guides by task, names and the search index: all there is, whatever the day.

    What is ``away`` is treated as if it were not there. Where places are ``named`` (their codes), nothing is
    told that holds for others only.
    """

    named: tuple[str, ...] = ()

    def __init__(self, database: Database, away: Away = MappingProxyType({})) -> None:
        self.database = database
        self.away = away
        self._rows = database.rows

    @classmethod
    def open(cls, path: Path, repair: Repair | None = None) -> "Store":
        """Open a compiled file. Raises ``Unreadable``."""
        return cls(Database.open(path, repair))

    def at(self, places: Iterable[Division]) -> Self:
        """The same guide for somebody at these places; without any, for everybody."""
        there = copy(self)
        there.named = tuple(place.code for place in places if place.level != "abroad")
        if there.named:
            there.away = self._away_from(there.named)
        return there

    def _away_from(self, named: Collection[str]) -> Away:
        """What is away, and what holds only at other places than these, but for the packs of places."""
        found = {kind: set(keys) for kind, keys in self.away.items()}
        for kind, key, place in self._rows("SELECT kind, id, place FROM document WHERE place IS NOT NULL"):
            if kind in _BOUND and not goes_for(place, named):
                found.setdefault(kind, set()).add(key)
        return found

    @cached_property
    def _mentioned(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The names by which a sentence may be about a province or a city, by their first characters."""
        found: dict[str, list[tuple[str, str]]] = {}
        for name, code in self._rows("SELECT name, place FROM mention"):
            found.setdefault(name[0], []).append((name, code))
        return found

    def _here(self, value: T | None) -> T | None:
        """What of a record may be told at the places that were named."""
        if value is None or not self.named:
            return value
        pack = self.division_of(value.id) if isinstance(value, Region) else None
        # A pack says where its people may go; only what it says of its other cities is about others.
        outer = pack.code if pack else ""

        def is_elsewhere(sentence: str) -> bool:
            found = [code for code in mentions(sentence, self._mentioned) if lies_in(code, outer)]
            return bool(found) and all(is_other(code, self.named) for code in found)

        return without(value, is_elsewhere)

    def absence(self, kind: str, key: str) -> GuideError | None:  # noqa: ARG002 - for those of a day
        """Why a record that was compiled is away; None where it is not, or nobody need be told why."""
        return None

    def find(self, kind: type[T], key: str) -> T | None:
        """The record of this id, or None."""
        rows = self._rows("SELECT body, dated FROM record WHERE kind = ? AND id = ?", (kind_of(kind), key))
        if not rows or self._is_away(kind_of(kind), key):
            return None
        return self._here(self.read(kind, rows[0][0], dated=rows[0][1]))

    def read(self, kind: type[T], body: str, *, dated: bool) -> T | None:  # noqa: ARG002 - for those of a day
        """A record as it was compiled, None where it is not handed out.

        ``dated`` tells that it is not the same on every day.
        """
        return decode(kind, json.loads(body))

    def get(self, kind: type[T], key: str) -> T:
        """The record of this id. Raises ``KeyError``; ids inside the content always resolve."""
        record = self.find(kind, key)
        if record is None:
            raise KeyError(key)
        return record

    def some(self, kind: type[T], keys: Iterable[str]) -> tuple[T, ...]:
        """The records of these ids, in this order, without those that are away."""
        return tuple(self.get(kind, key) for key in keys if not self._is_away(kind_of(kind), key))

    def title(self, kind: str, key: str) -> str:
        """What the record of this id is called. Raises ``KeyError``."""
        rows = self._rows("SELECT title FROM record WHERE kind = ? AND id = ?", (kind, key))
        if not rows or self._is_away(kind, key):
            raise KeyError(key)
        return str(rows[0][0])

    def titles(self, kind: str) -> dict[str, str]:
        """The titles of all records of a kind by id, in reading order."""
        rows = self._rows("SELECT id, title FROM record WHERE kind = ? ORDER BY position", (kind,))
        return {key: title for key, title in rows if not self._is_away(kind, key)}

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Every record of a kind in reading order."""
        rows = self._rows(
            "SELECT id, body, dated FROM record WHERE kind = ? ORDER BY position", (kind_of(kind),)
        )
        found = (
            self._here(self.read(kind, body, dated=dated))
            for key, body, dated in rows
            if not self._is_away(kind_of(kind), key)
        )
        return tuple(value for value in found if value is not None)

    def guide_ids(
        self, task: str, channel: str | None = None, regions: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """The guides for a task: local ways of these regions first, then the national ones in order.

        A way that a place has of its own stands for the general one.
        """
        rows = self._rows(
            "SELECT id, region, channel, way FROM guide WHERE task = ? AND (? IS NULL OR channel = ?)"
            " ORDER BY region IS NULL, position",
            (task, channel, channel),
        )
        rows = [row for row in rows if not self._is_away("guide", row[0])]
        local = {(where, way) for _, region, where, way in rows if region in regions}
        return tuple(
            key
            for key, region, where, way in rows
            if region in regions or (region is None and (way is None or (where, way) not in local))
        )

    def names(self, kind: str, form: str) -> tuple[str, ...]:
        """The ids that a form of a name stands for, of the best rank only."""
        rows = self._rows("SELECT id, rank FROM name WHERE kind = ? AND form = ? ORDER BY rank", (kind, form))
        here = [(key, rank) for key, rank in rows if not self._is_away(kind, key)]
        return tuple(key for key, rank in here if rank == here[0][1])

    def forms(self, kind: str, first: str) -> dict[str, str]:
        """Forms of the names of a kind with the id each stands for: those that begin alike come first."""
        rows = self._rows(
            "SELECT form, id FROM name WHERE kind = ? AND form >= ? AND form < ? LIMIT ?",
            (kind, first, first + "\U0010ffff", _FORMS),
        )
        others = self._rows("SELECT form, id FROM name WHERE kind = ? LIMIT ?", (kind, _FORMS))
        # Rows come the best rank first; the best is to stay.
        found = dict(reversed(others)) | dict(reversed(rows))
        return {form: key for form, key in found.items() if not self._is_away(kind, key)}

    @cached_property
    def language(self) -> Language:
        """How people vary what they type, as it was compiled."""
        tables = {key: json.loads(value) for key, value in self._rows("SELECT key, value FROM language")}
        # The two large tables are kept as a line of keys and a line of values, which load much faster.
        for key in ("simplified", "sounds"):
            tables[key] = dict(zip(tables[key][0], tables[key][1].split(), strict=True))
        tables["aspects"] = Aspects(words=tables["aspects"], sounds=tables["sounds"])
        return Language(**tables)

    @cached_property
    def descriptions(self) -> Descriptions:
        """How people speak of the person the guide is for, as it was compiled."""
        rows = self._rows("SELECT value FROM meta WHERE key = 'people'")
        return decode(Descriptions, json.loads(rows[0][0]))

    def place_names(self, forms: Collection[str]) -> list[tuple[str, str, int]]:
        """Of these words, those that are names of places: each with a code and the strength of the name."""
        query = "SELECT form, place, strength FROM place_name WHERE form IN (SELECT value FROM json_each(?))"
        return [(form, code, strength) for form, code, strength in self._rows(query, (json.dumps([*forms]),))]

    def divisions(self, codes: Collection[str]) -> dict[str, Division]:
        """The places of these codes."""
        return {
            place.code: place for place in self._places("code IN (SELECT value FROM json_each(?))", codes)
        }

    def divisions_of(self, level: Level, outer: str = "") -> tuple[Division, ...]:
        """The places of a level that lie in another, in the order of their codes."""
        found = self._places("level IN (SELECT value FROM json_each(?))", (level,))
        return tuple(place for place in found if lies_in(place.code, outer))

    def division_of(self, region: str) -> Division | None:
        """The place that a pack is of."""
        known = self._places("own AND instr(regions, json_extract(?, '$[0]')) = 1", (region,))
        return next((place for place in known if place.pack == region), None)

    def places_called(self, begun: str, most: int) -> tuple[Division, ...]:
        """At most so many places whose full name begins so, the first of each name, the larger ones first."""
        found = self._places("instr(name, json_extract(?, '$[0]')) = 1", (begun,))
        first = {place.name: place for place in sorted(found, key=lambda place: -len(place.code))}
        return tuple(sorted(first.values(), key=lambda place: (len(place.code), place.code)))[:most]

    def names_of_own_places(self) -> dict[str, str]:
        """The names of the places that packs are about, each with its code."""
        return dict(self._rows(_OWN, (UNSURE,)))

    def spelled_places(self) -> list[tuple[str, str]]:
        """Every name in pinyin with the code of its place."""
        return [(form, code) for form, code in self._rows(_SPELLED, (SPELLED,))]

    def places_spelled(self, begun: str, most: int) -> list[tuple[str, str]]:
        """At most so many spellings in pinyin that begin so, the shorter ones first, with their places."""
        query = f"{_SPELLED} AND form >= ? AND form < ? ORDER BY length(form), form, place LIMIT ?"
        rows = self._rows(query, (SPELLED, begun, f"{begun}~", most))
        return [(form, code) for form, code in rows]

    def _places(self, condition: str, values: Collection[str]) -> Iterator[Division]:
        query = f"{_PLACE} WHERE {condition} ORDER BY code"
        for *texts, area_code, regions, own in self._rows(query, (json.dumps([*values]),)):
            code, level, name, short, typed, province = texts
            yield Division(
                code=code,
                level=level,
                name=name,
                short=short or name,
                typed=typed,
                province=province,
                area_code=area_code,
                regions=tuple(regions.split("|")) if regions else (),
                own=bool(own),
            )

    def tasks_with_guides(self) -> set[str]:
        """The tasks for which there is a guide."""
        rows = self._rows("SELECT task, id FROM guide")
        return {task for task, key in rows if not self._is_away("guide", key)}

    def channels_of(self, task: str) -> list[str]:
        """The channels that have a guide for a task wherever one is, in reading order."""
        rows = self._rows(
            "SELECT channel, id FROM guide WHERE task = ? AND region IS NULL ORDER BY position", (task,)
        )
        return list(dict.fromkeys(channel for channel, key in rows if not self._is_away("guide", key)))

    def weights(self, words: Sequence[str]) -> dict[str, tuple[int, float]]:
        """Of the index words that occur: in how many phrases, and how much each tells."""
        rows = self._rows(
            "SELECT word, phrases FROM word WHERE word IN (SELECT value FROM json_each(?))",
            (json.dumps(words),),
        )
        return {word: (phrases, tells(word, phrases, self._all_phrases)) for word, phrases in rows}

    @cached_property
    def _all_phrases(self) -> int:
        return int(self._rows("SELECT value FROM meta WHERE key = 'phrases'")[0][0])

    def exact_phrases(self, written: str) -> list[int]:
        """The numbers of the short phrases that are just this in our own words."""
        rows = self._rows("SELECT number FROM phrase WHERE mark = ?", (mark(written),))
        return [number for (number,) in rows]

    def phrases_with(self, word: str, limit: int = -1) -> list[int]:
        """The numbers of the first phrases in which an index word occurs; all without a limit."""
        rows = self._rows("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (f'"{word}"', limit))
        return [number for (number,) in rows]

    def phrases(self, numbers: Sequence[int], kinds: Sequence[str] | None = None) -> list[Phrase]:
        """Phrases by number, with the document each belongs to; with ``kinds``, of documents of these."""
        rows = self._rows(
            f"{_PHRASE} WHERE phrase.number IN (SELECT value FROM json_each(?))"  # noqa: S608 - ours alone
            " AND (? IS NULL OR kind IN (SELECT value FROM json_each(?)))",
            (json.dumps(numbers), None if kinds is None else len(kinds), json.dumps(kinds or [])),
        )
        return self._told(rows)

    def every_phrase(self) -> list[Phrase]:
        """All phrases in the order of the index."""
        return self._told(self._rows(f"{_PHRASE} ORDER BY phrase.number"))

    def _told(self, rows: Iterable[Sequence[Any]]) -> list[Phrase]:
        """The phrases of these rows, without those of documents that are not told of."""
        said_of = self.language.said_of
        phrases = (
            Phrase(written, said_of(written), of_words / UNIT, of_sounds / UNIT, *document)
            for written, of_words, of_sounds, *document in rows
        )
        return [
            phrase
            for phrase in phrases
            if not self._is_away(phrase.kind, phrase.id) and goes_for(phrase.place, self.named)
        ]

    def _is_away(self, kind: str, key: str) -> bool:
        return key in self.away.get(kind, ())
