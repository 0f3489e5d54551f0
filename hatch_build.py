"""Build hook: compile the content into the file that the wheel ships, and make the manual page."""

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileContent(BuildHookInterface[Any]):
    """Adds ``ybguide/data/guide.sqlite`` and ``share/man/man1/ybguide.1``.

    An editable install compiles on first use instead, and has its page by ``ybguide man``.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make and add the files; called by hatchling before it writes the wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        self._folder = tempfile.TemporaryDirectory()
        compiled, page = (Path(self._folder.name) / name for name in ("guide.sqlite", "ybguide.1"))
        self._compile(compiled)
        page.write_text(self._manual(compiled), encoding="utf-8")
        build_data["force_include"][str(compiled)] = "ybguide/data/guide.sqlite"
        # Where an installer puts what is of the system's: below the prefix, in which man looks.
        build_data["shared_data"][str(page)] = "share/man/man1/ybguide.1"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Forget the files once they are in the wheel."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()

    def _compile(self, path: Path) -> None:
        from ybguide.authoring.compile import write
        from ybguide.authoring.read import read

        content, problems = read([Path(self.root) / "content"])
        if problems:
            raise SystemExit("\n".join(map(str, problems)))
        with closing(sqlite3.connect(path)) as connection:
            write(content, connection)

    def _manual(self, compiled: Path) -> str:
        import typer

        from ybguide.cli.app import app
        from ybguide.cli.help.manual import manual
        from ybguide.store import Store

        return manual(typer.main.get_command(app), Store.open(compiled))
