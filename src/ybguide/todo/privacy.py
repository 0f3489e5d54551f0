"""What must not be kept: numbers of identity papers, cards and mobile phones, codes, passwords.

Dates, clock times, sums, the numbers of services (12393) and landlines of offices are ordinary notes.
In doubt a note is refused: writing it differently takes a minute, a leak is for ever.
"""

import re

from ybguide.todo.errors import PrivateText, Secret
from ybguide.todo.long_numbers import has_identity, long_number
from ybguide.todo.numerals import fold
from ybguide.todo.passwords import has_code, has_password

_CLOCK = re.compile(r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])")
_DATE = re.compile(r"(?<!\d)(?<!\d[-/.])20\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\1?\d)")


def refuse_private(text: str, label: str) -> None:
    """Let ordinary text pass. ``label`` says what the text is (备注). Raises ``PrivateText``."""
    secret = find_private(text)
    if secret is not None:
        raise PrivateText(label=label, secret=secret)


def find_private(text: str) -> Secret | None:
    """What the text seems to hold that must not be kept.

    A number counts in full-width, circled or Chinese digits too, and with anything but letters in between.
    """
    # A word in the place of a time or date parts the numbers beside it.
    timeless = _CLOCK.sub("时", fold(text))
    # A birth date may stand inside an identity number, but no number begins inside a date: here a date is one
    # group of digits, further down it is taken out.
    if has_identity(_DATE.sub(lambda date: re.sub(r"\D", "", date.group()), timeless)):
        return Secret.IDENTITY
    undated = _DATE.sub("日", timeless)
    number = long_number(undated)
    if number is not None:
        return number
    if has_password(undated):
        return Secret.PASSWORD
    return Secret.CODE if has_code(undated) else None
