"""How sure a statement is and who makes it."""

from typing import Literal

from ybguide.record import Record

Confidence = Literal["high", "medium", "low"]


class Evidence(Record):
    """How sure a statement is: ids of its ``sources``, and ``as_of``, the date of the newest reliable one.

    The date is that of the newest source of grade media or better (year, month or day), null where there is
    none: aggregators never make a page look fresh. ``official`` tells whether an authority says so, itself or
    in a repost.
    """

    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str | None
    official: bool = False
