"""Which step of a guide was said last to whom, so that ``--next`` goes on from there.

Kept in one small file: ids of guides, the options that say for whom, and numbers of steps, nothing else. It
is a convenience: where it is damaged or cannot be written, one starts again at the first step.
"""

import json
from pathlib import Path

from ybguide.domain.person import Person
from ybguide.domain.spelling import person as options
from ybguide.errors import GuideError
from ybguide.todo.alone import alone
from ybguide.whole_file import write_whole

_NAME = "position.json"
_KEPT = 20
"""So many positions are remembered, the latest ones."""


def place_of(guide: str, person: Person) -> str:
    """What a position is kept under: the guide alone, or with the options that say for whom it is."""
    return " ".join((guide, *options(person)))


def last_step(folder: Path, place: str) -> int:
    """The number of the step that was said last, 0 before the first."""
    return _read(folder).get(place, 0)


def remember_step(folder: Path, place: str, number: int) -> bool:
    """Remember that this step was said, 0 forgets the place; False where it cannot be remembered.

    Others who remember a step meanwhile lose nothing by it.
    """
    try:
        with alone(folder / _NAME):
            positions = {key: value for key, value in _read(folder).items() if key != place}
            if number:
                positions[place] = number
            latest = json.dumps(dict(list(positions.items())[-_KEPT:]), ensure_ascii=False)
            write_whole(folder / _NAME, latest.encode(), mode=0o600, durable=False)
    except (OSError, GuideError):
        return False
    return True


def _read(folder: Path) -> dict[str, int]:
    try:
        found = json.loads((folder / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: number for key, number in found.items() if isinstance(number, int) and number > 0}
