"""Telephone numbers as a reader dials them."""

import pytest

from ybguide.view.numbers import from_afar, undated


def test_the_hotline_of_a_place_is_dialled_from_afar_with_its_area_code() -> None:
    assert from_afar("0838") == "12393（外地拨 0838-12393）"


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("德阳市本级医保咨询电话（2023 年 9 月公布）", "德阳市本级医保咨询电话"),
        ("旌阳区医保局", "旌阳区医保局"),
        ("医保局（二楼）", "医保局（二楼）"),
        ("医保局（2023 年公布）值班室", "医保局（2023 年公布）值班室"),
    ],
)
def test_only_the_date_at_the_end_of_a_name_is_left_out(name: str, left: str) -> None:
    assert undated(name) == left
