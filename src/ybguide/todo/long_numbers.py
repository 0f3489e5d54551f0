"""Numbers of identity papers, mobile phones and cards in text whose digits are all 0 to 9.

A run is a number with all that is not a letter between its digits. Numbers of services and landlines are
known by their form: they belong to offices.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from ybguide.todo.errors import Secret

SERVICE = r"(?:1[12]\d|100\d\d|12\d{3}|9[56]\d{3})(?!\d)"
"""A number that anybody may call: 120, 10086, 12393, 95588."""

_BETWEEN = r"[\W_]"
_RUN = re.compile(rf"\d(?:{_BETWEEN}*\d)*")

_LANDLINE = rf"(?:010|02\d|0[3-9]\d\d){_BETWEEN}{{0,3}}[2-9]\d{{6,7}}(?:-\d{{1,5}})?(?!\d)"
_OFFICE = rf"(?:{SERVICE}|{_LANDLINE})"
_OFFICES = re.compile(rf"{_OFFICE}(?:{_BETWEEN}+{_OFFICE})*")
_LISTED = re.compile(r"[、。,;]\s*")
_LISTED_OFFICE = re.compile(rf"12393|12345|12333|(?=\d+[)\s-]){_LANDLINE}")
"""An office among other numbers, known only where commas set it off: any part of a card looks like some."""

_BORN = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_AREA = r"(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)\d{4}"
_IDENTITY = re.compile(rf"{_AREA}(?:18|19|20)\d\d{_BORN}\d{{3}}")
_OLD_IDENTITY = re.compile(rf"{_AREA}\d\d{_BORN}\d{{3}}")
_PAPER = re.compile(rf"(?<![a-z])[a-z]{{1,2}}{_BETWEEN}?\d{{7,9}}(?!\d)")
_MOBILE = re.compile(r"(?:0086|86|0)?1[3-9]\d{9}")
_GROUPS = 18
"""No number that is looked for has more digits, and so none has more groups."""
_CARD = 12
"""Digits of the shortest card number; no ordinary number is as long."""


def runs(text: str) -> list[str]:
    """The numbers of the text, each with what stands between its digits, without those of offices."""
    return [_without_offices(run) for run in _RUN.findall(text)]


def has_identity(text: str) -> bool:
    """Whether there is an identity number of today; a last digit or X may follow."""
    return any(_IDENTITY.match("".join(groups)) for run in _RUN.findall(text) for groups in _from_each(run))


def long_number(text: str) -> Secret | None:
    """What the numbers of the text without dates and times seem to be."""
    found = runs(text)
    if any(map(_is_mobile, found)):
        return Secret.MOBILE
    numbers = [re.sub(r"\D", "", run) for run in found]
    if any(map(_OLD_IDENTITY.fullmatch, numbers)) or _PAPER.search(text):
        return Secret.IDENTITY
    return Secret.CARD if any(len(number) >= _CARD for number in numbers) else None


def _without_offices(run: str) -> str:
    if _OFFICES.fullmatch(run):
        return ""
    return ",".join(part for part in _LISTED.split(run) if not _LISTED_OFFICE.fullmatch(part))


def _is_mobile(run: str) -> bool:
    """Whether some of its groups of digits, taken whole, make a mobile number."""
    return any(
        (found := _MOBILE.match("".join(groups))) and found.end() in accumulate(map(len, groups))
        for groups in _from_each(run)
    )


def _from_each(run: str) -> Iterator[list[str]]:
    """The groups of digits from the first on, from the second on, and so forth."""
    groups = re.findall(r"\d+", run)
    return (groups[place : place + _GROUPS] for place in range(len(groups)))
