"""Whole numbers as people write them: 7, ７, 七, 七十二, 一百零三, 二〇一九."""

import re
import unicodedata

_DIGITS = {
    **{char: number for number, char in enumerate("零一二三四五六七八九")},
    "〇": 0,
    "○": 0,
    "两": 2,
    "俩": 2,
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
NUMERALS = "".join((*_DIGITS, *_UNITS))
"""The Chinese characters that numbers are written with."""
_SPELLED = re.compile(f"[{''.join(_DIGITS)}]+")
_COUNTED = re.compile(rf"(?:[{''.join(_DIGITS)}]?[十百千]|[零〇])*[{''.join(_DIGITS)}]?")
_WESTERN = re.compile(r"[+-]?\d{1,18}", re.ASCII)


def whole_number(text: str) -> int | None:
    """The number that is all of a text, or None; spaces around it and the width of its digits are free."""
    written = unicodedata.normalize("NFKC", text.replace("〇", "零")).strip()
    if _WESTERN.fullmatch(written):
        return int(written)
    if _SPELLED.fullmatch(written):
        return int("".join(str(_DIGITS[char]) for char in written))
    return _counted(written) if written and _COUNTED.fullmatch(written) else None


def _counted(written: str) -> int:
    """A number with its units: 七十二 is 72, 十六 is 16."""
    total, digit = 0, 0
    for char in written:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit
