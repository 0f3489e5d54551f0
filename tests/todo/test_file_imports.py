"""Looking at lists loads neither the lock nor the folders of the system."""

from pathlib import Path

from tests.processes import run_process

LOOKING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ybguide.todo import changes, file
file.read(Path(sys.argv[1]), datetime.now(UTC))
print(*sys.modules)
"""


def test_looking_at_lists_loads_no_library(tmp_path: Path) -> None:
    code, out, err = run_process(str(tmp_path / "todo.json"), program=("-c", LOOKING))
    assert (code, err) == (0, b"")
    assert (
        set(out.decode().split()) & {"filelock", "platformdirs", "rich", "yaml", "pydantic", "typer"} == set()
    )
