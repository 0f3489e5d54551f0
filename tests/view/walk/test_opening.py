"""The screen before the first step."""

import pytest

from tests.view.walk.courses import course, every
from ybguide.domain.person import Person
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.view.walk.opening import opening_page, opens_empty


def seen(store: Store, address: str, person: Person | None = None, *, desk: bool = False) -> str:
    _, found = course(store, address, person or Person(), desk=desk)
    return Format.PLAIN.row.render(opening_page(found), Surface())


def test_what_to_have_ready_how_long_and_how_many_steps(store: Store) -> None:
    assert seen(store, "alipay/activate") == (
        "在支付宝激活医保码：先准备好\n"
        "\n"
        "先试试：在首页搜“医保码”，能打开自己的码就不用再办。\n"
        "大约 5 分钟。\n"
        "\n"
        "先准备好：\n"
        "已经参加医保，参保信息已进医保系统\n"
        "支付宝是本人的，已经实名认证\n"
        "本人在场，要对着手机刷脸\n"
        "\n"
        "一共 9 步。\n"
    )


def test_limits_that_change_what_is_done_stand_before_the_steps(store: Store) -> None:
    assert "家人来不了药店，可以替他买" in seen(store, "scene/pharmacy")


def test_for_a_person_it_says_why_this_way_and_other_ways_are_counted(store: Store) -> None:
    child = seen(store, "alipay/family-add", Person(whom="child", age=7))
    assert "一共 6 步。\n还有 1 种别的走法，要换一种，加上 --way 2。" in child
    without_phone = seen(store, "activate", Person(age=72, smartphone=False))
    assert "建议：" in without_phone


def test_without_an_age_the_cases_stand_in_a_line_each(store: Store) -> None:
    assert "没有身份证号码的新生儿" in seen(store, "national-app/family-add")
    assert "没有身份证号码的新生儿" not in seen(store, "national-app/family-add", Person(age=7))


def test_at_a_desk_what_to_say_and_never_to_do_comes_first(store: Store) -> None:
    text = seen(store, "scene/pharmacy", desk=True)
    assert text.index("先对他说") < text.index("帮忙的规矩") < text.index("先准备好：")


@pytest.mark.parametrize(("address", "empty"), [("fix/face-fail", True), ("alipay/activate", False)])
def test_a_failure_of_which_nothing_is_seen_needs_no_opening(
    address: str,
    empty: bool,  # noqa: FBT001 - of the table
    store: Store,
) -> None:
    assert opens_empty(course(store, address)[1]) is empty


def test_every_opening_has_all_that_is_needed_and_no_step(store: Store) -> None:
    for address in every(store):
        _, found = course(store, address)
        text = Format.PLAIN.row.render(opening_page(found), Surface()).replace("\n", "")
        assert all(need.text in text for need in found.procedure.needs), address
        assert not any(f"第 1 步：{step.do}" in text for step in found.procedure.steps[:1]), address
