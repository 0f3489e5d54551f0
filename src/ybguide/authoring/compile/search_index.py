"""Write the search index: every phrase a row of its own, cut into words and sounds."""

import json
import math
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ybguide.authoring.compile.documents import Document
from ybguide.text.language import Language

_CHARACTER = 0.5
"""A single character tells less than a pair: it stands in many words."""
_SENTENCE = re.compile(r"[^。！？；\n]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A way to ask for a document, or a sentence it says (``asked`` is False), cut into words and sounds."""

    document: int
    asked: bool
    words: tuple[str, ...]
    sounds: tuple[str, ...]


def write_index(connection: sqlite3.Connection, documents: Iterable[Document], language: Language) -> None:
    """Fill the tables ``document``, ``phrase``, ``word``, ``language`` and ``search``."""
    listed = list(enumerate(documents, start=1))
    phrases = [phrase for place, document in listed for phrase in _phrases(place, document, language)]
    connection.executemany(
        "INSERT INTO document VALUES (?, ?, ?, ?, ?)",
        ((place, item.kind, item.id, item.title, "|".join(item.topics)) for place, item in listed),
    )
    weights = _write_words(connection, phrases)
    _write_phrases(connection, phrases, weights)
    _write_language(connection, language)


def _write_words(connection: sqlite3.Connection, phrases: Sequence[Phrase]) -> dict[str, float]:
    """A word tells the more, the fewer phrases it stands in (inverse document frequency)."""
    counts = Counter(word for phrase in phrases for word in {*phrase.words, *phrase.sounds})
    weights = {
        word: math.log(1 + len(phrases) / count) * (_CHARACTER if _is_character(word) else 1.0)
        for word, count in counts.items()
    }
    connection.executemany(
        "INSERT INTO word VALUES (?, ?, ?)",
        ((word, counts[word], weight) for word, weight in weights.items()),
    )
    return weights


def _is_character(word: str) -> bool:
    return len(word) == 1 and not word.isascii()


def _write_phrases(
    connection: sqlite3.Connection, phrases: Sequence[Phrase], weights: Mapping[str, float]
) -> None:
    for number, phrase in enumerate(phrases, start=1):
        row = (
            number,
            phrase.document,
            phrase.asked,
            " ".join(phrase.words),
            " ".join(phrase.sounds),
            sum(weights[word] for word in phrase.words),
            sum(weights[word] for word in phrase.sounds),
        )
        connection.execute("INSERT INTO phrase VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        indexed = " ".join(dict.fromkeys([*phrase.words, *phrase.sounds]))
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (number, indexed))


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
    }
    connection.executemany(
        "INSERT INTO language VALUES (?, ?)",
        ((key, json.dumps(table, ensure_ascii=False)) for key, table in tables.items()),
    )


def _in_two_lines(table: Mapping[str, str]) -> tuple[str, str]:
    return "".join(table), " ".join(table.values())


def _phrases(place: int, document: Document, language: Language) -> Iterator[Phrase]:
    for texts, asked in ((document.asked, True), (_sentences(document.said), False)):
        seen: set[tuple[str, ...]] = set()
        for text in texts:
            words, sounds = language.words(text), language.sounds_of(text)
            if words and words not in seen:
                seen.add(words)
                yield Phrase(document=place, asked=asked, words=words, sounds=sounds)


def _sentences(text: str) -> Iterator[str]:
    return (match.group() for match in _SENTENCE.finditer(text))
