"""Days of the calendar as people write them: 2019-05-20, 2019/5/20, 2019年5月20日, 20190520."""

import re
import unicodedata
from datetime import date

from ybguide.text.numbers import NUMERALS, whole_number

_SIGNS = re.compile(r"(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})", re.ASCII)
_WORDS = re.compile(rf"([\d{NUMERALS}]{{4}})年([\d{NUMERALS}]{{1,3}})月(?:份)?([\d{NUMERALS}]{{1,3}})[日号]?")
_TOGETHER = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_BORN = re.compile(r"(?:出生于|生于|生日是?)?(.*?)(?:出生的?|生的|生人?)?", re.DOTALL)
"""What is said around a day of birth."""
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−~～／·、。", "-"))
"""What stands between the numbers where it is not what a keyboard for programs writes."""


def day_of(text: str) -> date | None:
    """The day that is all of a text, or None where there is no such day; the year has four digits."""
    written = unicodedata.normalize("NFKC", text.replace("〇", "零")).strip().translate(_DASHES)
    born = _BORN.fullmatch(written)
    written = (born[1] if born else written).strip(" -")
    if signs := _SIGNS.fullmatch(written):
        return _day(signs[1], signs[3], signs[4])
    if words := _WORDS.fullmatch("".join(written.split())):
        return _day(*words.groups())
    together = _TOGETHER.fullmatch(written)
    return _day(*together.groups()) if together else None


def _day(*parts: str) -> date | None:
    year, month, day = (whole_number(part) or 0 for part in parts)
    try:
        return date(year, month, day)
    except ValueError:
        return None
