"""What people write after an option → a value, or an error that tells what would do."""

from datetime import date

from ybguide.cli.errors import NotAChoice, NotADate, NotANumber

_TRUTHS = {True: ("yes", "y", "true", "on", "1", "是"), False: ("no", "n", "false", "off", "0", "否")}


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """The value, if it is one of the choices. Raises ``NotAChoice``."""
    if value not in choices:
        raise NotAChoice(option=option, asked=value, choices=choices)
    return value


def truth(option: str, value: str) -> bool:
    """Whether it is yes or no, as people and programs write that. Raises ``NotAChoice``."""
    asked = value.strip().casefold()
    for answer, words in _TRUTHS.items():
        if asked in words:
            return answer
    raise NotAChoice(option=option, asked=value, choices=("yes", "no"), meanings=("是", "否"))


def integer(option: str, value: str, example: int) -> int:
    """A whole number. Raises ``NotANumber``."""
    try:
        return int(value)
    except ValueError:
        raise NotANumber(option=option, asked=value, example=example) from None


def day(option: str, value: str, example: str) -> date:
    """A day of the calendar as ``YYYY-MM-DD``. Raises ``NotADate``."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise NotADate(option=option, asked=value, example=example) from None
