"""The compiled file, read: records by key, names, the search index."""

from ybguide.store.database import Database, Unreadable, connect
from ybguide.store.store import Phrase, Store

__all__ = ["Database", "Phrase", "Store", "Unreadable", "connect"]
