"""Which edition of the guide is read: its version, and how new its sources are."""

from ybguide.domain.reference import Source, newest_date
from ybguide.store import Store
from ybguide.version import VERSION

PROGRAM = f"ybguide {VERSION}"


def content_date(store: Store) -> str | None:
    """The date of the newest source that tells how fresh something is, as exact as it is known."""
    return newest_date((source.grade, source.date) for source in store.all(Source))
