"""Several processes at once, and one that is killed: nothing is lost, and the file is always whole."""

import signal
import sys
import time
from pathlib import Path

import pytest

from tests.processes import finish, start
from tests.todo.samples import NOW
from ybguide.todo.file import FILE, read, update
from ybguide.todo.model import Todos

STARTING = """
import sys
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path
from ybguide.todo.changes import start
from ybguide.todo.file import update
from ybguide.todo.model import GuideRef
path, name, most = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
now = datetime(2026, 11, 22, tzinfo=UTC)
for number in islice(count(), most or None):
    guide = GuideRef(id=f"alipay/{number}", title="支付宝", command="ybguide how", steps=("open",))
    update(path, lambda todos: start(todos, name, guide, now), now)
"""
"""Starts list after list under one name; most = 0: until it is killed."""

ENDLESS = "0"


def test_of_two_terminals_at_once_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / FILE
    people, lists = ("妈妈", "小宝", "外婆"), 20
    processes = [start(str(path), name, str(lists), program=("-c", STARTING)) for name in people]
    assert [finish(process) for process in processes] == [(0, b"", b"")] * len(people)
    kept = read(path, NOW)
    assert kept.set_aside is None
    started = {name: [todo.guide.id for todo in kept.todos.lists if todo.name == name] for name in people}
    assert started == {name: [f"alipay/{number}" for number in range(lists)] for name in people}


@pytest.mark.parametrize("moment", [0.0, 0.003, 0.007, 0.013, 0.021])
def test_a_process_that_is_killed_while_writing_leaves_a_whole_file(moment: float, tmp_path: Path) -> None:
    path = tmp_path / FILE
    process = start(str(path), "妈妈", ENDLESS, program=("-c", STARTING))
    deadline = time.monotonic() + 60
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(moment)
    process.kill()
    code, _, err = finish(process)
    assert (code, err) == (1 if sys.platform == "win32" else -signal.SIGKILL, b"")
    kept = read(path, NOW)
    assert kept.set_aside is None
    assert [todo.guide.id for todo in kept.todos.lists] == [
        f"alipay/{number}" for number in range(len(kept.todos.lists))
    ]
    assert update(path, lambda _: Todos(), NOW).todos == Todos()
    assert {entry.name for entry in tmp_path.iterdir()} == {FILE, f"{FILE}.lock"}
