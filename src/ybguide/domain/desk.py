"""The desk: how somebody who stands beside a person helps without taking over."""

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Statement
from ybguide.record import Record

OPENING = "opening"
"""What belongs to every guide, before its first step."""
GENERAL = "general"
"""What belongs to a step that names no kind of its own."""


class Desk(Record):
    """A kind of action: what to say to the person, what to make sure of, what never to do.

    ``rules`` are what authorities say about it, in a sentence or two for the helper.
    """

    id: str
    name: str
    say: str
    check: tuple[str, ...]
    never: tuple[str, ...]
    rules: tuple[Statement, ...]
    evidence: Evidence
