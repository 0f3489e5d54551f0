"""Names within Chinese sentences: a space stands where Latin letters or digits meet Chinese."""

_HAN = ("\u4e00", "\u9fff")


def spaced(*parts: str) -> str:
    """The parts as one text, with a space where one part ends and the next begins in the other script.

    What the parts are within is left alone: names are written as they are.
    """
    text = ""
    for part in parts:
        text += f" {part}" if text and part and _meet(text[-1], part[0]) else part
    return text


def _meet(before: str, after: str) -> bool:
    return (_han(before) and _latin(after)) or (_latin(before) and _han(after))


def _han(char: str) -> bool:
    first, last = _HAN
    return first <= char <= last


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
