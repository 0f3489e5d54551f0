"""``content check``, ``explain`` and ``report`` as an editor runs them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run

ROOT = Path(__file__).parents[3]
ENTRY = """\
id: zz-example
title: 例子
order: 999
entries:
  - id: zz-example
    question: 例子？
    answer: {answer}
    topics: [what-is]
    evidence: {{sources: [henan-2022], confidence: high}}
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    (tmp_path / "faq").mkdir()
    return tmp_path


def _write(overlay: Path, answer: str) -> Path:
    path = overlay / "faq" / "zz-example.yaml"
    path.write_text(ENTRY.format(answer=answer), encoding="utf-8")
    return path


def _json(result: Result) -> Any:
    return json.loads(result.out)


def test_clean_content_says_so(run: Run) -> None:
    result = run("content", "check")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("检查了 ")


def test_clean_content_as_json(run: Run) -> None:
    result = run("content", "check", "--format", "json")
    value = _json(result)
    assert result.code == 0
    assert (value["schema"], value["command"]) == ("ybguide/1", "content check")
    assert value["data"]["problems"] == []
    assert value["data"]["files"] == len(list((ROOT / "content").rglob("*.yaml")))


def test_an_error_is_one_line_and_exit_3(run: Run, overlay: Path) -> None:
    _write(overlay, "把验证码念给客服。")
    result = run("content", "check", "--content", str(overlay))
    assert result.code == 3
    assert result.out.startswith("faq/zz-example.yaml:7: YB021 ")
    assert result.err == "共 1 处要改。说明见：ybguide content explain YB021\n"


def test_an_error_as_json_has_its_place_and_its_page(run: Run, overlay: Path) -> None:
    _write(overlay, "把验证码念给客服。")
    result = run("content", "check", "-f", "json", "--content", str(overlay))
    value = _json(result)
    (problem,) = value["data"]["problems"]
    assert result.code == 3
    assert value["error"]["code"] == "content-invalid"
    assert problem.pop("message").startswith("“把验证码念给客服”")
    assert problem == {
        "code": "YB021",
        "severity": "error",
        "file": "faq/zz-example.yaml",
        "line": 7,
        "path": ["entries", 0, "answer"],
        "page": "ybguide content explain YB021",
    }


def test_hints_alone_end_with_0(run: Run) -> None:
    result = run("content", "check", "--today", "2027-06-01")
    assert result.code == 0
    assert " 提示：" in result.out
    assert result.err.startswith("共 ")
    assert "要改" not in result.err


def test_bad_writing_does_not_keep_a_reader_from_the_answer(run: Run, overlay: Path) -> None:
    _write(overlay, "未满16周岁,用APP添加。")
    assert run("content", "check", "--content", str(overlay)).code == 3
    assert run("faq", "解绑", "--content", str(overlay)).code == 0


def test_fix_mends_the_overlay_and_says_what(run: Run, overlay: Path) -> None:
    path = _write(overlay, "未满16周岁,用APP添加。")
    result = run("content", "check", "--fix", "--content", str(overlay))
    assert result.code == 0
    assert result.out.startswith("faq/zz-example.yaml:7: 已改成：未满 16 周岁，用 App 添加。\n")
    assert path.read_text(encoding="utf-8") == ENTRY.format(answer="未满 16 周岁，用 App 添加。")
    again = run("content", "check", "--fix", "--format", "json", "--content", str(overlay))
    assert _json(again)["data"]["mended"] == []


def test_texts_of_sources_are_compared_where_they_are(run: Run, overlay: Path) -> None:
    _write(overlay, "请先到一楼大厅取号，再上二楼找三号窗口的工作人员。")
    sources = overlay / "sources"
    sources.mkdir()
    (sources / "a.txt").write_text("请先到一楼大厅取号，再上二楼找三号窗口的工作人员办", encoding="utf-8")
    result = run("content", "check", "--content", str(overlay), "--against", str(sources))
    assert result.code == 3
    assert "YB027" in result.out


@pytest.mark.parametrize(
    "argv",
    [
        ("check", "--format", "xml"),
        ("check", "--today", "2026-02-30"),
        ("check", "--against", "/no/such/folder"),
        ("check", "--content", "/no/such/folder", "--fix"),
        ("report", "--format", "html"),
    ],
)
def test_what_cannot_be_read_is_told(argv: tuple[str, ...], run: Run) -> None:
    result = run("content", *argv)
    assert result.code == 2
    assert result.err


def test_a_rule_is_explained(run: Run) -> None:
    result = run("content", "explain", "yb015")
    assert result.code == 0
    assert result.out.startswith("# YB015 ")
    listed = run("content", "explain").out
    assert "YB015  错误  一口气念不完\n" in listed
    unknown = run("content", "explain", "YB999")
    assert unknown.code == 4
    assert "YB999" in unknown.err


def test_the_report_has_every_channel_task_and_region(run: Run) -> None:
    data = _json(run("content", "report", "--format", "json"))["data"]
    assert len(data["pairs"]) == data["kinds"]["channel"] * data["kinds"]["task"]
    assert len(data["regions"]) == data["kinds"]["region"]
    activate = next(p for p in data["pairs"] if (p["channel"], p["task"]) == ("wechat", "activate"))
    assert activate == {"channel": "wechat", "task": "activate", "state": "steps", "regions": ["deyang"]}
    assert sum(data["confidence"].values()) > len(data["single_source"]) > 0
    dates = [claim["newest"] for claim in data["oldest"]]
    assert dates == sorted(dates)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_report_prints_the_same_sections_in_every_format(form: str, run: Run) -> None:
    result = run("content", "report", "--format", form)
    assert result.code == 0
    for title in ("有多少", "把握", "渠道和任务", "各地", "最旧的依据", "只有一个来源"):
        assert f"{title}\n" in result.out


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
