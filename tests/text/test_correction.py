"""What is asked of whoever finds a fault: enough to find it, and nothing about anybody."""

import tomllib
from pathlib import Path

from ybguide.text import correction
from ybguide.version import ISSUES_URL, PROJECT_URL, VERSION

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_what_has_to_be_told() -> None:
    assert correction.wanted("这一页的地址 alipay/activate") == (
        "请写上：这一页的地址 alipay/activate、手机上看到的字、在哪个地方、是哪一天。"
        "不要写任何人的姓名、证件号、手机号、验证码。这个程序自己什么也不发出去。"
    )


def test_the_addresses_are_those_of_the_metadata() -> None:
    assert PROJECT["version"] == VERSION
    assert correction.URL == PROJECT["urls"]["Issues"] == ISSUES_URL
    assert PROJECT["urls"]["Homepage"] == PROJECT_URL
    assert set(PROJECT["urls"]) == {"Homepage", "Documentation", "Issues", "Changelog"}
    assert all(url.startswith(PROJECT_URL) for url in PROJECT["urls"].values())
