"""Build hook: compile the content into the file that the wheel ships."""

import sqlite3
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileContent(BuildHookInterface[Any]):
    """Adds ``ybguide/data/guide.sqlite``; an editable install compiles on first use instead."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile and add the file; called by hatchling before it writes the wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from ybguide.authoring.compile import write
        from ybguide.authoring.read import read

        content, problems = read([root / "content"])
        if problems:
            raise SystemExit("\n".join(map(str, problems)))
        self._folder = tempfile.TemporaryDirectory()
        compiled = Path(self._folder.name) / "guide.sqlite"
        connection = sqlite3.connect(compiled)
        write(content, connection)
        connection.close()
        build_data["force_include"][str(compiled)] = "ybguide/data/guide.sqlite"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Forget the file once it is in the wheel."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
