"""Names within Chinese sentences: a space stands where Latin letters or digits meet Chinese."""

import re

HAN = r"\u3400-\u9fff"
"""The range of Chinese characters within a class of a regular expression."""

_MEET = rf"[{HAN}][A-Za-z0-9]|[A-Za-z0-9][{HAN}]"


def spaced(*parts: str) -> str:
    """The parts as one text, with a space where one part ends and the next begins in the other script.

    What the parts are within is left alone: names are written as they are.
    """
    text = ""
    for part in parts:
        text += f" {part}" if re.fullmatch(_MEET, text[-1:] + part[:1]) else part
    return text
