"""Does a condition hold for a person? Yes, no, or not known."""

from collections.abc import Iterable
from typing import Literal, TypeVar

from ybguide.domain.guide import Condition, Statement, Step
from ybguide.domain.person import OLDEST, Person

Holds = Literal["yes", "no", "unknown"]
T = TypeVar("T", Step, Statement)


def holds(condition: Condition | None, person: Person) -> Holds:
    """``no`` as soon as one part is known not to hold, ``yes`` when all parts are known to."""
    if condition is None:
        return "yes"
    answers = [answer for answer in _parts(condition, person) if answer is not None]
    if "no" in answers:
        return "no"
    return "unknown" if "unknown" in answers else "yes"


def _parts(condition: Condition, person: Person) -> Iterable[Holds | None]:
    yield _age(condition, person)
    yield _any_of(condition.documents, person.documents)
    yield _any_of(condition.regions, person.regions)
    if condition.smartphone is not None:
        # Whoever does not speak of it holds one in the hand.
        yield "yes" if condition.smartphone is (person.smartphone is not False) else "no"


def _age(condition: Condition, person: Person) -> Holds | None:
    if condition.age_from is None and condition.age_below is None:
        return None
    first = condition.age_from or 0
    last = OLDEST if condition.age_below is None else condition.age_below - 1
    youngest, oldest = person.ages
    if oldest < first or youngest > last:
        return "no"
    return "yes" if first <= youngest and oldest <= last else "unknown"


def _any_of(wanted: tuple[str, ...], known: tuple[str, ...]) -> Holds | None:
    if not wanted:
        return None
    if not known:
        return "unknown"
    return "yes" if set(wanted) & set(known) else "no"


def still_open(condition: Condition | None, person: Person) -> Condition | None:
    """What of a condition is not settled yet: a part that is known to hold is not asked again."""
    if condition is None or holds(condition, person) != "unknown":
        return None
    aged = _age(condition, person) == "unknown"
    return Condition(
        age_from=condition.age_from if aged else None,
        age_below=condition.age_below if aged else None,
        documents=() if person.documents else condition.documents,
        regions=() if person.regions else condition.regions,
    )


def applying(pieces: Iterable[T], person: Person) -> tuple[T, ...]:
    """The pieces that may apply, with what is not known yet as their condition."""
    return tuple(
        piece if piece.when is None else piece.but(when=still_open(piece.when, person))
        for piece in pieces
        if holds(piece.when, person) != "no"
    )
