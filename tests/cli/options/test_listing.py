"""``--limit`` and ``--kind`` of lists of found things."""

import json

import pytest

from tests.conftest import Run
from ybguide.domain.kind import FOUND

KINDS = tuple(kind.id for kind in FOUND)
WIDE = ("search", "医保")


def hits(run: Run, *options: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(run(*WIDE, *options, "-f", "json").out)["data"]["hits"]
    return found


@pytest.mark.parametrize("limit", [1, 9, 10, 30])
def test_at_most_so_many_are_listed_of_ten_where_nothing_is_said(limit: int, run: Run) -> None:
    assert len(hits(run, "--limit", str(limit))) == limit
    assert len(hits(run)) == 10


def test_a_hundred_may_be_asked_for(run: Run) -> None:
    assert 30 < len(hits(run, "--limit", "100")) <= 100


@pytest.mark.parametrize("limit", ["0", "-1", "101"])
def test_less_than_one_and_more_than_a_hundred_are_refused(limit: str, run: Run) -> None:
    result = run(*WIDE, "--limit", limit)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"--limit {limit} 不行，要在 1 到 100 之间。\n例如：--limit 10\n"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_one_kind_alone_can_be_listed(kind: str, run: Run) -> None:
    assert {hit["kind"] for hit in hits(run, "--kind", kind)} == {kind}


def test_another_kind_is_refused_with_those_there_are(run: Run) -> None:
    result = run(*WIDE, "--kind", "cat")
    assert (result.code, result.out) == (2, "")
    assert all(kind in result.err for kind in KINDS)
