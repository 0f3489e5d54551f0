"""What the compiled guide holds, by key, by name and by index word. Nothing here parses YAML."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from ybguide.compiled import kind_of
from ybguide.errors import GuideError
from ybguide.store.database import Database, Repair
from ybguide.store.decode import decode
from ybguide.text.language import Language

T = TypeVar("T")
_FORMS = 2000
"""So many names are looked through for a near miss."""


class Phrase(NamedTuple):
    """A way to ask for a document (``asked``) or a sentence it says.

    ``words`` and ``sounds`` are its index words joined by spaces, with the sum of their weights; ``topics``
    are joined by ``|``.
    """

    words: str
    sounds: str
    words_weight: float
    sounds_weight: float
    asked: bool
    kind: str
    id: str
    title: str
    topics: str


Away = Mapping[str, Collection[str]]
"""Kind of record → ids of those that are not handed out."""


class Store:
    """Records by key, guides by task, names and the search index: all there is, whatever the day.

    What is ``away`` is treated as if it were not there.
    """

    def __init__(self, database: Database, away: Away = MappingProxyType({})) -> None:
        self.database = database
        self.away = away
        self._rows = database.rows

    @classmethod
    def open(cls, path: Path, repair: Repair | None = None) -> "Store":
        """Open a compiled file. Raises ``Unreadable``."""
        return cls(Database.open(path, repair))

    def absence(self, kind: str, key: str) -> GuideError | None:  # noqa: ARG002 - for those of a day
        """Why a record that was compiled is away; None where it is not, or nobody need be told why."""
        return None

    def find(self, kind: type[T], key: str) -> T | None:
        """The record of this id, or None."""
        rows = self._rows("SELECT body, dated FROM record WHERE kind = ? AND id = ?", (kind_of(kind), key))
        if not rows or self._is_away(kind_of(kind), key):
            return None
        return self.read(kind, rows[0][0], dated=rows[0][1])

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
            self.read(kind, body, dated=dated)
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
        return Language(**tables)

    def places(self, names: Sequence[str]) -> dict[str, str]:
        """Of these words, those that are names of places, with the region that answers for each."""
        query = "SELECT name, region FROM place WHERE name IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, (json.dumps(names),)))

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
            "SELECT word, phrases, weight FROM word WHERE word IN (SELECT value FROM json_each(?))",
            (json.dumps(words),),
        )
        return {word: (phrases, weight) for word, phrases, weight in rows}

    def exact_phrases(self, words: Sequence[str]) -> list[int]:
        """The numbers of the phrases made of just these index words."""
        rows = self._rows("SELECT number FROM phrase WHERE words = ?", (" ".join(words),))
        return [number for (number,) in rows]

    def phrases_with(self, word: str, limit: int = -1) -> list[int]:
        """The numbers of the first phrases in which an index word occurs; all without a limit."""
        rows = self._rows("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (f'"{word}"', limit))
        return [number for (number,) in rows]

    def phrases(self, numbers: Sequence[int], kinds: Sequence[str] | None = None) -> list[Phrase]:
        """Phrases by number, with the document each belongs to; with ``kinds``, of documents of these."""
        rows = self._rows(
            "SELECT words, sounds, words_weight, sounds_weight, asked, kind, id, title, topics FROM phrase"
            " JOIN document ON document.number = phrase.document"
            " WHERE phrase.number IN (SELECT value FROM json_each(?))"
            " AND (? IS NULL OR kind IN (SELECT value FROM json_each(?)))",
            (json.dumps(numbers), None if kinds is None else len(kinds), json.dumps(kinds or [])),
        )
        found = map(Phrase._make, rows)
        return [phrase for phrase in found if not self._is_away(phrase.kind, phrase.id)]

    def _is_away(self, kind: str, key: str) -> bool:
        return key in self.away.get(kind, ())
