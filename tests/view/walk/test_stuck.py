"""The screen for who is stuck at a step."""

from tests.view.walk.courses import course, every
from ybguide.domain.answers import Fix
from ybguide.domain.kind import Kind
from ybguide.domain.person import Person
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.select.procedure import fix_for
from ybguide.store import Store
from ybguide.view.place import find_place
from ybguide.view.walk.stuck import stuck_page


def seen(
    store: Store, address: str, number: int | None, person: Person | None = None, *, ended: bool = False
) -> str:
    making, found = course(store, address, person or Person())
    return Format.PLAIN.row.render(stuck_page(making, found, number, ended=ended), Surface())


def test_the_failures_of_this_step_each_with_its_first_remedy(store: Store) -> None:
    assert seen(store, "alipay/activate", 3) == (
        "在支付宝激活医保码：第 3 步卡住了\n"
        "\n"
        "看看像哪一种，先试试下面的办法：\n"
        "\n"
        "切换参保地时，列表里没有我的城市：请现在的参保地经办机构做参保信息补报\n"
        "\n"
        "显示未参保，查不到参保信息：在国家医保服务平台 App 里查参保信息（2023 年 11 月的菜单）\n"
        "\n"
        "提示各地系统不统一、数据没有同步：请参保地经办机构补全或合并个人信息\n"
        "\n"
        "还不行：按 q 停下，输入 ybguide fix，后面写屏幕上的字。\n"
        "\n"
        "卡住了：打医保服务热线 12393；找所用 App 的客服\n"
    )


def test_where_no_failure_is_known_it_says_what_to_do_anyway(store: Store) -> None:
    text = seen(store, "national-app/password-reset", 2)
    assert "退回上一步再走一遍" in text
    assert "12393" in text
    assert "试下一步" in seen(store, "fix/face-fail", 1)
    assert "要准备的齐不齐" in seen(store, "alipay/activate", None)
    assert "往回翻，看哪一步没有做" in seen(store, "alipay/activate", None, ended=True)


def test_in_a_place_its_own_number_is_told(store: Store) -> None:
    where = find_place(store, "德阳").where
    assert where is not None
    person = Person(where=where, place="德阳", regions=where.regions)
    assert "0838" in seen(store, "alipay/activate", 3, person)


def test_at_every_step_of_every_guide_there_is_somebody_to_call(store: Store) -> None:
    for address in every(store):
        _, found = course(store, address)
        for step in found.procedure.steps:
            text = seen(store, address, step.number)
            assert "\n卡住了：" in text, (address, step.id)
            for link in step.fixes:
                assert link.address.of is Kind.FIX
                first = fix_for(store.get(Fix, link.id or ""), Person()).steps[0].do
                assert (link.title in text, first in text) == (True, True), (address, step.id)
