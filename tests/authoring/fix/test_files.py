"""``--fix``: what needs no reading is mended in the letters of the file, and nothing else changes."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import Sample
from ybguide.authoring.fix import Mended, mend_files
from ybguide.authoring.load import Data
from ybguide.authoring.locate import locate
from ybguide.authoring.read import read

TEXT = st.text(
    alphabet="医保码号帐户登陆APpa微信 支付宝亲情16.,;:?!()\"'“”【】《》…。，、%０Ａ〔〕", max_size=40
)
MESSY = """\
# 一段说明,不能动
id: example   # 编号
title: 例子
order: 9

entries:
  - id: example
    question: "打开 App,再点?"
    also: [打开App, 打开App看看]
    answer: 用App就行。
    details: [用App就行。, 先用App就行。, '未满16周岁,不用刷脸']
    topics: [start]
    evidence: {sources: [law], confidence: high}
"""
NEAT = """\
# 一段说明,不能动
id: example   # 编号
title: 例子
order: 9

entries:
  - id: example
    question: "打开 App，再点？"
    also: [打开App, 打开App看看]
    answer: 用 App 就行。
    details: [用 App 就行。, 先用 App 就行。, '未满 16 周岁，不用刷脸']
    topics: [start]
    evidence: {sources: [law], confidence: high}
"""


def _mend(sample: Sample) -> tuple[Mended, ...]:
    content, _ = read([sample.folder])
    return mend_files(content, locate([sample.folder]))


def test_a_file_keeps_its_comments_its_layout_and_what_people_type(sample: Sample) -> None:
    sample.write("faq/example.yaml", MESSY)
    changes = _mend(sample)
    assert sample.text("faq/example.yaml") == NEAT
    assert [(change.line, change.done) for change in changes] == [
        (8, True), (10, True), (11, True), (11, True), (11, True),
    ]  # fmt: skip
    assert _mend(sample) == ()


def test_other_files_are_not_touched(sample: Sample) -> None:
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in sample.folder.rglob("*.yaml")}
    sample.write("faq/example.yaml", MESSY)
    _mend(sample)
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in before} == before
    assert not list(sample.folder.rglob(".*"))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_stay(newline: str, mark: bytes, sample: Sample) -> None:
    raw = mark + MESSY.replace("\n", newline).encode()
    sample.write("faq/example.yaml", raw)
    _mend(sample)
    assert (sample.folder / "faq/example.yaml").read_bytes() == mark + NEAT.replace("\n", newline).encode()


def test_a_value_in_several_lines_is_left_to_the_editor(sample: Sample) -> None:
    text = MESSY.replace("answer: 用App就行。", "answer: >-\n      用App\n      就行。")
    sample.write("faq/example.yaml", text)
    changes = _mend(sample)
    assert [change.new for change in changes if not change.done] == ["用 App 就行。"]
    assert "      用App\n      就行。" in sample.text("faq/example.yaml")


@settings(deadline=None, max_examples=25)
@given(texts=st.lists(TEXT, min_size=1, max_size=4))
def test_data_differs_in_the_mended_texts_only(
    texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    sample = Sample.copied_to(tmp_path_factory.mktemp("fix") / "content")
    quoted = "\n".join(f"      - '{text.replace(chr(39), chr(39) * 2)}.'" for text in texts)
    head, _, tail = MESSY.partition("    details:")
    sample.write("faq/example.yaml", f"{head}    details:\n{quoted}\n{tail.partition(chr(10))[2]}")
    before = sample.load("faq/example.yaml").data
    changed = {change.old: change.new for change in _mend(sample) if change.done}
    assert sample.load("faq/example.yaml").data == _with(before, changed)
    assert not any(change.done for change in _mend(sample))


def _with(data: Data | None, changed: dict[str, str]) -> Data | None:
    """The data with the mended texts; a search word that happens to be one of them is not mended."""
    if isinstance(data, dict):
        kept = ("also", "aliases")
        return {key: value if key in kept else _with(value, changed) or value for key, value in data.items()}
    if isinstance(data, list):
        return [_with(value, changed) or value for value in data]
    return changed.get(data, data) if data is not None else None


@pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")
def test_mode_and_link_of_a_file_stay(sample: Sample, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.yaml"
    target.write_text(MESSY, encoding="utf-8")
    target.chmod(0o640)
    link = sample.folder / "faq" / "example.yaml"
    link.symlink_to(target)
    _mend(sample)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == NEAT
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
