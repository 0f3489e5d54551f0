"""Which step of a guide was said last, so that ``--next`` goes on from there.

Kept in one small file: ids of guides and numbers of steps, nothing else. It is a convenience: where it is
damaged or cannot be written, one starts again at the first step.
"""

import json
from pathlib import Path

from ybguide.whole_file import write_whole

_NAME = "position.json"
_KEPT = 20
"""So many guides are remembered, the latest ones."""


def last_step(folder: Path, guide: str) -> int:
    """The number of the step that was said last, 0 before the first."""
    return _read(folder).get(guide, 0)


def remember_step(folder: Path, guide: str, number: int) -> bool:
    """Remember that this step was said, 0 forgets the guide; False where it cannot be remembered."""
    positions = {key: value for key, value in _read(folder).items() if key != guide}
    if number:
        positions[guide] = number
    latest = dict(list(positions.items())[-_KEPT:])
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(folder / _NAME, json.dumps(latest).encode(), mode=0o600, durable=False)
    except OSError:
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
