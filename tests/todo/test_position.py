"""Which step was said last: of the latest guides, in one small file that may be lost."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.processes import finish, start
from ybguide.domain.person import ANYBODY, Person
from ybguide.todo.position import last_step, place_of, remember_step

KEPT = 20
GUIDES = [f"app/task-{number}" for number in range(KEPT)]


def _remember(folder: Path, *guides: str) -> None:
    for number, guide in enumerate(guides, 1):
        assert remember_step(folder, guide, number)


def _all(folder: Path, *guides: str) -> list[int]:
    return [last_step(folder, guide) for guide in guides]


def test_nothing_was_said_before_the_first_step(tmp_path: Path) -> None:
    assert last_step(tmp_path / "none", "app/activate") == 0


def test_each_of_twenty_guides_goes_on_where_it_was(tmp_path: Path) -> None:
    _remember(tmp_path, *GUIDES)
    assert _all(tmp_path, *GUIDES) == list(range(1, KEPT + 1))


def test_one_more_guide_and_the_oldest_begins_anew(tmp_path: Path) -> None:
    _remember(tmp_path, *GUIDES)
    assert remember_step(tmp_path, "app/new", 3)
    assert _all(tmp_path, *GUIDES, "app/new") == [0, *range(2, KEPT + 1), 3]


def test_a_guide_that_goes_on_is_the_latest(tmp_path: Path) -> None:
    _remember(tmp_path, *GUIDES)
    assert remember_step(tmp_path, GUIDES[0], 9)
    assert remember_step(tmp_path, "app/new", 3)
    assert _all(tmp_path, GUIDES[0], GUIDES[1], GUIDES[2]) == [9, 0, 3]


def test_step_0_forgets_the_guide_and_no_other(tmp_path: Path) -> None:
    _remember(tmp_path, "app/one", "app/two")
    assert remember_step(tmp_path, "app/one", 0)
    assert _all(tmp_path, "app/one", "app/two") == [0, 2]
    assert json.loads((tmp_path / "position.json").read_text(encoding="utf-8")) == {"app/two": 2}


@pytest.mark.parametrize(
    ("kept", "step"),
    [
        ("", 0),
        ("{", 0),
        ("[1]", 0),
        ("5", 0),
        ('{"app/one": "5"}', 0),
        ('{"app/one": -1}', 0),
        ('{"app/one": 0}', 0),
        ('{"app/one": 1}', 1),
        ('{"app/one": 5, "app/two": null}', 5),
    ],
)
def test_of_a_damaged_file_what_can_be_read_is_kept(kept: str, step: int, tmp_path: Path) -> None:
    (tmp_path / "position.json").write_text(kept, encoding="utf-8")
    assert last_step(tmp_path, "app/one") == step
    assert remember_step(tmp_path, "app/new", 2)
    assert _all(tmp_path, "app/one", "app/new") == [step, 2]


def test_the_folder_is_made_for_its_owner_and_holds_one_file_and_its_lock(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "ybguide"
    assert remember_step(folder, "app/one", 1)
    assert sorted(path.name for path in folder.iterdir()) == ["position.json", "position.json.lock"]
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_where_nothing_can_be_kept_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not remember_step(tmp_path / "file" / "state", "app/one", 1)
    assert last_step(tmp_path / "file" / "state", "app/one") == 0


REMEMBERING = """
import sys
from pathlib import Path
from ybguide.todo.position import remember_step
print(all(remember_step(Path(sys.argv[1]), sys.argv[2], number) for number in range(1, 301)))
"""


def test_two_at_once_lose_nothing(tmp_path: Path) -> None:
    processes = [start(str(tmp_path), guide, program=("-c", REMEMBERING)) for guide in ("a", "b")]
    while any(process.poll() is None for process in processes):
        path = tmp_path / "position.json"
        assert not path.exists() or set(json.loads(path.read_text(encoding="utf-8"))) <= {"a", "b"}
    assert [finish(process) for process in processes] == [(0, b"True\n", b"")] * 2
    assert _all(tmp_path, "a", "b") == [300, 300]
    assert {entry.name for entry in tmp_path.iterdir()} == {"position.json", "position.json.lock"}


def test_what_was_kept_for_a_guide_alone_goes_for_whoever_says_nothing_of_a_person() -> None:
    assert place_of("app/one", ANYBODY) == "app/one"


def test_two_people_have_each_their_own_position(tmp_path: Path) -> None:
    people = [ANYBODY, Person(age=7), Person(whom="child", age=7), Person(age=72, documents=("id-card",))]
    places = [place_of("app/one", person) for person in people]
    for number, place in enumerate(places, 1):
        assert remember_step(tmp_path, place, number)
    assert _all(tmp_path, *places) == [1, 2, 3, 4]
