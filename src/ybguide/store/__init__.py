"""The compiled file, read: records by key, names, the search index."""

from ybguide.store.store import Store

__all__ = ["Store"]
