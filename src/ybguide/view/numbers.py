"""Telephone numbers as a reader dials them."""

import re

HOTLINE = "12393"
_PUBLISHED = re.compile(r"（[^）]*公布）$")


def dialled_afar(area_code: str) -> str:
    """What is dialled for the hotline of the place of this area code from outside of it."""
    return f"{area_code}-{HOTLINE}"


def from_afar(area_code: str) -> str:
    """The national hotline, with how it is dialled outside of the place of this area code."""
    return f"{HOTLINE}（外地拨 {dialled_afar(area_code)}）"


def undated(name: str) -> str:
    """The name of an office without the date on which its number was published."""
    return _PUBLISHED.sub("", name)
