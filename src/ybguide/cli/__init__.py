"""The command line: reads arguments, makes one call, writes what comes back."""

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ybguide.cli.environment import Environment

_INTERRUPTED = 130


def run() -> None:
    """The console script."""
    # A command lives for a tenth of a second; looking for cycles meanwhile costs a tenth of that.
    gc.disable()
    sys.exit(main(sys.argv[1:]))


def main(argv: Sequence[str] | None = None, environment: "Environment | None" = None) -> int:
    """Run one command and return its exit code. Never raises for anything a user can type."""
    try:
        # Importing takes most of the time of a command, so Ctrl-C comes most often here.
        from ybguide.cli.program import main as run_command

        return run_command(argv, environment)
    except KeyboardInterrupt:
        return _INTERRUPTED


__all__ = ["main", "run"]
