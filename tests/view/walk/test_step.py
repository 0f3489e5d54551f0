"""The screens of a step: nothing that must not be behind ``--more`` is missing from any."""

from tests.view.walk.courses import course, every
from ybguide.domain.person import Person
from ybguide.render.formats import Format
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.view.page import Page
from ybguide.view.walk.course import Marks
from ybguide.view.walk.step import say_page, walk_page


def plain(page: Page | None) -> str:
    assert page is not None
    return Format.PLAIN.row.render(page, Surface())


def test_a_step_is_what_to_do_today_with_its_warning(store: Store) -> None:
    _, found = course(store, "alipay/activate")
    assert plain(walk_page(found, 1, Marks())) == (
        "在支付宝激活医保码：第 1 步，一共 9 步\n"
        "\n"
        "第 1 步：打开支付宝，在首页搜索框里输入“医保码”\n"
        "依次点：【首页】→【搜索】→【医保码】\n"
        "注意：不要走【市民中心】里的【社保】，那是电子社保卡，不是医保码\n"
    )


def test_the_list_is_seen_at_its_step(store: Store) -> None:
    _, found = course(store, "alipay/activate")
    text = plain(walk_page(found.but(name="妈妈"), 3, Marks(changed=True, note="选德阳")))
    assert text == (
        "妈妈：在支付宝激活医保码：第 3 步，一共 9 步\n"
        "\n"
        "第 3 步（做完了）：选现在的参保地\n"
        "\n"
        "您记着：选德阳\n"
        "\n"
        "注意：打勾以后，指南里这一步改过，请再看一眼。\n"
    )


def test_my_own_list_needs_no_name(store: Store) -> None:
    _, found = course(store, "alipay/activate")
    assert found.but(name="我").title == found.title == "在支付宝激活医保码"


def test_older_menus_stand_there_with_more_only(store: Store) -> None:
    short, whole = (course(store, "alipay/activate", more=more)[1] for more in (False, True))
    assert "也可以走" not in plain(walk_page(short, 1, Marks()))
    assert "也可以走" in plain(walk_page(whole, 1, Marks()))


def test_at_a_desk_each_step_has_what_to_say(store: Store) -> None:
    _, found = course(store, "alipay/activate", desk=True)
    assert "对他说：您的医保现在是在哪里交的？" in plain(walk_page(found, 3, Marks()))


def test_what_to_say_is_known_without_a_desk(store: Store) -> None:
    _, found = course(store, "alipay/activate")
    assert plain(say_page(found, 3)) == (
        "在支付宝激活医保码：第 3 步怎么说\n"
        "\n"
        "第 3 步：选现在的参保地\n"
        "对他说：您的医保现在是在哪里交的？\n就选那个地方。\n"
        "核对：选的是现在交医保的地方，不一定是现在住的地方\n"
        "注意：不要替他猜参保地，不清楚就打 12393 问\n"
    )
    assert "手机您自己拿着、自己点" in plain(say_page(found, None))


def test_to_try_a_remedy_there_are_words_but_none_before_the_first(store: Store) -> None:
    _, found = course(store, "fix/face-fail")
    assert "对他说：照着这一步做，不着急。" in plain(say_page(found, 1))
    assert say_page(found, None) is None


def test_no_step_of_any_guide_lacks_a_word_that_counts(store: Store) -> None:
    for person in (Person(), Person(age=7), Person(whom="elder", age=72, face=False)):
        for address in every(store):
            _, found = course(store, address, person)
            for step in found.procedure.steps:
                text = plain(walk_page(found, step.number, Marks())).replace("\n", "")
                told = [step.do, *step.warnings, *step.kept, *([step.condition] if step.condition else [])]
                assert all(words in text for words in told), (address, step.id)
                assert f"第 {step.number} 步，一共 {len(found.procedure.steps)} 步" in text
