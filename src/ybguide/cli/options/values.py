"""What people write after an option → a value, or a sentence about what is wrong with it."""

from datetime import date

from ybguide.errors import BadUsage, shorten


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """The value, if it is one of the choices. Raises ``BadUsage``."""
    if value not in choices:
        raise BadUsage(
            problem=f"{option} 不能写“{shorten(value)}”。", advice=f"可以写：{'、'.join(choices)}。"
        )
    return value


def integer(option: str, value: str, example: int) -> int:
    """A whole number. Raises ``BadUsage``."""
    try:
        return int(value)
    except ValueError:
        raise BadUsage(
            problem=f"{option} 要写整数，不能写“{shorten(value)}”。", advice=f"例如：{option} {example}"
        ) from None


def day(option: str, value: str, example: str) -> date:
    """A day of the calendar as ``YYYY-MM-DD``. Raises ``BadUsage``."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadUsage(
            problem=f"{option} “{shorten(value)}” 不是有效的日期。",
            advice=f"请写成 年-月-日，例如 {option} {example}。",
        ) from None
