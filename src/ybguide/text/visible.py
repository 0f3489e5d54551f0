"""Characters that would act on a terminal instead of being read, made visible.

Escape sequences could recolour or overwrite what a reader sees, bidirectional overrides could turn it
around; content is text, so they come out as the code of the character.
"""

import re

_ACTING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def visible(text: str) -> str:
    """The text with every acting character but the line break written as its code, a tab as a space."""
    return _ACTING.sub(_code, text)


def _code(match: re.Match[str]) -> str:
    char = match.group()
    return " " if char == "\t" else f"\\u{ord(char):04x}"
