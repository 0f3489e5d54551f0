"""Questions with the topics that answer them, as in ``tests/data``."""

import zlib
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
_PARTS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question; no topics mark one that is foreign to the guide."""

    query: str
    topics: frozenset[str]


def read(path: Path) -> list[Asked]:
    """The questions of a file, without its heading."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    return [Asked(query=query, topics=_topics(topics)) for query, topics in rows]


def development() -> tuple[list[Asked], list[Asked]]:
    """Our own questions in two: those that were tuned on, and the third that was kept out of sight."""
    asked = read(DATA / "queries-dev.tsv")
    kept = [item for item in asked if _kept_out(item)]
    return [item for item in asked if not _kept_out(item)], kept


def held_out() -> list[Asked]:
    """Questions written by somebody else, never looked at while tuning."""
    return read(DATA / "queries-heldout.tsv")


def _topics(written: str) -> frozenset[str]:
    return frozenset() if written == "-" else frozenset(written.split("|"))


def _kept_out(asked: Asked) -> bool:
    return zlib.crc32(asked.query.encode()) % _PARTS == 0
