"""Lists, settings and positions as version 0.1 wrote them: nothing of what a user kept is lost.

The files of ``tests/data/v0.1`` were written by that version (commit 0d2a4ab): four lists, two of them begun,
one with a note; four settings; ``--next`` in four guides.
"""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import Run
from ybguide.settings import read_settings
from ybguide.todo.file import read
from ybguide.todo.position import last_step

WRITTEN = Path(__file__).parent / "data" / "v0.1"
LISTS = {
    "妈妈": ("alipay/activate", ["search", "choose-region"], ["等周末一起弄"]),
    "孩子": ("alipay/family-add/card-pack", ["open-code"], []),
    "看病": ("use/hospital-window", [], []),
    "解绑": ("wechat/unbind", [], []),
}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The files, where the program would find them."""
    return Path(shutil.copytree(WRITTEN, tmp_path / "ybguide"))


def test_every_list_is_read_with_its_ticks_and_notes(kept: Path) -> None:
    found = read(kept / "todo.json", datetime(2026, 11, 28, tzinfo=UTC))
    assert found.set_aside is None
    assert {
        each.name: (each.guide.id, [tick.step for tick in each.ticks], [note.text for note in each.notes])
        for each in found.todos.lists
    } == LISTS


def test_the_lists_are_shown_with_their_guides_as_those_are_now(kept: Path, run: Run) -> None:
    result = run("todo", "-f", "json", state=kept)
    assert (result.code, result.err) == (0, "")
    assert {
        each["name"]: (
            each["guide"],
            [step["id"] for step in each["steps"] if step["state"] != "open"],
            [step["note"] for step in each["steps"] if step["note"]],
        )
        for each in json.loads(result.out)["data"]["todos"]
    } == LISTS


def test_a_list_goes_on_with_its_next_step(kept: Path, run: Run) -> None:
    assert run("todo", "done", "4", "--name", "妈妈", state=kept).code == 0
    found = read(kept / "todo.json", datetime(2026, 11, 28, tzinfo=UTC))
    (mother,) = [each for each in found.todos.lists if each.name == "妈妈"]
    assert len(mother.ticks) == 3
    assert len(found.todos.lists) == len(LISTS)


def test_the_settings_are_read(kept: Path) -> None:
    expected = {"region": "德阳", "format": "plain", "width": "60", "color": "never"}
    assert read_settings(kept / "config.toml") == expected


@pytest.mark.parametrize(
    ("guide", "step"),
    [("alipay/activate", 2), ("pharmacy", 1), ("face-fail", 1), ("offline/activate/terminal", 1)],
)
def test_a_guide_goes_on_after_the_step_that_was_said_last(guide: str, step: int, kept: Path) -> None:
    assert last_step(kept, guide) == step


@pytest.mark.parametrize(
    ("argv", "step"),
    [
        (("activate", "-c", "alipay"), 3),
        (("use", "pharmacy"), 2),
        (("fix", "face-fail"), 2),
    ],
)
def test_next_says_the_step_after_it(argv: tuple[str, ...], step: int, kept: Path, run: Run) -> None:
    result = run(*argv, "--next", "-f", "json", state=kept)
    assert (result.code, f"第 {step} 步" in json.loads(result.out)["data"]["title"]) == (0, True)
