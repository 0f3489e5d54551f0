"""The layout of the compiled file, where the two sides meet: the compiler writes it, the store reads it."""

from zlib import crc32

FORMAT = 17
"""Raised whenever the tables or the domain values change, so that an older cache is not read."""

SURE, UNSURE, BESIDE, SPELLED = range(4)
"""Where a name means a place: anywhere; where what stands around it says so; beside the place around it or
alone; spelled in pinyin."""

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
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, topics TEXT NOT NULL,
  meets TEXT NOT NULL, about TEXT NOT NULL, place TEXT
);
CREATE TABLE phrase (
  number INTEGER PRIMARY KEY, document INTEGER NOT NULL, asked INTEGER NOT NULL,
  written TEXT NOT NULL, words_weight INTEGER NOT NULL, sounds_weight INTEGER NOT NULL, mark INTEGER
);
CREATE INDEX phrase_mark ON phrase (mark) WHERE mark IS NOT NULL;
CREATE TABLE word (word TEXT PRIMARY KEY, phrases INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE language (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place (
  code TEXT PRIMARY KEY, level TEXT NOT NULL, name TEXT NOT NULL, short TEXT NOT NULL, typed TEXT NOT NULL,
  province TEXT NOT NULL, area_code TEXT, regions TEXT NOT NULL, own INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE place_name (
  form TEXT NOT NULL, place TEXT NOT NULL, strength INTEGER NOT NULL,
  PRIMARY KEY (form, place)
) WITHOUT ROWID;
CREATE TABLE mention (name TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (name, place)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  words, content='', columnsize=0, detail='none', tokenize="unicode61 tokenchars '/-'"
);
"""


def mark(written: str) -> int:
    """A number by which the short phrases that are just this in our own words are found again."""
    return crc32(written.encode("utf-8", "replace"))


LISTED = 4000
"""In so many phrases a word is listed; what stands in more tells too little to be looked up by."""
UNIT = 100
"""Weights of phrases are kept as whole hundredths."""
SHORT = 6
"""Characters of the longest phrase that is short: a longer one has pairs rare enough to be looked up by."""


def kind_of(record: type) -> str:
    """The kind under which values of a domain class are filed."""
    return record.__name__.lower()
