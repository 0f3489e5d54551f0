"""Does a condition hold for a person? Yes, no, or not known."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from ybguide.domain.guide import Condition, Guide, Statement, Step
from ybguide.domain.person import Person

Holds = Literal["yes", "no", "unknown"]


def holds(condition: Condition | None, person: Person) -> Holds:
    """``no`` as soon as one part is known not to hold, ``yes`` when all parts are known to."""
    if condition is None:
        return "yes"
    answers = [answer for answer in _parts(condition, person) if answer is not None]
    if "no" in answers:
        return "no"
    return "unknown" if "unknown" in answers else "yes"


def _parts(condition: Condition, person: Person) -> Iterable[Holds | None]:
    yield _age(condition, person.age)
    yield _any_of(condition.documents, person.documents)
    yield _any_of(condition.regions, person.regions)


def _age(condition: Condition, age: int | None) -> Holds | None:
    if condition.age_from is None and condition.age_below is None:
        return None
    if age is None:
        return "unknown"
    old_enough = condition.age_from is None or age >= condition.age_from
    young_enough = condition.age_below is None or age < condition.age_below
    return "yes" if old_enough and young_enough else "no"


def _any_of(wanted: tuple[str, ...], known: tuple[str, ...]) -> Holds | None:
    if not wanted:
        return None
    if not known:
        return "unknown"
    return "yes" if set(wanted) & set(known) else "no"


def for_person(guide: Guide, person: Person) -> Guide | None:
    """The guide with only what may apply, or None when it is known not to.

    A condition that is known to hold is dropped, so that it is not asked again; one that is not known
    stays and is shown.
    """
    if holds(guide.when, person) == "no":
        return None
    return replace(
        guide,
        when=_open(guide.when, person),
        needs=tuple(_applying_statements(guide.needs, person)),
        steps=tuple(_applying_steps(guide.steps, person)),
    )


def _applying_steps(steps: Iterable[Step], person: Person) -> Iterable[Step]:
    for step in steps:
        if holds(step.when, person) != "no":
            yield replace(step, when=_open(step.when, person))


def _applying_statements(statements: Iterable[Statement], person: Person) -> Iterable[Statement]:
    for statement in statements:
        if holds(statement.when, person) != "no":
            yield replace(statement, when=_open(statement.when, person))


def _open(condition: Condition | None, person: Person) -> Condition | None:
    """What of a condition is not settled yet."""
    if condition is None or holds(condition, person) != "unknown":
        return None
    aged = _age(condition, person.age) == "unknown"
    return Condition(
        age_from=condition.age_from if aged else None,
        age_below=condition.age_below if aged else None,
        documents=() if person.documents else condition.documents,
        regions=() if person.regions else condition.regions,
    )
