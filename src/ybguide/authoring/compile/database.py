"""Write the compiled file: one read-only SQLite database, records by key and a full-text index."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from itertools import count

from ybguide.authoring.compile.bound import bound_documents
from ybguide.authoring.compile.dated import is_dated, lasting_keys
from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.gazetteer import Place, places
from ybguide.authoring.compile.language import language
from ybguide.authoring.compile.names import names
from ybguide.authoring.compile.people import descriptions
from ybguide.authoring.compile.place_names import place_names
from ybguide.authoring.compile.records import Record, records, title
from ybguide.authoring.compile.search_index import write_index
from ybguide.authoring.compile.wordings import wordings
from ybguide.authoring.content import Content
from ybguide.authoring.progress import Progress, silent
from ybguide.compiled import FORMAT, SURE, TABLES, kind_of
from ybguide.domain.description import Descriptions
from ybguide.domain.guide import Guide
from ybguide.domain.lasting import Lasting
from ybguide.domain.places import Region

_PAGE = 2048
"""Bytes of a page of the file: most records fill two or three of these, and little of the last is empty."""
_MENTIONED = """
INSERT INTO mention SELECT form, place FROM place_name JOIN place ON code = place
WHERE strength = ? AND level IN ('province', 'prefecture', 'corps')
"""
"""Names by which a sentence is about a province or a city, whatever else it says."""


def write(content: Content, connection: sqlite3.Connection, progress: Progress = silent) -> None:
    """Fill an empty database with everything the reading side needs; nearly all of it is the index."""
    # Nobody sees the file before it is whole, so nothing has to survive a crash half-way.
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(f"PRAGMA page_size = {_PAGE}")
    connection.executescript(f"BEGIN; {TABLES} COMMIT;")
    connection.execute("INSERT INTO meta VALUES ('format', ?)", (str(FORMAT),))
    values = list(records(content))
    _write_records(connection, values)
    connection.executemany(
        "INSERT INTO name VALUES (?, ?, ?, ?)",
        ((name.kind, name.form, name.rank, name.id) for name in names(content)),
    )
    known = list(places([value for value in values if isinstance(value, Region)]))
    spoken = language(content)
    _write_descriptions(connection, descriptions(content))
    found = documents(values, wordings(content))
    write_index(connection, found, spoken, bound_documents(values, known, spoken), progress)
    _write_places(connection, known)
    connection.executemany("INSERT INTO place_name VALUES (?, ?, ?)", place_names(known, spoken))
    connection.execute(_MENTIONED, (SURE,))
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    connection.commit()
    connection.execute("VACUUM")


def _write_descriptions(connection: sqlite3.Connection, found: Descriptions) -> None:
    body = json.dumps(asdict(found), ensure_ascii=False, separators=(",", ":"))
    connection.execute("INSERT INTO meta VALUES ('people', ?)", (body,))


def _write_places(connection: sqlite3.Connection, known: Sequence[Place]) -> None:
    for place in known:
        row = place.row
        connection.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row.code,
                row.level,
                row.name,
                row.short,
                place.typed,
                place.province,
                row.area_code or None,
                "|".join(place.regions),
                place.own,
            ),
        )


def _write_records(connection: sqlite3.Connection, values: Sequence[Record]) -> None:
    position = count()
    lasting = lasting_keys(values)
    for value in values:
        place, kind = next(position), kind_of(type(value))
        body = json.dumps(asdict(value), ensure_ascii=False, separators=(",", ":"))
        connection.execute(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)",
            (kind, value.id, place, title(value), body, is_dated(value, lasting)),
        )
        if isinstance(value, Lasting) and value.lasts:
            connection.execute(
                "INSERT INTO lasting VALUES (?, ?, ?, ?)",
                (kind, value.id, value.valid_from, value.valid_until),
            )
        if isinstance(value, Guide):
            connection.execute(
                "INSERT INTO guide VALUES (?, ?, ?, ?, ?, ?)",
                (value.task, value.channel, value.way, value.region, place, value.id),
            )
