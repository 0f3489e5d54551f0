"""The command line: reads arguments, makes one call, writes what comes back."""

from ybguide.cli.main import main, run

__all__ = ["main", "run"]
