"""How sure a statement is and who makes it."""

from typing import Literal

from ybguide.record import Record

Confidence = Literal["high", "medium", "low"]


class Evidence(Record):
    """``sources`` are ids; ``as_of`` is the date of the newest of them, as exact as it is known."""

    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str | None
