"""The screen after the last step."""

import pytest

from tests.view.walk.courses import course, every
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.view.walk.end import end_page


def seen(store: Store, address: str, *left: int, name: str | None = "妈妈") -> str:
    making, found = course(store, address)
    return Format.PLAIN.row.render(end_page(making, found.but(name=name), left), Surface())


def test_how_to_see_that_it_worked_and_whom_to_call(store: Store) -> None:
    assert seen(store, "alipay/activate", 3, 5) == (
        "妈妈：在支付宝激活医保码：9 步都走完了\n"
        "\n"
        "办好了：屏幕上出现本人姓名和二维码，就是激活好了。\n"
        "\n"
        "还没打勾：第 3、5 步。\n都做好了，按 t 一起打上。\n"
        "\n"
        "卡住了：打医保服务热线 12393；找所用 App 的客服\n"
        "依据：可靠来源最新到 2024-03-12；多数步骤有官方依据，1 处不确定。\n"
    )


@pytest.mark.parametrize(
    ("left", "name", "said"),
    [
        ((), "妈妈", "9 步都打过勾了。"),
        (tuple(range(1, 10)), "妈妈", "办成了，按 t 把每一步都打上勾。"),
        ((3,), None, ""),
    ],
)
def test_what_has_no_tick_is_told_where_there_is_a_list(
    left: tuple[int, ...], name: str | None, said: str, store: Store
) -> None:
    text = seen(store, "alipay/activate", *left, name=name)
    assert said in text
    assert ("勾" in text) is bool(said)


def test_after_a_failure_there_are_its_causes_and_who_resolves_it(store: Store) -> None:
    text = seen(store, "fix/face-fail", name=None)
    assert text.index("都试过还不行，就打电话问。") > text.index("可能的原因：")
    assert "卡住了：打医保服务热线 12393；找参保地医保经办机构" in text


def test_every_end_tells_how_to_see_that_it_worked_and_whom_to_call(store: Store) -> None:
    for address in every(store):
        _, found = course(store, address)
        text = seen(store, address)
        if not address.startswith("fix/"):
            assert (found.procedure.done or "") in text.replace("\n", ""), address
        assert "卡住了：" in text, address
