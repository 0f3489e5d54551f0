"""``ybguide content check``: every fault of every file at once, each with its place."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.samples import Sample

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


def test_the_shipped_content_has_no_fault(run: Run) -> None:
    result = run("content", "check")
    assert result.code == 0
    assert "没有发现错误" in (result.out + result.err).splitlines()[-1]


def test_content_without_a_fault_ends_with_0(run: Run, sample: Sample) -> None:
    result = run("content", "check")
    assert (result.code, result.err) == (0, "")
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
