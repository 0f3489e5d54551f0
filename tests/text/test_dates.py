"""Days of the calendar as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.dates import day_of


@pytest.mark.parametrize(
    "text",
    [
        *["2019-05-20", "2019-5-20", "2019/5/20", "2019.5.20", "20190520", " 2019-05-20 ", "2019—5—20"],
        *[
            "2019年5月20日",
            "2019年05月20号",
            "2019 年 5 月 20 日",
            "２０１９年５月２０日",
            "2019年5月20日出生",
        ],
        *["二〇一九年五月二十日", "２０１９／５／２０", "2019/5/20生", "生日2019年5月20日", "2019、5、20"],
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert day_of(text) == date(2019, 5, 20)


@pytest.mark.parametrize(
    "text",
    ["", "2023-02-29", "2019", "2019年5月", "19年5月20日", "5/20/2019", "2019/5-20", "昨天", "0000-01-01"],
)
def test_what_is_no_day_or_not_a_whole_one_is_none(text: str) -> None:
    assert day_of(text) is None


@given(
    st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["{0}-{1}-{2}", "{0}/{1}/{2}", "{0}年{1}月{2}日"])
)
def test_every_day_is_read_in_every_form(day: date, form: str) -> None:
    assert day_of(form.format(day.year, day.month, day.day)) == day


@given(st.text())
def test_no_text_is_too_much(text: str) -> None:
    assert isinstance(day_of(text), date | None)
