"""Measure the search and the baselines: ``make eval-search``."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import jieba

from tests.evaluation import searchers
from tests.evaluation.questions import Asked, development, held_out
from tests.evaluation.searchers import Entries, Found, Searcher
from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.records import records
from ybguide.authoring.read import read as read_content
from ybguide.library import content_folder, open_library

_REFUSED = 0.9
_TOP = 3

Confident = Callable[[str], tuple[Found, bool]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """Shares between 0 and 1; ``milliseconds`` is the median of a question."""

    first: float
    within_three: float
    reciprocal: float
    refused: float
    refused_falsely: float
    milliseconds: float

    def __str__(self) -> str:
        return (
            f"top-1 {self.first:6.1%}  top-3 {self.within_three:6.1%}  MRR {self.reciprocal:.3f}"
            f"  foreign refused {self.refused:6.1%}  refused falsely {self.refused_falsely:6.1%}"
            f"  {self.milliseconds:5.1f} ms"
        )


def measure(search: Confident, asked: Sequence[Asked]) -> Measured:
    """Run all questions through a search."""
    ours = [item for item in asked if item.topics]
    foreign = [item for item in asked if not item.topics]
    times, ranks, unsure = [], [], 0
    for item in ours:
        started = time.perf_counter()
        found, confident = search(item.query)
        times.append(time.perf_counter() - started)
        unsure += not confident
        hits = [place for place, (topics, _) in enumerate(found, start=1) if topics & item.topics]
        ranks.append(hits[0] if hits else 0)
    refused = sum(not search(item.query)[1] for item in foreign)
    return Measured(
        first=sum(rank == 1 for rank in ranks) / len(ranks),
        within_three=sum(0 < rank <= _TOP for rank in ranks) / len(ranks),
        reciprocal=sum(1 / rank for rank in ranks if rank) / len(ranks),
        refused=refused / len(foreign),
        refused_falsely=unsure / len(ours),
        milliseconds=sorted(times)[len(times) // 2] * 1000,
    )


def with_threshold(search: Searcher, asked: Sequence[Asked]) -> Confident:
    """A baseline made to refuse nine of ten of these foreign questions."""
    scores = sorted(_best(search(item.query)) for item in asked if not item.topics)
    threshold = scores[int(len(scores) * _REFUSED)]

    def confident(query: str) -> tuple[Found, bool]:
        found = search(query)
        return found, _best(found) > threshold

    return confident


def _best(found: Found) -> float:
    return found[0][1] if found else 0.0


def main() -> None:
    """Print a table for each set of questions."""
    jieba.setLogLevel(logging.WARNING)
    content, _ = read_content([content_folder()])
    entries = Entries(
        [
            (f"{item.kind}/{item.id}", text, frozenset(item.topics))
            for item in documents(list(records(content)))
            for text in (*item.asked, item.said)
        ]
    )
    tuned, kept = development()
    baselines = {
        "substring": searchers.substring(entries),
        "rapidfuzz": searchers.fuzzy(entries),
        "SQLite trigram": searchers.trigram(entries),
        "jieba + BM25": searchers.segmented(entries),
    }
    confident = {"ybguide": searchers.guide(open_library())}
    confident |= {name: with_threshold(search, tuned) for name, search in baselines.items()}
    for title, asked in (("tuned on", tuned), ("kept out", kept), ("held out", held_out())):
        foreign = sum(not item.topics for item in asked)
        print(f"\n{title}: {len(asked) - foreign} questions, {foreign} foreign")
        for name, search in confident.items():
            print(f"  {name:15} {measure(search, asked)}")


if __name__ == "__main__":
    main()
