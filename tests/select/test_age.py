"""Age in whole years: one year older on the birthday itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.select.age import age_on

DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("birth", "today", "age"),
    [
        (date(2010, 11, 22), date(2026, 11, 21), 15),
        (date(2010, 11, 22), date(2026, 11, 22), 16),
        (date(2010, 11, 22), date(2026, 11, 23), 16),
        (date(2026, 11, 22), date(2026, 11, 22), 0),
        (date(2025, 12, 31), date(2026, 1, 1), 0),
        (date(2008, 2, 29), date(2024, 2, 28), 15),
        (date(2008, 2, 29), date(2024, 2, 29), 16),
        (date(2012, 2, 29), date(2027, 2, 28), 14),
        (date(2012, 2, 29), date(2027, 3, 1), 15),
    ],
)
def test_an_age_counts_whole_years(birth: date, today: date, age: int) -> None:
    assert age_on(birth, today) == age


@given(DATES, DATES)
def test_nobody_born_by_today_is_younger_than_zero(one: date, other: date) -> None:
    assert age_on(min(one, other), max(one, other)) >= 0


@given(DATES, st.integers(0, 130))
def test_a_birthday_makes_one_year_and_the_day_before_does_not(birth: date, years: int) -> None:
    leap_day = (birth.month, birth.day) == (2, 29)
    birthday = date(birth.year + years, 3, 1) if leap_day else birth.replace(year=birth.year + years)
    assert age_on(birth, birthday) == years
    if years and not leap_day:
        assert age_on(birth, birthday - timedelta(days=1)) == years - 1


@given(DATES, DATES)
def test_a_day_makes_nobody_younger_and_at_most_one_year_older(birth: date, today: date) -> None:
    assert age_on(birth, today + timedelta(days=1)) - age_on(birth, today) in {0, 1}
