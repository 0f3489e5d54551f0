"""How sure a statement is and who makes it."""

from typing import Literal

from ybguide.record import Record

Confidence = Literal["high", "medium", "low"]


class Evidence(Record):
    """How sure a statement is: ids of its ``sources``, and the date of the newest (year, month or day)."""

    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str | None
