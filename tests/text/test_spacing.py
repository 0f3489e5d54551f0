"""A space stands where Latin letters or digits meet Chinese, and nowhere else."""

import pytest

from ybguide.text.spacing import spaced


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("国家医保服务平台 App", "里有"), "国家医保服务平台 App 里有"),
        (("支付宝", "里有"), "支付宝里有"),
        (("用", "e福州", "。"), "用 e福州。"),
        (("12393", "是"), "12393 是"),
        (("在", "12393"), "在 12393"),
        (("App", "，步骤"), "App，步骤"),
        (("用 ", "App"), "用 App"),
        (("App", "", "里"), "App 里"),
        (("App", "X"), "AppX"),
        ((), ""),
    ],
)
def test_parts_are_joined_as_chinese_is_written(parts: tuple[str, ...], text: str) -> None:
    assert spaced(*parts) == text
