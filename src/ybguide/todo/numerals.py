"""Digits, however they are written, as 0 to 9."""

import unicodedata

_NO_DIGITS = "参两俩"
"""These count as numbers in Unicode but stand for words: 参保, 两份."""
_CIRCLES = "○◯⭕〇"
"""Read as zero in numbers that are spelled out."""
_INVISIBLE = ("Cf", "Mn", "Me")


def fold(text: str) -> str:
    """The text in lower case and narrow characters, each digit of any script as 0 to 9.

    Chinese numerals count as digits, since numbers are dictated digit by digit (一三八……); what cannot be
    seen (zero-width characters, keycaps) is left out, since it could stand between two digits.
    """
    return "".join(map(_fold, text)).casefold()


def _fold(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.category(char) in _INVISIBLE:
        return ""
    if char in _CIRCLES:
        return "0"
    value = unicodedata.numeric(char, -1)
    if char not in _NO_DIGITS and value in range(10):
        return str(int(value))
    return unicodedata.normalize("NFKC", char)
