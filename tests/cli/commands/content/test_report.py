"""``content report`` as an editor runs it: what is there, what is missing, what each source gave."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run

ROOT = Path(__file__).parents[4]


def _json(result: Result) -> Any:
    return json.loads(result.out)


def test_the_report_has_every_channel_task_and_region(run: Run) -> None:
    data = _json(run("content", "report", "--format", "json"))["data"]
    assert len(data["pairs"]) == data["kinds"]["channel"] * data["kinds"]["task"]
    assert len(data["regions"]) == data["kinds"]["region"]
    activate = next(p for p in data["pairs"] if (p["channel"], p["task"]) == ("wechat", "activate"))
    assert activate == {"channel": "wechat", "task": "activate", "state": "steps", "regions": ["deyang"]}
    assert sum(data["confidence"].values()) > len(data["single_source"]) > 0
    dates = [claim["newest"] for claim in data["oldest"]]
    assert dates == sorted(dates)


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(("form", "written"), [("text", "\n{}：\n"), ("markdown", "\n## {}\n")])
def test_the_report_prints_the_same_sections_in_every_format(form: str, written: str, run: Run) -> None:
    result = run("content", "report", "--format", form)
    assert result.code == 0
    for title in ("有多少", "把握", "渠道和任务", "各地", "最旧的依据", "只有一个来源"):
        assert written.format(title) in result.out


def test_every_source_is_cited_or_refused(run: Run) -> None:
    data = _json(run("content", "report", "--ledger", "--format", "json"))["data"]
    unused = [
        account["source"]
        for account in data["accounts"]
        if not account["statements"] + account["conflicts"] + account["refusals"]
    ]
    assert unused == []


def test_the_ledger_in_the_docs_is_the_one_of_the_content(run: Run) -> None:
    """Written anew by: ybguide content report --format markdown --ledger -o docs/coverage.md."""
    fresh = run("content", "report", "--format", "markdown", "--ledger").out
    assert (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8") == fresh


def test_another_format_is_refused(run: Run) -> None:
    result = run("content", "report", "--format", "html")
    assert (result.code, result.out) == (2, "")
    assert result.err
