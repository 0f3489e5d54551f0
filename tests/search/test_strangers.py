"""Strangers' questions by what the first answer says, ours by topic: two points below the last figures.

``make eval-search`` prints the figures; docs/search.md has them.
"""

from collections.abc import Sequence

import pytest

from tests.conftest import TODAY
from tests.evaluation import said
from tests.evaluation.questions import DATA, Asked, development, held_out
from ybguide.guidebook.book import Guidebook
from ybguide.search import ask
from ybguide.store import Store

Judged = dict[str, list[said.Judged]]


@pytest.fixture(scope="module")
def judged(store: Store) -> Judged:
    judge = said.ask(Guidebook(store, TODAY))
    given = list(map(judge, said.read(DATA / "field-given.tsv")))
    collected = list(map(judge, said.read(DATA / "field-collected.tsv")))
    return {
        "given": given,
        "collected": [item for item in collected if not item.row.kept_out],
        "kept out": [item for item in collected if item.row.kept_out],
    }


@pytest.mark.parametrize(
    ("rows", "right", "wrong"),
    [("given", 0.88, 0.066), ("collected", 0.89, 0.039), ("kept out", 0.778, 0.08)],
)
def test_strangers_are_answered_right_or_openly_not(
    rows: str, right: float, wrong: float, judged: Judged
) -> None:
    shares = said.shares(judged[rows])
    assert shares.right >= right
    assert shares.wrong <= wrong


def test_two_to_choose_from_are_the_exception(judged: Judged) -> None:
    assert said.shares(item for listed in judged.values() for item in listed).choices <= 0.163


def test_what_protects_people_is_right(judged: Judged) -> None:
    scams = [item for listed in judged.values() for item in listed if item.row.group == "scam"]
    assert len(scams) >= 25
    assert said.shares(scams).right >= 0.95


@pytest.mark.parametrize(
    ("rows", "first", "within_three", "refused", "falsely"),
    [
        ("tuned", 0.966, 0.978, 0.937, 0.02),
        ("kept", 0.915, 0.946, 0.741, 0.035),
        ("held out", 0.928, 0.973, 0.882, 0.027),
    ],
)
def test_topics_are_found(
    rows: str, first: float, within_three: float, refused: float, falsely: float, store: Store
) -> None:
    tuned, kept = development()
    asked: Sequence[Asked] = {"tuned": tuned, "kept": kept, "held out": held_out()}[rows]
    ours, foreign = [item for item in asked if item.topics], [item for item in asked if not item.topics]
    found = [(item.topics, ask(store, item.query)) for item in ours]
    total = len(ours)
    assert sum(bool(hits) and bool(topics & set(hits[0].topics)) for topics, hits in found) >= first * total
    near = sum(any(topics & set(hit.topics) for hit in hits[:3]) for topics, hits in found)
    assert near >= within_three * total
    assert sum(not (hits and hits[0].confident) for _, hits in found) <= falsely * total
    away = sum(not any(hit.confident for hit in ask(store, item.query)[:1]) for item in foreign)
    assert away >= refused * len(foreign)
