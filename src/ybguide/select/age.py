"""Age in whole years (周岁): one year older on the birthday itself (民法典 counts full years)."""

from datetime import date


def age_on(birth: date, today: date) -> int:
    """Whole years between the two days; 29 February turns on 1 March in common years."""
    had_birthday = (today.month, today.day) >= (birth.month, birth.day)
    return today.year - birth.year - (0 if had_birthday else 1)
