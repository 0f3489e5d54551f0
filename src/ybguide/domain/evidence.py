"""How sure a statement is and who makes it."""

from dataclasses import dataclass
from typing import Literal

Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """``sources`` are ids; ``as_of`` is the date of the newest of them, as exact as it is known."""

    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str | None
