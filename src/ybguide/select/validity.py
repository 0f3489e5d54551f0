"""The guide on a day: what has ended, or has not begun, is not there.

Everything is judged once, where the store hands it out, so that pages, lists, links and searches need not
think of it. Records that are the same on every day are told apart when they are compiled.
"""

from datetime import date
from typing import Any, TypeVar

from ybguide.compiled import kind_of
from ybguide.domain.lasting import REFERENCES, Lasting, holds_on
from ybguide.errors import GuideError
from ybguide.record import Record, hints_of
from ybguide.select.errors import NotInForce
from ybguide.store import Store
from ybguide.store.store import Away

T = TypeVar("T")


class StoreOn(Store):
    """A store that holds what is in force on a day."""

    def __init__(self, store: Store, day: date) -> None:
        self.day = day.isoformat()
        super().__init__(store.database, _away(store, self.day))

    def absence(self, kind: str, key: str) -> GuideError | None:
        if key not in self.away.get(kind, ()):
            return None
        rows = self.database.rows(
            "SELECT title, valid_from, valid_until FROM record NATURAL JOIN lasting"
            " WHERE kind = ? AND id = ?",
            (kind, key),
        )
        if not rows:
            return None
        title, since, until = rows[0]
        return NotInForce(title=title, day=date.fromisoformat(self.day), since=since, until=until)

    def read(self, kind: type[T], body: str, *, dated: bool) -> T | None:
        value = super().read(kind, body, dated=dated)
        if value is None or not dated:
            return value
        left: T | None = in_force(value, self.day, self.away)
        return None if left is None or _is_empty(kind_of(kind), left, self.away) else left


def _away(store: Store, day: str) -> Away:
    """What does not hold on a day; a task in a channel is away with the last of its ways."""
    rows = store.database.rows("SELECT kind, id, valid_from, valid_until FROM lasting")
    away: dict[str, set[str]] = {}
    for kind, key, first, last in rows:
        if not holds_on(day, first, last):
            away.setdefault(kind, set()).add(key)
    if "guide" in away:
        guides = store.database.rows("SELECT channel, task, id FROM guide WHERE region IS NULL")
        ended = {f"{channel}/{task}" for channel, task, key in guides if key in away["guide"]}
        away["guide"] |= ended - {
            f"{channel}/{task}" for channel, task, key in guides if key not in away["guide"]
        }
    return away


def in_force(value: Any, day: str, away: Away) -> Any:
    """The value with those of its pieces that hold on a day, None where it does not hold itself.

    ``away`` are the records that do not hold on this day: nothing leads to them.
    """
    if isinstance(value, tuple):
        kept = (in_force(item, day, away) for item in value)
        return tuple(item for item in kept if item is not None)
    if not isinstance(value, Record):
        return value
    if isinstance(value, Lasting) and not value.holds_on(day):
        return None
    return value.but(
        **{name: _field(name, getattr(value, name), day, away) for name in hints_of(type(value))}
    )


def _field(name: str, value: Any, day: str, away: Away) -> Any:
    gone = away.get(REFERENCES.get(name, ""), ())
    return tuple(key for key in value if key not in gone) if gone else in_force(value, day, away)


def _is_empty(kind: str, value: Any, away: Away) -> bool:
    """Whether a record is of no use without what is away: it recommends that, or lists nothing else."""
    if kind == "way":
        shown, key = value.shown
        return key in away.get(shown, ())
    return kind == "subject" and not value.questions
