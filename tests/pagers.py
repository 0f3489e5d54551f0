"""Pagers that need no reader: scripts that keep what they are given."""

from pathlib import Path
from typing import TextIO

KEEPING = """\
#!/bin/sh
printf '%s\\n' "$@" > "$0.words"
printf '%s\\n' "${LESS-none}" "${LESSCHARSET-none}" > "$0.variables"
cat > "$0.text"
echo paged
"""


def script(path: Path, text: str) -> Path:
    """A script that can be started."""
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


class Keeping:
    """A pager that keeps its text, words and variables in files, and writes ``paged`` on the screen."""

    def __init__(self, folder: Path) -> None:
        self.path = script(folder / "pager", KEEPING)

    @property
    def text(self) -> bytes | None:
        """What it was given to show, or None where it was not started."""
        return self._kept("text")

    @property
    def words(self) -> list[str]:
        """What stood behind its name."""
        return (self._kept("words") or b"").decode().splitlines()

    @property
    def variables(self) -> list[str]:
        """What less reads: LESS, LESSCHARSET."""
        return (self._kept("variables") or b"").decode().splitlines()

    def _kept(self, name: str) -> bytes | None:
        path = self.path.with_name(f"{self.path.name}.{name}")
        return path.read_bytes() if path.exists() else None


class Screen:
    """A terminal as far as a command can tell, which is a file: a pager can write to it."""

    def __init__(self, path: Path, *, encoding: str = "utf-8") -> None:
        self._path = path
        self.stream: TextIO = path.open("w", encoding=encoding, newline="")
        self.stream.isatty = lambda: True  # type: ignore[method-assign]

    @property
    def shown(self) -> str:
        """What stands on it."""
        return self._path.read_bytes().decode(self.stream.encoding)
