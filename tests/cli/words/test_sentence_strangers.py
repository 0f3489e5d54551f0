"""Strangers' questions as plain words: answered as well as by the command that each of them was meant for."""

import json

import pytest

from tests.conftest import Run
from tests.evaluation import said
from tests.evaluation.questions import DATA


@pytest.mark.parametrize(
    ("rows", "right", "wrong"), [("field-given.tsv", 0.88, 0.074), ("field-collected.tsv", 0.838, 0.058)]
)
def test_strangers_need_no_command(rows: str, right: float, wrong: float, run: Run) -> None:
    """Two points below the figures of docs/search.md."""
    judged = []
    for row in said.read(DATA / rows):
        answer = json.loads(run(row.query, "-f", "json").out)
        data = answer.get("data") or {}
        if "hits" in data:
            judged.append(said.judge(row, data, refused="error" in answer))
    assert len(judged) >= 0.99 * len(said.read(DATA / rows))
    shares = said.shares(judged)
    assert shares.right >= right
    assert shares.wrong <= wrong
