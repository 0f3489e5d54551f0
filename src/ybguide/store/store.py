"""One open compiled file. Reading side only: nothing here parses YAML or validates."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from ybguide.compiled import FORMAT, kind_of
from ybguide.domain.guide import Guide
from ybguide.store.decode import decode

T = TypeVar("T")


class Unreadable(Exception):
    """The file is not a compiled guide of this version; it has to be compiled again."""


class Store:
    """Records by key, guides by task, names and the search index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Raises ``Unreadable`` when the database is damaged or of another format."""
        self._connection = connection
        try:
            row = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
        except sqlite3.DatabaseError as error:
            raise Unreadable(str(error)) from error
        if row is None or row[0] != str(FORMAT):
            raise Unreadable("format")

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open a file for reading. Raises ``Unreadable`` when there is none, or none that can be read."""
        try:
            # The file is only ever replaced as a whole, so no other process can change what is read.
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
        except sqlite3.Error as error:
            raise Unreadable(str(error)) from error
        return cls(connection)

    def find(self, kind: type[T], key: str) -> T | None:
        """The record of this id, or None."""
        row = self._connection.execute(
            "SELECT body FROM record WHERE kind = ? AND id = ?", (kind_of(kind), key)
        ).fetchone()
        return decode(kind, json.loads(row[0])) if row else None

    def get(self, kind: type[T], key: str) -> T:
        """The record of this id. Raises ``KeyError``; ids inside the content always resolve."""
        record = self.find(kind, key)
        if record is None:
            raise KeyError(key)
        return record

    def some(self, kind: type[T], keys: Iterable[str]) -> tuple[T, ...]:
        """The records of these ids, in this order."""
        return tuple(self.get(kind, key) for key in keys)

    def title(self, kind: str, key: str) -> str:
        """What the record of this id is called. Raises ``KeyError``."""
        row = self._connection.execute(
            "SELECT title FROM record WHERE kind = ? AND id = ?", (kind, key)
        ).fetchone()
        if row is None:
            raise KeyError(key)
        return str(row[0])

    def titles(self, kind: str) -> dict[str, str]:
        """The titles of all records of a kind by id, in reading order."""
        rows = self._connection.execute(
            "SELECT id, title FROM record WHERE kind = ? ORDER BY position", (kind,)
        )
        return dict(rows.fetchall())

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Every record of a kind in reading order."""
        rows = self._connection.execute(
            "SELECT body FROM record WHERE kind = ? ORDER BY position", (kind_of(kind),)
        )
        return tuple(decode(kind, json.loads(row[0])) for row in rows)

    def guides(
        self, task: str, channel: str | None = None, regions: tuple[str, ...] = ()
    ) -> tuple[Guide, ...]:
        """The guides for a task: local ways of these regions first, then the national ones in order."""
        rows = self._connection.execute(
            "SELECT id, region FROM guide WHERE task = ? AND (? IS NULL OR channel = ?)"
            " ORDER BY region IS NULL, position",
            (task, channel, channel),
        ).fetchall()
        keys = [key for key, region in rows if region is None or region in regions]
        return self.some(Guide, keys)

    def names(self, kind: str, form: str) -> tuple[str, ...]:
        """The ids that a form of a name stands for, of the best rank only."""
        rows = self._connection.execute(
            "SELECT id, rank FROM name WHERE kind = ? AND form = ? ORDER BY rank", (kind, form)
        ).fetchall()
        return tuple(key for key, rank in rows if rank == rows[0][1])

    def forms(self, kind: str) -> dict[str, str]:
        """Every form of the names of a kind, with the id it stands for."""
        rows = self._connection.execute(
            "SELECT form, id FROM name WHERE kind = ? ORDER BY rank DESC", (kind,)
        )
        return dict(rows.fetchall())

    def matches(self, expression: str, kind: str, limit: int) -> tuple[tuple[str, float], ...]:
        """Documents of a kind that match an FTS5 expression: id and score, the best (highest) first."""
        rows = self._connection.execute(
            "SELECT id, -bm25(search, 4.0, 1.0) AS score FROM search"
            " JOIN document ON document.number = search.rowid"
            " WHERE search MATCH ? AND kind = ? ORDER BY score DESC, number LIMIT ?",
            (expression, kind, limit),
        )
        return tuple(rows.fetchall())
