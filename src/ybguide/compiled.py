"""The layout of the compiled file, where the two sides meet: the compiler writes it, the store reads it."""

FORMAT = 14
"""Raised whenever the tables or the domain values change, so that an older cache is not read."""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (
  kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
  dated INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE lasting (
  kind TEXT NOT NULL, id TEXT NOT NULL, valid_from TEXT, valid_until TEXT,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE guide (
  task TEXT NOT NULL, channel TEXT NOT NULL, way TEXT, region TEXT, position INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (task, channel, position)
) WITHOUT ROWID;
CREATE TABLE name (
  kind TEXT NOT NULL, form TEXT NOT NULL, rank INTEGER NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (kind, form, rank, id)
) WITHOUT ROWID;
CREATE TABLE document (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, topics TEXT NOT NULL
);
CREATE TABLE phrase (
  number INTEGER PRIMARY KEY, document INTEGER NOT NULL, asked INTEGER NOT NULL,
  words TEXT NOT NULL, sounds TEXT NOT NULL, words_weight REAL NOT NULL, sounds_weight REAL NOT NULL
);
CREATE INDEX phrase_words ON phrase (words);
CREATE TABLE word (word TEXT PRIMARY KEY, phrases INTEGER NOT NULL, weight REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE language (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place (name TEXT PRIMARY KEY, region TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (words, content='', detail='none', tokenize='unicode61');
"""


def kind_of(record: type) -> str:
    """The kind under which values of a domain class are filed."""
    return record.__name__.lower()
