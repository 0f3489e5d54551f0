"""The guide's search and the baselines it is measured against, on the same entries.

A searcher takes a question and returns the topics of what it finds, best first, with a score. The baselines
have no confidence of their own, so each is given the threshold that refuses nine of ten foreign questions
of the development set: what they lose in false refusals by it is counted.
"""

import sqlite3
from collections.abc import Callable, Sequence

import jieba
from rank_bm25 import BM25Okapi
from rapidfuzz import fuzz, process

from ybguide.search import ask
from ybguide.store import Store

Found = list[tuple[frozenset[str], float]]
Searcher = Callable[[str], Found]

_BEST = 5


class Entries:
    """Every way to ask and every sentence said, with the topics of its document."""

    def __init__(self, phrases: Sequence[tuple[str, str, frozenset[str]]]) -> None:
        self.documents = [document for document, _, _ in phrases]
        self.texts = [text for _, text, _ in phrases]
        self.topics = [topics for _, _, topics in phrases]

    def best(self, scores: Sequence[tuple[int, float]]) -> Found:
        """The best phrase of each document, best first."""
        seen: set[str] = set()
        found: Found = []
        for place, score in sorted(scores, key=lambda pair: -pair[1]):
            if self.documents[place] not in seen:
                seen.add(self.documents[place])
                found.append((self.topics[place], score))
            if len(found) == _BEST:
                break
        return found


def guide(store: Store) -> Callable[[str], tuple[Found, bool]]:
    """The guide's own search, with whether it is confident."""

    def search(query: str) -> tuple[Found, bool]:
        hits = ask(store, query)
        found = [(frozenset(hit.topics), hit.score) for hit in hits]
        return found, bool(hits and hits[0].confident)

    return search


def substring(entries: Entries) -> Searcher:
    """The question as it stands, inside a phrase or around it."""

    def search(query: str) -> Found:
        scores = [
            (place, min(len(query), len(text)) / max(len(query), len(text)))
            for place, text in enumerate(entries.texts)
            if text and (query in text or text in query)
        ]
        return entries.best(scores)

    return search


def fuzzy(entries: Entries) -> Searcher:
    """rapidfuzz's weighted ratio."""

    def search(query: str) -> Found:
        matches = process.extract(query, entries.texts, scorer=fuzz.WRatio, limit=50)
        return entries.best([(place, score / 100) for _, score, place in matches])

    return search


def trigram(entries: Entries) -> Searcher:
    """SQLite's own trigram tokenizer; questions of one or two characters find nothing."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE phrase USING fts5 (text, tokenize='trigram')")
    rows = ((place, text) for place, text in enumerate(entries.texts))
    database.executemany("INSERT INTO phrase (rowid, text) VALUES (?, ?)", rows)

    def search(query: str) -> Found:
        grams = {query[start : start + 3] for start in range(len(query) - 2)}
        quoted = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in sorted(grams))
        if not quoted:
            return []
        matches = database.execute(
            "SELECT rowid, -bm25(phrase) FROM phrase WHERE phrase MATCH ? ORDER BY 2 DESC LIMIT 50", (quoted,)
        )
        return entries.best(matches.fetchall())

    return search


def segmented(entries: Entries) -> Searcher:
    """jieba's words, ranked by BM25."""
    ranker = BM25Okapi([jieba.lcut(text) for text in entries.texts])

    def search(query: str) -> Found:
        return entries.best([pair for pair in enumerate(ranker.get_scores(jieba.lcut(query))) if pair[1] > 0])

    return search
