"""A content folder compiled in memory."""

import sqlite3
from pathlib import Path

from ybguide.library import compile_content
from ybguide.store import Database, Store


def compiled(*folders: Path) -> Store:
    """The store of these folders, the later over the earlier."""
    connection = sqlite3.connect(":memory:")
    compile_content(folders, connection)
    return Store(Database(connection))
