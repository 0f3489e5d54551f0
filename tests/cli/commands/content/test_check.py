"""``ybguide content check``: every fault of every file at once, each with its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run
from tests.samples import Sample

ROOT = Path(__file__).parents[4]
ENTRY = """\
id: zz-example
title: 例子
order: 999
entries:
  - id: zz-example
    question: 例子？
    answer: {answer}
    topics: [start]
    evidence: {{sources: [law], confidence: high}}
"""

LOCAL = """\
id: local
title: 本地
order: 99
entries:
  - id: local-charging
    question: 大厅门口的充电桩怎么用？
    also: [充电桩]
    answer: 扫桩上的二维码。
    topics: [start]
    evidence: {sources: [law], confidence: high}
"""


def _write(overlay: Sample, answer: str) -> Path:
    return overlay.write("faq/zz-example.yaml", ENTRY.format(answer=answer))


def _json(result: Result) -> Any:
    return json.loads(result.out)


def test_content_without_a_fault_ends_with_0(run: Run, sample: Sample) -> None:
    result = run("content", "check")
    files = len(list(sample.folder.rglob("*.yaml")))
    assert (result.code, result.out, result.err) == (0, f"检查了 {files} 个文件，没有发现错误。\n", "")
    assert sample.problems() == []


def test_all_faults_of_all_files_are_listed_with_file_line_and_code(run: Run, overlay: Sample) -> None:
    overlay.write("faq/one.yaml", "id: one\ntitel: 错别字\n")
    overlay.write("faq/two.yaml", "id: [\n")
    result = run("content", "check", "--content", str(overlay.folder))
    lines = result.out.splitlines()
    assert result.code == 3
    assert [line for line in lines if line.startswith("faq/one.yaml:2: YB003 ")]
    assert [line for line in lines if line.startswith("faq/two.yaml:") and " YB001 " in line]
    assert result.err.startswith(f"共 {len(lines)} 处要改。")


def test_json_lists_the_same_faults_in_an_envelope(run: Run, overlay: Sample) -> None:
    overlay.write("stray.yaml", "id: x\n")
    result = run("content", "check", "--content", str(overlay.folder), "--format", "json")
    assert (result.code, result.err) == (3, "")
    envelope = json.loads(result.out)
    assert envelope["schema"] == "ybguide/1"
    assert envelope["error"]["code"] == "content-invalid"
    assert "stray.yaml:1: YB006 " in envelope["error"]["message"]


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_what_is_no_folder_is_refused(kind: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run("content", "check", "--content", str(tmp_path / kind))
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("--content 要写一个文件夹，这里没有：")


def test_an_empty_overlay_changes_nothing(run: Run, overlay: Sample) -> None:
    empty = str(overlay.folder)
    assert run("content", "check", "--content", empty) == run("content", "check")
    assert run("channels", "--content", empty) == run("channels")


def test_invalid_content_answers_no_question(run: Run, overlay: Sample) -> None:
    overlay.write("stray.yaml", "id: x\n")
    result = run("activate", "-c", "app", "--content", str(overlay.folder))
    assert (result.code, result.out) == (3, "")
    first, fault, hint = result.err.splitlines()
    assert first == "指南的内容文件有错误："
    assert fault.startswith("stray.yaml:1: YB006 ")
    assert "ybguide content check" in hint


def test_an_overlay_adds_its_question_to_the_guide(run: Run, overlay: Sample) -> None:
    overlay.write("faq/local.yaml", LOCAL)
    asked = "大厅门口的充电桩怎么用"
    result = run("faq", asked, "--content", str(overlay.folder))
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"{asked}？\n\n扫桩上的二维码。\n")
    assert run("faq", asked).code == 4


def test_the_last_overlay_counts(run: Run, overlay: Sample, tmp_path: Path) -> None:
    (tmp_path / "last").mkdir()
    last = Sample(tmp_path / "last")
    overlay.write("faq/local.yaml", LOCAL)
    last.write("faq/local.yaml", LOCAL.replace("扫桩上的二维码", "问保安"))
    folders = ("--content", str(overlay.folder), "--content", str(last.folder))
    assert "问保安。" in run("faq", "充电桩", *folders).out


def test_a_deeply_nested_file_is_a_fault_and_no_crash(run: Run, overlay: Sample) -> None:
    overlay.write("faq/deep.yaml", "id: " + "[" * 5000 + "]" * 5000 + "\n")
    result = run("activate", "--content", str(overlay.folder))
    assert result.code == 3
    assert "faq/deep.yaml:" in result.err


def test_the_shipped_content_has_no_fault(run: Run) -> None:
    result = run("content", "check", "--format", "json")
    value = _json(result)
    assert result.code == 0
    assert (value["schema"], value["command"]) == ("ybguide/1", "content check")
    assert value["data"]["problems"] == []
    assert value["data"]["files"] == len(list((ROOT / "content").rglob("*.yaml")))


def test_an_error_is_one_line_and_exit_3(run: Run, overlay: Sample) -> None:
    _write(overlay, "把验证码念给客服。")
    result = run("content", "check", "--content", str(overlay.folder))
    assert result.code == 3
    assert result.out.startswith("faq/zz-example.yaml:7: YB021 ")
    assert result.err == "共 1 处要改。说明见：ybguide content explain YB021\n"


def test_an_error_as_json_has_its_place_and_its_page(run: Run, overlay: Sample) -> None:
    _write(overlay, "把验证码念给客服。")
    result = run("content", "check", "-f", "json", "--content", str(overlay.folder))
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


@pytest.mark.usefixtures("sample")
def test_hints_alone_end_with_0(run: Run) -> None:
    result = run("content", "check", "--today", "2031-06-01")
    assert result.code == 0
    assert " 提示：" in result.out
    assert result.err.startswith("共 ")
    assert "要改" not in result.err


def test_bad_writing_does_not_keep_a_reader_from_the_answer(run: Run, overlay: Sample) -> None:
    _write(overlay, "未满16周岁,用APP添加。")
    assert run("content", "check", "--content", str(overlay.folder)).code == 3
    assert run("faq", "例子", "--content", str(overlay.folder)).code == 0


def test_fix_mends_the_overlay_and_says_what(run: Run, overlay: Sample) -> None:
    path = _write(overlay, "未满16周岁,用APP添加。")
    result = run("content", "check", "--fix", "--content", str(overlay.folder))
    assert result.code == 0
    assert result.out.startswith("faq/zz-example.yaml:7: 已改成：未满 16 周岁，用 App 添加。\n")
    assert path.read_text(encoding="utf-8") == ENTRY.format(answer="未满 16 周岁，用 App 添加。")
    again = run("content", "check", "--fix", "--format", "json", "--content", str(overlay.folder))
    assert _json(again)["data"]["mended"] == []


def test_texts_of_sources_are_compared_where_they_are(run: Run, overlay: Sample) -> None:
    _write(overlay, "请先到一楼大厅取号，再上二楼找三号窗口的工作人员。")
    sources = overlay.folder / "sources"
    overlay.write("sources/a.txt", "请先到一楼大厅取号，再上二楼找三号窗口的工作人员办")
    result = run("content", "check", "--content", str(overlay.folder), "--against", str(sources))
    assert result.code == 3
    assert "YB027" in result.out


@pytest.mark.parametrize(
    "argv",
    [
        ("check", "--format", "xml"),
        ("check", "--today", "2026-02-30"),
        ("check", "--against", "/no/such/folder"),
        ("check", "--content", "/no/such/folder", "--fix"),
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
