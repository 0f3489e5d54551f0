"""Measure the search: ``make eval-search``.

By topic, against four baselines; by what the first answer says to strangers' questions; with the wordings of
one writer left out; and how often an answer is right of which the guide is so sure.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import jieba

from tests.evaluation import said, searchers
from tests.evaluation import wordings as writing
from tests.evaluation.questions import DATA, Asked, development, held_out
from tests.evaluation.searchers import Entries, Found, Searcher
from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.records import records
from ybguide.authoring.compile.wordings import wordings
from ybguide.authoring.content import Content
from ybguide.authoring.read import read as read_content
from ybguide.guidebook.book import Guidebook
from ybguide.library import content_folder, open_library

TODAY = date(2026, 11, 27)
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


def strangers(book: Guidebook) -> dict[str, list[said.Judged]]:
    """Strangers' questions, judged: those given to us, those we collected, and a third of these kept out."""
    judge = said.ask(book)
    given = [judge(row) for row in said.read(DATA / "field-given.tsv")]
    collected = [judge(row) for row in said.read(DATA / "field-collected.tsv")]
    return {
        "given": given,
        "collected": [item for item in collected if not item.row.kept_out],
        "kept out": [item for item in collected if item.row.kept_out],
    }


def main() -> None:
    """Print all tables."""
    content, _ = read_content([content_folder()])
    _by_topic(content)
    print("\nstrangers' questions, by what the first answer says")
    judged = strangers(Guidebook(open_library(), TODAY))
    for name, listed in judged.items():
        print(f"  {name:12} {said.shares(listed)}")
    scams = [item for listed in judged.values() for item in listed if item.row.group == "scam"]
    print(f"  {'scams of all':12} {said.shares(scams)}")
    print("\none writer's wordings, asked of a guide without them")
    answered: list[writing.Answered] = []
    for writer in writing.writers(content):
        asked = writing.wordings(content, writer)
        listed = writing.answered(writing.without(content, writer), asked)
        answered += listed
        print(f"  {writer:12} {writing.shares(listed)}")
    _curve(answered)


def _by_topic(content: Content) -> None:
    jieba.setLogLevel(logging.WARNING)
    entries = Entries(
        [
            (f"{item.kind}/{item.id}", text, frozenset(item.topics))
            for item in documents(list(records(content)), wordings(content))
            for text in (*item.asked, *item.wordings, item.said)
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


def _curve(answered: Iterable[writing.Answered]) -> None:
    print("\nhow often it is right, by how likely the guide thinks it is")
    listed = list(answered)
    for tenth in range(10):
        inside = [item for item in listed if tenth <= item.chance * 10 < tenth + 1]
        if inside:
            first = sum(item.right for item in inside) / len(inside)
            two = sum(item.right or item.second for item in inside) / len(inside)
            likely = f"{tenth / 10:.1f}–{(tenth + 1) / 10:.1f}"
            print(f"  {likely}  first {first:6.1%}  of two {two:6.1%}  n={len(inside)}")


if __name__ == "__main__":
    main()
