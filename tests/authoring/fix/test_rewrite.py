"""One value put in the place of another in YAML text, in its letters, and nothing else."""

from pathlib import Path

import pytest

from ybguide.authoring.fix.rewrite import Edit, rewrite
from ybguide.authoring.load import Data, load
from ybguide.authoring.locate import ContentFile

TEXT = """\
# 甲,乙
one: 甲,乙   # 甲,乙
list: [甲,乙, '甲,乙', 别的]
deep:
  - {text: "甲,乙"}
  - {text: 丙}
"""
OLD, NEW = "甲,乙", "甲，乙"


@pytest.fixture
def trial(tmp_path: Path) -> Path:
    return tmp_path / "trial.yaml"


def _rewritten(trial: Path, text: str, *path: str | int, line: int = 1, old: str = OLD) -> str | None:
    def read(candidate: str) -> Data | None:
        trial.write_text(candidate, encoding="utf-8")
        loaded = load(ContentFile(name="trial.yaml", path=trial))
        return None if loaded.problems else loaded.data

    return rewrite(text, Edit(path=path, line=line, old=old, new=NEW), read)


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (("one",), "one: 甲,乙 ", "one: 甲，乙 "),
        (("list", 2), "'甲,乙'", "'甲，乙'"),
        (("deep", 0, "text"), '"甲,乙"', '"甲，乙"'),
    ],
)
@pytest.mark.parametrize("line", [1, 4, 99])
def test_only_the_value_that_is_meant_changes_whatever_the_line_says(
    path: tuple[str | int, ...], before: str, after: str, line: int, trial: Path
) -> None:
    assert _rewritten(trial, TEXT, *path, line=line) == TEXT.replace(before, after, 1)


def test_a_value_that_stands_in_other_letters_is_left_alone(trial: Path) -> None:
    assert _rewritten(trial, "one: >-\n  甲,\n  乙\n", "one", old="甲, 乙") is None
    assert _rewritten(trial, 'one: "\\u7532,乙"\n', "one") is None


def test_a_value_that_would_mean_something_else_is_left_alone(trial: Path) -> None:
    # In a list in brackets the comma has parted two values.
    assert _rewritten(trial, "list: [甲,乙]\n", "list", 0) is None


def test_a_file_that_cannot_be_read_stays(trial: Path) -> None:
    assert _rewritten(trial, "one: [甲,乙\n", "one") is None


def test_of_many_places_the_nearest_to_the_line_are_tried(trial: Path) -> None:
    values = 50
    text = "".join(f"key-{number}: 甲,乙\n" for number in range(values))
    found = _rewritten(trial, text, "key-40", line=41)
    assert found == text.replace("key-40: 甲,乙", "key-40: 甲，乙")
    assert _rewritten(trial, text, "key-40", line=1) is None
