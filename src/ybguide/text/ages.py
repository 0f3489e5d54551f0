"""Ages as people say them: 7岁, 满七周岁, 72, 五个月, 刚出生."""

import re
import unicodedata

from ybguide.text.numbers import NUMERALS, whole_number

_NUMBER = rf"\d+|[{NUMERALS}]+"
_YEARS = re.compile(
    rf"(?:今年|现在|已经|已|快|都|刚|才)*满?\s*(?P<years>{_NUMBER})\s*(?:个?周岁|岁|虚岁)?半?(?:多|了|整|大)*",
)
_BEFORE_A_YEAR = re.compile(
    rf"(?:才|刚|出生|满)*\s*(?:(?:{_NUMBER}|几)\s*(?:个?半?月|天|日|周|星期|小时)半?(?:多|了|大)*|刚出生|新生儿|没满月|未满月|满月|刚生)"
)
_MONTHS = re.compile(rf"(?P<months>{_NUMBER})\s*个?半?月")
_A_YEAR = 12


def age_of(text: str) -> int | None:
    """The whole years that are all of a text, or None; a baby counted in days, weeks or months is under one.

    Nothing is known of who is “almost” an age: the number that is said is taken.
    """
    said = unicodedata.normalize("NFKC", text.replace("〇", "零")).strip()
    if years := _YEARS.fullmatch(said):
        return whole_number(years["years"])
    if not _BEFORE_A_YEAR.fullmatch(said):
        return None
    months = _MONTHS.search(said)
    return (whole_number(months["months"]) or 0) // _A_YEAR if months else 0
