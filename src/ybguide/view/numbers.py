"""Telephone numbers as a reader dials them."""

import re

HOTLINE = "12393"
_PUBLISHED = re.compile(r"（[^）]*公布）$")


def from_afar(area_code: str) -> str:
    """The national hotline, with how it is dialled outside of the place of this area code."""
    return f"{HOTLINE}（外地拨 {area_code}-{HOTLINE}）"


def undated(name: str) -> str:
    """The name of an office without the date on which its number was published."""
    return _PUBLISHED.sub("", name)
