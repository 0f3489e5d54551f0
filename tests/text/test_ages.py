"""Ages as people say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ybguide.text.ages import age_of


@pytest.mark.parametrize(
    ("text", "years"),
    [
        *[
            ("7", 7),
            ("7岁", 7),
            ("7 周岁", 7),
            ("７岁", 7),
            (" 7岁 ", 7),
            ("七岁", 7),
            ("刚满7岁", 7),
            ("7岁半", 7),
        ],
        *[("72岁", 72), ("七十二", 72), ("今年七十二岁了", 72), ("快70了", 70), ("0", 0), ("16周岁", 16)],
        *[("5天", 0), ("6个月", 0), ("11个月", 0), ("18个月", 1), ("3周", 0), ("刚出生", 0), ("未满月", 0)],
    ],
)
def test_whole_years_are_read(text: str, years: int) -> None:
    assert age_of(text) == years


@pytest.mark.parametrize("text", ["", "老", "7.5", "岁", "七岁的女儿", "60岁以上", "-3岁"])
def test_anything_else_is_none(text: str) -> None:
    assert age_of(text) is None


@given(
    st.integers(min_value=0, max_value=130), st.sampled_from(["{}", "{}岁", "{} 周岁", "满{}岁", "{}岁了"])
)
def test_every_age_is_read_in_every_form(years: int, form: str) -> None:
    assert age_of(form.format(years)) == years


@given(st.text())
def test_no_text_is_too_much(text: str) -> None:
    assert isinstance(age_of(text), int | None)
