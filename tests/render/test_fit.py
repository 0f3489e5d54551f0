"""How large a sheet may be set: from the largest print down, never below 16 pt."""

import pytest

from ybguide.render.fit import SETTINGS, Line, Setting, fits, height


def test_the_settings_get_smaller_and_nothing_is_below_16_points() -> None:
    sizes = [setting.size for setting in SETTINGS if not setting.close]
    assert sizes == sorted(sizes, reverse=True)
    assert min(setting.size for setting in SETTINGS) == 16
    assert all(setting.margin >= 8 for setting in SETTINGS)


def test_a_sheet_is_a4_without_its_margins() -> None:
    assert Setting(16, 12, close=False).length == pytest.approx(527.2, abs=0.1)
    assert Setting(16, 12, close=False).height == pytest.approx(773.9, abs=0.1)


def test_lines_are_counted_as_they_will_be_broken() -> None:
    setting = Setting(20, 12, close=False, leading=1.5)
    # 400 points are 20 characters, of which a spare one is kept.
    assert height([Line("字" * 19)], setting, 400) == pytest.approx(1.5 * 20)
    assert height([Line("字" * 20)], setting, 400) == pytest.approx(2 * 1.5 * 20)
    assert height([Line("字" * 19, indent=2, space=0.5)], setting, 400) == pytest.approx((2 * 1.5 + 0.5) * 20)
    assert height([Line("字" * 10, scale=2)], setting, 400) == pytest.approx(2 * 2 * 1.5 * 20)


def test_a_line_is_kept_in_reserve() -> None:
    setting = Setting(16, 12, close=False)
    assert fits(setting.height - 22, setting)
    assert not fits(setting.height - 20, setting)
