"""The person the guide is for, as far as known."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Everything is optional: what is not known is not used to leave anything out.

    ``age`` counts whole years; ``documents`` are the identity documents this person has; ``regions`` are
    the ids of the place and the province around it.
    """

    age: int | None = None
    documents: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
