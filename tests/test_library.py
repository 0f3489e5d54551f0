"""The guide is compiled on first use, from the content that came with the program and the overlays."""

import os
from pathlib import Path

import pytest

from tests.samples import Sample
from ybguide.domain.channel import Channel
from ybguide.errors import InvalidContent, NoFolder
from ybguide.library import open_library
from ybguide.store import Store


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sample:
    """A small content folder in the place of the one that came with the program."""
    small = Sample.copied_to(tmp_path / "content")
    small.stand_in(monkeypatch)
    return small


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def _names(store: Store) -> list[str]:
    return [channel.name for channel in store.all(Channel)]


def _channel(sample: Sample, id_: str, name: str) -> str:
    text = sample.text("channels/counter.yaml")
    return text.replace("id: counter\nname: 窗口\n", f"id: {id_}\nname: {name}\n")


def test_an_edited_file_is_compiled_again(sample: Sample, cache: Path) -> None:
    open_library(cache=cache)
    sample.change("channels/app.yaml", "name: 医保 App", "name: 新名字")
    assert _names(open_library(cache=cache)) == ["新名字", "窗口"]


def test_an_edit_that_keeps_the_size_is_seen_by_its_time(sample: Sample, cache: Path) -> None:
    open_library(cache=cache)
    sample.change("channels/counter.yaml", "name: 窗口", "name: 柜台")
    os.utime(sample.folder / "channels" / "counter.yaml", (1, 1))
    assert _names(open_library(cache=cache)) == ["医保 App", "柜台"]


def test_an_added_and_a_removed_file_are_compiled_again(sample: Sample, cache: Path) -> None:
    open_library(cache=cache)
    added = sample.write("channels/bank.yaml", _channel(sample, "bank", "银行"))
    assert sorted(_names(open_library(cache=cache))) == ["医保 App", "窗口", "银行"]
    added.unlink()
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]


def test_an_overlay_replaces_files_by_name_and_adds_others(
    sample: Sample, cache: Path, tmp_path: Path
) -> None:
    overlay = Sample(tmp_path / "overlay")
    counter = sample.text("channels/counter.yaml")
    overlay.write("channels/counter.yaml", counter.replace("name: 窗口", "name: 柜台"))
    overlay.write(
        "channels/bank.yaml", counter.replace("id: counter", "id: bank").replace("窗口\n", "银行\n")
    )
    assert sorted(_names(open_library([overlay.folder], cache))) == ["医保 App", "柜台", "银行"]
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]


def test_the_last_of_several_overlays_counts(sample: Sample, cache: Path, tmp_path: Path) -> None:
    overlays = []
    for name in ("一", "二"):
        overlay = Sample(tmp_path / name)
        overlay.write("channels/counter.yaml", _channel(sample, "counter", name))
        overlays.append(overlay.folder)
    assert _names(open_library(overlays, cache)) == ["医保 App", "二"]
    assert _names(open_library(overlays[::-1], cache)) == ["医保 App", "一"]


@pytest.mark.usefixtures("sample")
def test_an_overlay_that_is_no_folder_is_wrong_usage(cache: Path, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    with pytest.raises(NoFolder) as raised:
        open_library([missing], cache)
    assert raised.value.message == f"--content 要写一个文件夹，这里没有：{missing}"
    assert raised.value.hint == "请检查路径，例如：--content ./我的内容"


def test_content_with_faults_is_refused_with_all_of_them_and_leaves_no_file(
    sample: Sample, cache: Path
) -> None:
    sample.change("channels/counter.yaml", "order: 2", "order: 0")
    sample.change("terms.yaml", "not_same_as: [card]", "not_same_as: [cart]")
    sample.change("safety.yaml", "how: 让点链接。", "hwo: 让点链接。")
    cache.mkdir()
    with pytest.raises(InvalidContent) as raised:
        open_library(cache=cache)
    assert raised.value.problems == (
        "channels/counter.yaml:3: YB005 order：不能小于 1",
        "safety.yaml:6: YB004 scams.0.how：缺少 how，必须写",
        "safety.yaml:8: YB003 scams.0.hwo：没有 hwo 这个键，是不是想写 how",
        "terms.yaml:6: YB010 没有编号为 cart 的名词，是不是想写 card",
    )
    assert list(cache.iterdir()) == []


def test_content_that_is_only_badly_written_still_answers(sample: Sample, cache: Path) -> None:
    sample.change("channels/app.yaml", "summary: 一个例子。", "summary: 给你一个例子。")
    assert sample.problems() != []
    assert _names(open_library(cache=cache)) == ["医保 App", "窗口"]


def test_a_link_to_a_file_that_is_gone_is_a_fault_and_no_crash(sample: Sample, cache: Path) -> None:
    (sample.folder / "faq" / "gone.yaml").symlink_to(sample.folder / "nowhere")
    with pytest.raises(InvalidContent, match=r"faq/gone\.yaml:1: YB001"):
        open_library(cache=cache)
