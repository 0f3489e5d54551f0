"""What people write after an option → a value, or an error that tells what would do."""

from datetime import date

from ybguide.cli.errors import NotAChoice, NotADate, NotANumber

_MEASURES = "步条种列"
"""What people write after a number: 第3步."""
_TRUTHS = {True: ("yes", "y", "true", "on", "1", "是"), False: ("no", "n", "false", "off", "0", "否")}


def plain(value: str) -> str:
    """A word of a list as lists have it: in lower case, narrow, without the spaces that were typed."""
    # Help names these values and reads none of them.
    from ybguide.text.tokens import normalise

    return "".join(normalise(value).split())


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """The value, if it is one of the choices. Raises ``NotAChoice``."""
    if value in choices:
        return value
    written = plain(value)
    if written not in choices:
        raise NotAChoice(option=option, asked=value, choices=choices)
    return written


def truth(option: str, value: str) -> bool:
    """Whether it is yes or no, as people and programs write that. Raises ``NotAChoice``."""
    asked = plain(value)
    for answer, words in _TRUTHS.items():
        if asked in words:
            return answer
    raise NotAChoice(option=option, asked=value, choices=("yes", "no"), meanings=("是", "否"))


def integer(option: str, value: str, example: int) -> int:
    """A whole number, as people write it. Raises ``NotANumber``."""
    # Few command lines hold a number.
    from ybguide.text.numbers import whole_number

    # The parser is handed the default too, which is a number already.
    number = whole_number(str(value).strip().removeprefix("第").rstrip(_MEASURES))
    if number is None:
        raise NotANumber(option=option, asked=value, example=example)
    return number


def day(option: str, value: str, example: str) -> date:
    """A day of the calendar, as people write it. Raises ``NotADate``."""
    from ybguide.text.dates import day_of

    found = day_of(value)
    if found is None:
        raise NotADate(option=option, asked=value, example=example)
    return found
