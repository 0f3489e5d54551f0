"""Addresses, offered piece by piece; each of them opens a page."""

import pytest

from tests.conftest import Run
from tests.shells import offered


def told(run: Run, begun: str) -> dict[str, str]:
    return offered(run, "fish", f"ybguide show {begun}")


def test_at_first_how_addresses_begin_is_offered(run: Run) -> None:
    fronts = told(run, "")
    assert all(front.endswith("/") for front in fronts)
    assert fronts["alipay/"] == "支付宝"
    assert fronts["faq/"] == "问答"
    assert told(run, "s").keys() == {front for front in fronts if front.startswith("s")}


@pytest.mark.parametrize(
    ("begun", "address", "title"),
    [
        ("ali", "alipay/activate", "在支付宝激活医保码"),
        ("alipay/act", "alipay/activate", "在支付宝激活医保码"),
        ("faq/unbind-h", "faq/unbind-how", "医保码怎么解绑？"),
        ("fix/face", "fix/face-fail", "人脸识别总不通过"),
        ("region/dey", "region/deyang", "德阳市"),
    ],
)
def test_where_one_beginning_is_left_addresses_are_offered_whole(
    begun: str, address: str, title: str, run: Run
) -> None:
    offers = told(run, begun)
    assert offers[address] == title
    assert all(word.startswith(begun) and not word.endswith("/") for word in offers)


def test_each_address_that_is_offered_opens_a_page(run: Run) -> None:
    for front in told(run, ""):
        offers = list(told(run, front))
        assert offers
        for address in (offers[0], offers[-1]):
            result = run("show", address)
            assert (address, result.code) == (address, 0)


def test_nothing_is_offered_for_what_is_no_address(run: Run) -> None:
    assert told(run, "支付宝/") == told(run, "nope/") == told(run, "faq/nope") == {}
