"""Which files of which folders count as content."""

import os
from pathlib import Path

import pytest

from tests.samples import Sample
from ybguide.authoring.locate import ContentFile, locate


def _folder(at: Path, *names: str) -> Path:
    for name in names:
        Sample(at).write(name, "x: 1\n")
    return at


def _names(*folders: Path) -> list[str]:
    return [file.name for file in locate(folders)]


def test_files_come_in_the_order_of_their_names_from_every_depth(tmp_path: Path) -> None:
    _folder(tmp_path, "terms.yaml", "regions/b/c.yaml", "regions/a.yaml", "faq/z.yaml")
    assert _names(tmp_path) == ["faq/z.yaml", "regions/a.yaml", "regions/b/c.yaml", "terms.yaml"]


def test_a_file_knows_its_name_in_the_folder_and_its_path(tmp_path: Path) -> None:
    _folder(tmp_path, "faq/z.yaml")
    assert locate([tmp_path]) == (ContentFile(name="faq/z.yaml", path=tmp_path / "faq" / "z.yaml"),)


def test_a_later_folder_replaces_files_of_the_same_name_and_adds_the_others(tmp_path: Path) -> None:
    base = _folder(tmp_path / "base", "a.yaml", "b.yaml")
    over = _folder(tmp_path / "over", "b.yaml", "c.yaml")
    top = _folder(tmp_path / "top", "c.yaml")
    assert [file.path for file in locate([base, over, top])] == [
        base / "a.yaml",
        over / "b.yaml",
        top / "c.yaml",
    ]


def test_the_order_of_the_folders_decides_which_file_counts(tmp_path: Path) -> None:
    first, second = _folder(tmp_path / "1", "a.yaml"), _folder(tmp_path / "2", "a.yaml")
    assert [file.path for file in locate([second, first])] == [first / "a.yaml"]


@pytest.mark.parametrize(
    "name", [".#terms.yaml", ".terms.yaml", ".git/x.yaml", "faq/.backup/x.yaml", "README.md", "terms.yaml~"]
)
def test_hidden_files_and_other_kinds_of_file_do_not_count(name: str, tmp_path: Path) -> None:
    _folder(tmp_path, "terms.yaml", name)
    assert _names(tmp_path) == ["terms.yaml"]


def test_a_content_folder_may_itself_lie_in_a_hidden_folder(tmp_path: Path) -> None:
    assert _names(_folder(tmp_path / ".config" / "mine", "terms.yaml")) == ["terms.yaml"]


def test_the_other_ending_of_yaml_files_is_seen_so_that_it_can_be_reported(tmp_path: Path) -> None:
    assert _names(_folder(tmp_path, "faq/z.yml")) == ["faq/z.yml"]


def test_a_linked_file_counts_under_the_name_of_the_link(tmp_path: Path) -> None:
    elsewhere = _folder(tmp_path / "elsewhere", "shared.yaml")
    base = _folder(tmp_path / "base", "a.yaml")
    (base / "b.yaml").symlink_to(elsewhere / "shared.yaml")
    assert _names(base) == ["a.yaml", "b.yaml"]


def test_a_folder_linked_into_itself_is_not_walked_for_ever(tmp_path: Path) -> None:
    _folder(tmp_path, "a.yaml")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert _names(tmp_path) == ["a.yaml"]


def test_a_relative_folder_gives_the_same_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _folder(tmp_path / "base", "faq/z.yaml")
    monkeypatch.chdir(tmp_path)
    assert (
        _names(Path("base")) == _names(Path(f".{os.sep}base")) == _names(tmp_path / "base") == ["faq/z.yaml"]
    )


def test_an_empty_folder_has_no_content(tmp_path: Path) -> None:
    assert locate([tmp_path]) == ()
