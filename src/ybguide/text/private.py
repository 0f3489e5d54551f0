"""Numbers that no question needs: of identity papers, cards and mobile phones."""

import re

_BETWEEN = r"[\s-]*"
_LONG = re.compile(rf"(?<!\d)(?!0)\d(?:{_BETWEEN}\d){{10,}}(?:{_BETWEEN}[xX])?(?!\d)")
"""As long as the number of a mobile phone or longer; what begins with 0 is the number of an office."""
HIDDEN = "某号码"


def without_numbers(text: str) -> str:
    """The text with a word in the place of every such number, so that it is neither kept nor shown again."""
    return _LONG.sub(HIDDEN, text)
