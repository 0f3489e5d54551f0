"""YB020: an address is an official one, or it is not given."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check.links import is_official


def _told(host: str) -> str:
    return f"网址 {host} 不在官方网址的名单里：换成官方网址，没有就不写网址"


@pytest.mark.parametrize(
    ("host", "official"),
    [
        ("gov.cn", True),
        ("nhsa.gov.cn", True),
        ("fuwu.nhsa.gov.cn", True),
        ("NHSA.GOV.CN", True),
        ("www.12377.cn", True),
        ("pay.weixin.qq.com", True),
        ("hljybj.org.cn", True),
        ("weixin.qq.com", False),
        ("nhsa-gov.cn", False),
        ("mygov.cn", False),
        ("gov.cn.example.com", False),
        ("example.cn", False),
    ],
)
def test_a_host_on_the_list_or_below_one_is_official(host: str, *, official: bool) -> None:
    assert is_official(host) is official


@pytest.mark.parametrize(
    "end", ["cn", "com", "net", "org", "gov", "edu", "info", "top", "vip", "xyz", "cc", "io", "me", "app"]
)
def test_other_hosts_are_told(end: str, sample: Sample) -> None:
    assert sample.faults("YB020", f"打开 https://a-1.example.{end}/x 看。") == [_told(f"a-1.example.{end}")]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("写信到 me@example.com 问。", ["example.com"]),
        ("打开 example.com 和 example.com 看。", ["example.com"]),
        ("打开 example.com 和 example.org 看。", ["example.com", "example.org"]),
        ("打开 EXAMPLE.COM 看。", ["EXAMPLE.COM"]),
        ("打开 example.gov.cn 看。", []),
        ("文件是 a.commerce，版本 2.0。", []),
    ],
)
def test_each_host_of_a_text_is_told_once(text: str, hosts: list[str], sample: Sample) -> None:
    assert sample.faults("YB020", text) == list(map(_told, hosts))


def test_the_address_of_a_source_and_of_a_local_channel_is_looked_at(sample: Sample) -> None:
    sample.change("sources.yaml", "https://example.gov.cn/law", "https://example.com/law")
    sample.change(
        "regions/north.yaml", "    does: 可以激活\n", "    does: 可以激活\n    url: https://example.org\n"
    )
    assert sample.breaks("YB020") == [
        f"regions/north.yaml:12: YB020 {_told('example.org')}",
        f"sources.yaml:7: YB020 {_told('example.com')}",
    ]


def test_the_name_of_a_button_may_not_be_an_address_either(sample: Sample) -> None:
    sample.change("channels/app.yaml", "path: [首页, 医保码]", "path: [首页, example.com]")
    assert sample.breaks("YB020") == [f"channels/app.yaml:25: YB020 {_told('example.com')}"]
