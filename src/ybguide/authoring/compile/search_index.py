"""Write the search index: every phrase a row of its own, cut into words and sounds."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ybguide.authoring.compile.documents import Document
from ybguide.authoring.compile.meets import meets
from ybguide.authoring.progress import Progress, counted, silent, within
from ybguide.compiled import LISTED, SHORT, UNIT, mark
from ybguide.text.language import Language
from ybguide.text.telling import tells
from ybguide.text.tokens import index_sounds, index_words

_SENTENCE = re.compile(r"[^。！？；\n]+")
_CUT = 0.7
"""The share of the time that cutting takes; the rest is writing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A way to ask for a document, or a sentence it says (``asked`` is False), in writing and by ear."""

    document: int
    asked: bool
    written: str
    said: str
    words: tuple[str, ...]
    sounds: tuple[str, ...]

    @property
    def short(self) -> bool:
        """Whether it is looked up by each of its characters."""
        return len("".join(run for run in self.written.split() if "/" not in run)) <= SHORT

    @property
    def required(self) -> tuple[str, ...]:
        """What it requires, if it is a question."""
        return tuple(word for word in self.words if "/" in word)


def write_index(
    connection: sqlite3.Connection,
    documents: Iterable[Document],
    language: Language,
    bound: Mapping[tuple[str, str], str] = MappingProxyType({}),
    progress: Progress = silent,
) -> None:
    """Fill the tables ``document``, ``phrase``, ``word``, ``language`` and ``search``.

    ``bound`` has the code of the place for each document (kind and id) that holds at one place only.
    """
    listed = list(enumerate(documents, start=1))
    phrases: list[Phrase] = []
    for place, item in counted(listed, within(progress, 0, _CUT)):
        own = list(_phrases(place, item, language))
        about = language.required(item.title)
        meant = meets(
            about=about,
            asked=[phrase.required for phrase in own if phrase.asked],
            said=[phrase.required for phrase in own if not phrase.asked],
        )
        topics, place_of = "|".join(item.topics), bound.get((item.kind, item.id))
        row = (
            place,
            item.kind,
            item.id,
            item.title,
            topics,
            " ".join(sorted(meant)),
            " ".join(about),
            place_of,
        )
        connection.execute("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        phrases += own
    weights = _write_words(connection, phrases)
    _write_phrases(connection, phrases, weights, within(progress, _CUT, 1))
    _write_language(connection, language)


def _write_words(connection: sqlite3.Connection, phrases: Sequence[Phrase]) -> dict[str, float]:
    """A word tells the more, the fewer phrases it stands in (inverse document frequency)."""
    counts = Counter(word for phrase in phrases for word in {*phrase.words, *phrase.sounds})
    weights = {word: tells(word, count, len(phrases)) for word, count in counts.items()}
    connection.executemany("INSERT INTO word VALUES (?, ?)", counts.items())
    connection.execute("INSERT INTO meta VALUES ('phrases', ?)", (str(len(phrases)),))
    return weights


def _write_phrases(
    connection: sqlite3.Connection,
    phrases: Sequence[Phrase],
    weights: Mapping[str, float],
    progress: Progress,
) -> None:
    listed: Counter[str] = Counter()
    for number, phrase in enumerate(counted(phrases, progress), start=1):
        row = (
            number,
            phrase.document,
            phrase.asked,
            phrase.written,
            round(sum(weights[word] for word in phrase.words) * UNIT),
            round(sum(weights[word] for word in phrase.sounds) * UNIT),
            mark(phrase.written) if phrase.short else None,
        )
        connection.execute("INSERT INTO phrase VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        indexed = [word for word in _looked_up(phrase) if listed[word] < LISTED]
        listed.update(indexed)
        words = " ".join(sorted(indexed))
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (number, words))


def _looked_up(phrase: Phrase) -> set[str]:
    """The words by which a phrase is looked up: of a longer one, no character or syllable alone."""
    words, sounds = {*phrase.words}, {*phrase.sounds}
    if not phrase.short:
        words = {word for word in words if len(word) > 1 or word.isascii()}
        sounds -= set(phrase.said.split())
    return words | sounds


def _write_language(connection: sqlite3.Connection, language: Language) -> None:
    tables = {
        "simplified": _in_two_lines(language.simplified),
        "synonyms": language.synonyms,
        "sounds": _in_two_lines(language.sounds),
        "heard": language.heard,
        "initials": language.initials,
        "subject": language.subject,
        "shared": language.shared,
        "elsewhere": language.elsewhere,
        "aspects": language.aspects.words,
    }
    connection.executemany(
        "INSERT INTO language VALUES (?, ?)",
        ((key, json.dumps(table, ensure_ascii=False)) for key, table in tables.items()),
    )


def _in_two_lines(table: Mapping[str, str]) -> tuple[str, str]:
    return "".join(table), " ".join(table.values())


def _phrases(place: int, document: Document, language: Language) -> Iterator[Phrase]:
    for texts, asked in (((*document.asked, *document.wordings), True), (_sentences(document.said), False)):
        seen: set[tuple[str, ...]] = set()
        for text in texts:
            written = language.written(text)
            said = language.said_of(written)
            words = index_words(written)
            if words and words not in seen:
                seen.add(words)
                yield Phrase(
                    document=place,
                    asked=asked,
                    written=written,
                    words=words,
                    said=said,
                    sounds=index_sounds(said),
                )


def _sentences(text: str) -> Iterator[str]:
    return (match.group() for match in _SENTENCE.finditer(text))
