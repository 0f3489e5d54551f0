"""``content report`` as an editor runs it: what is there, what is missing, what each source gave."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run
from tests.samples import Sample

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


def test_every_guide_has_the_date_of_its_newest_reliable_source(run: Run, sample: Sample) -> None:
    """The law is of January, the paper of May; what only a blog says dates nothing."""
    sample.change(
        "channels/app.yaml",
        "    done: 看到二维码\n",
        "      - id: hear\n        do: 听人说\n        evidence: {sources: [blog], confidence: low}\n"
        "    done: 看到二维码\n",
    )
    data = _json(run("content", "report", "--format", "json"))["data"]
    assert [tuple(guide.values()) for guide in data["guides"]] == [
        ("app/show-code/menu", "出示二维码", None, 0, 0),
        ("counter/activate", "在窗口激活", None, 0, 0),
        ("north/activate", "在北省激活", None, 0, 0),
        ("app/activate", "在 App 里激活", "2024-05-06", 4, 1),
    ]


def test_the_shares_of_confidence_are_of_all_pieces_with_sources(run: Run) -> None:
    data = _json(run("content", "report", "--format", "json"))["data"]
    total = sum(data["confidence"].values())
    assert data["share"] == {
        level: round(100 * count / total, 1) for level, count in data["confidence"].items()
    }
    rows = run("content", "report", "--format", "markdown").out.splitlines()
    high = str(data["share"]["high"]).replace(".", "\\.")
    assert f"| high | {data['confidence']['high']} | {high}% |" in rows


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(("form", "written"), [("text", "\n{}：\n"), ("markdown", "\n## {}\n")])
def test_the_report_prints_the_same_sections_in_every_format(form: str, written: str, run: Run) -> None:
    result = run("content", "report", "--format", form)
    assert result.code == 0
    for title in (
        "有多少",
        "把握",
        "每份指南最新的可靠日期",
        "渠道和任务",
        "各地",
        "最旧的依据",
        "只有一个来源",
    ):
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
