"""The person the guide is for, as far as known."""

from dataclasses import replace
from typing import Literal

from ybguide.domain.division import Division
from ybguide.record import Record

Whom = Literal["self", "child", "elder", "other"]
Document = Literal["id-card", "birth-certificate", "residence-permit", "passport"]

OLDEST = 130
ADULT = 18
"""A child is under this age: 民法典 article 17."""
ELDER = 60
"""Old people are 60 and over: 老年人权益保障法 article 2."""
_AGES: dict[Whom | None, tuple[int, int]] = {
    None: (0, OLDEST),
    "self": (0, OLDEST),
    "child": (0, ADULT - 1),
    "elder": (ELDER, OLDEST),
    "other": (ADULT, OLDEST),
}


class Person(Record):
    """Everything is optional: what is not known is not used to leave anything out.

    ``whom`` is who is to have the code, seen from whoever reads the guide. ``age`` counts whole years;
    ``documents`` are the identity documents this person has; ``smartphone``, ``face`` (can do the face scan)
    and ``enrolled`` tell what this person has or can; ``activated`` is whether the code was activated before,
    so that it opens now or only has to be opened again. ``apps`` are the channels whose apps are at hand.
    ``regions`` are the ids of the packs that answer for the place, from the narrowest, ``place`` is what the
    place was called and ``where`` the place itself, if there is one.
    """

    whom: Whom | None = None
    activated: bool | None = None
    age: int | None = None
    documents: tuple[str, ...] = ()
    smartphone: bool | None = None
    face: bool | None = None
    enrolled: bool | None = None
    apps: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    place: str | None = None
    where: Division | None = None

    @property
    def described(self) -> bool:
        """Whether anything is known but the place."""
        return replace(self, regions=(), place=None, where=None) != ANYBODY

    @property
    def ages(self) -> tuple[int, int]:
        """The youngest and the oldest this person may be, both included."""
        return _AGES[self.whom] if self.age is None else (self.age, self.age)


ANYBODY = Person()
"""Nothing is known, so nothing is left out."""
