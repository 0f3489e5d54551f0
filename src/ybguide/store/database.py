"""One open compiled file as a database: opened for reading only, made anew once when it turns out damaged."""

import sqlite3
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ybguide.compiled import FORMAT

Repair = Callable[[], sqlite3.Connection]


_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)


class Unreadable(Exception):
    """The file is not a compiled guide of this version; it has to be compiled again."""


class Database:
    """Answers queries. Damage behind the first pages shows only when they are read."""

    def __init__(self, connection: sqlite3.Connection, repair: Repair | None = None) -> None:
        """Raises ``Unreadable`` when the database is damaged or of another format.

        ``repair`` makes the database anew; it is called once, when damage shows only later.
        """
        self._connection = connection
        self._repair = repair
        # Whoever asks need not think of closing; sqlite3 does not close by itself without a warning.
        weakref.finalize(self, connection.close)
        try:
            row = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
        except sqlite3.DatabaseError as error:
            raise Unreadable(str(error)) from error
        if row is None or row[0] != str(FORMAT):
            raise Unreadable("format")

    @classmethod
    def open(cls, path: Path, repair: Repair | None = None) -> "Database":
        """Open a file for reading. Raises ``Unreadable`` when there is none, or none that can be read."""
        try:
            connection = connect(path)
        except sqlite3.Error as error:
            raise Unreadable(str(error)) from error
        return cls(connection, repair)

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        try:
            return self._connection.execute(query, values).fetchall()
        except UnicodeEncodeError:
            # Half a surrogate pair, as a shell can pass it on: no file holds such a text.
            return []
        except sqlite3.DatabaseError as error:
            if self._repair is None or not _damaged(error):
                raise
            # Closed first: Windows does not let go of a file that is open.
            self._connection.close()
            self._connection, self._repair = self._repair(), None
            weakref.finalize(self, self._connection.close)
            return self._connection.execute(query, values).fetchall()


def connect(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Raises ``sqlite3.Error``."""
    # The file is only ever replaced as a whole, so no other process can change what is read.
    name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(name, uri=True, check_same_thread=False)


def _damaged(error: sqlite3.DatabaseError) -> bool:
    """Whether the file is at fault, and not the question."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE
