"""What holds for a time only, and by which fields one record names another that may have ended."""

from collections.abc import Mapping

from ybguide.record import Record


class Lasting(Record):
    """A piece that may begin and end. Each date is a year, a month or a day, and counts as a whole.

    None where no beginning or no end is known.
    """

    valid_from: str | None = None
    valid_until: str | None = None

    @property
    def lasts(self) -> bool:
        """Whether it holds for a time only."""
        return self.valid_from is not None or self.valid_until is not None

    def holds_on(self, day: str) -> bool:
        """Whether it holds on a day (``YYYY-MM-DD``); its first and its last day are both included."""
        return holds_on(day, self.valid_from, self.valid_until)


def holds_on(day: str, first: str | None, last: str | None) -> bool:
    """Whether a day lies between two dates, each as exact as it is known, both included."""
    return (first is None or first <= day[: len(first)]) and (last is None or day[: len(last)] <= last)


REFERENCES: Mapping[str, str] = {
    "fixes": "fix",
    "guides": "guide",
    "next": "guide",
    "not_same_as": "term",
    "questions": "question",
}
"""The fields of records that hold ids of things which may end → the kind of these things."""
