"""A place of China, and which local answers go for it.

A place is known by its code, that of the national statistics: it begins with the code of the place around it
(``51`` a province, ``5106`` a city in it, ``510683`` a county of that). A place without a code of its
own, a development zone or one that only a pack names, has its name after the code around it
(``5106/德阳经开区``).
"""

from collections.abc import Collection
from typing import Literal

from ybguide.record import Record

Level = Literal["province", "prefecture", "county", "zone", "corps", "abroad"]
"""``zone`` is a place that is no division, ``corps`` the 兵团, ``abroad`` one of 港澳台."""


class Division(Record):
    """A place, with the packs that answer for it.

    ``typed`` names it alone, where ``name`` is shared by several places. ``regions`` are the ids of the packs
    from the narrowest to that of the province; ``own`` tells that the first is about this very place.
    ``area_code`` is that of its telephone numbers, with the 0; a province has none.
    """

    code: str
    level: Level
    name: str
    short: str
    typed: str
    province: str
    area_code: str | None
    regions: tuple[str, ...]
    own: bool

    @property
    def pack(self) -> str | None:
        """The pack that answers for it."""
        return self.regions[0] if self.regions else None


def lies_in(code: str, outer: str) -> bool:
    """Whether a place is another or lies in it."""
    return code.startswith(outer)


def goes_for(bound: str | None, named: Collection[str]) -> bool:
    """Whether what holds at ``bound`` only (None: everywhere) may be told to whoever named these places.

    What holds for a province holds for its cities; what a city says does not hold for its province.
    """
    return bound is None or not named or any(lies_in(code, bound) for code in named)


def is_other(code: str, named: Collection[str]) -> bool:
    """Whether a place is another than all of these: neither in one of them nor around one."""
    return not any(lies_in(code, each) or lies_in(each, code) for each in named)
