"""The file that holds the lists: for its owner only, always whole, changed by one process at a time."""

import os
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path

from ybguide.errors import GuideError
from ybguide.record import Record
from ybguide.todo.alone import alone, trouble
from ybguide.todo.codec import Damaged, Newer, decode, encode
from ybguide.todo.errors import NewerFile, SetAside
from ybguide.todo.model import Todos
from ybguide.whole_file import forget_unfinished, write_whole

FILE = "todo.json"
"""The name of the file in its folder."""
_OWNER_ONLY = 0o600


class Kept(Record):
    """The lists of the file. ``set_aside`` is where a damaged file was put that stood in its place."""

    todos: Todos
    set_aside: Path | None = None


def default_folder() -> Path:
    """Where the file is kept when nobody says otherwise: the user's state folder."""
    from platformdirs import user_state_path  # noqa: PLC0415 - needed for lists and nothing else

    return user_state_path("ybguide", appauthor=False)


def read(path: Path, now: datetime) -> Kept:
    """The lists; none where there is no file. A damaged file is set aside, with ``now`` in its new name.

    Raises ``FileTrouble``, ``NewerFile``, ``Busy``.
    """
    file = _target(path)
    try:
        return Kept(todos=_load(file))
    except Damaged:
        # Another process may have been quicker: it is read once more when nobody else is at it.
        with alone(file):
            return _load_or_set_aside(file, now)


def update(path: Path, change: Callable[[Todos], Todos], now: datetime) -> Kept:
    """Change the lists, so that no change of another process is lost; the file is whole at any moment.

    What ``change`` raises leaves the lists as they are, and is raised; only where the lists were lost
    because the file was damaged, ``SetAside`` tells of that instead.
    Raises ``FileTrouble``, ``NewerFile``, ``Busy``, ``SetAside``.
    """
    file = _target(path)
    with alone(file):
        found = _load_or_set_aside(file, now)
        try:
            changed = change(found.todos)
        except GuideError as error:
            if found.set_aside is None:
                raise
            raise SetAside(path=str(found.set_aside)) from error
        if changed != found.todos:
            with trouble("保存清单", file):
                # Nobody else is writing: what is unfinished was left by a process that was killed.
                forget_unfinished(file)
                write_whole(file, encode(changed), mode=_OWNER_ONLY)
    return Kept(todos=changed, set_aside=found.set_aside)


def _target(path: Path) -> Path:
    """Where a link leads: replacing the link itself would part it from the file that it stands for."""
    return Path(os.path.realpath(path))


def _load(file: Path) -> Todos:
    """Raises ``FileTrouble``, ``NewerFile``, ``Damaged``."""
    with trouble("读取清单", file):
        try:
            return decode(file.read_bytes())
        except FileNotFoundError:
            return Todos()
        except Newer as error:
            raise NewerFile(path=str(file), version=error.version) from error


def _load_or_set_aside(file: Path, now: datetime) -> Kept:
    try:
        return Kept(todos=_load(file))
    except Damaged:
        with trouble("移开坏了的清单文件", file):
            return Kept(todos=Todos(), set_aside=_set_aside(file, now))


def _set_aside(file: Path, now: datetime) -> Path:
    """Give the file a name that no other file has."""
    name = f"{file.stem}.damaged-{now:%Y%m%d-%H%M%S}"
    names = (f"{name}{f'-{number}' if number > 1 else ''}{file.suffix}" for number in count(1))
    free = next(path for path in map(file.with_name, names) if not os.path.lexists(path))
    return file.rename(free)
