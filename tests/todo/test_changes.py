"""Changes of the lists: what they do, and what they say when they cannot."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.todo.samples import ACTIVATE, FAMILY, NOW, done, guides, later, worded
from ybguide.errors import ExitCode, GuideError, UnknownName
from ybguide.todo import changes
from ybguide.todo.changes import drop, next_step, note, start
from ybguide.todo.choice import Which
from ybguide.todo.errors import (
    AlreadyStarted,
    NoLists,
    NoSuchStep,
    NothingToTick,
    PrivateText,
    UnfitText,
    WhichList,
)
from ybguide.todo.model import GuideRef, Key, Note, Tick, TodoList, Todos, Whose

MOTHER = Which(name="妈妈")
CHILD = Which(name="小宝")
EMPTY = Todos()


def digest_of(step: str) -> str:
    return worded(step)[0].digest


def one() -> Todos:
    return start(EMPTY, "妈妈", ACTIVATE, NOW)


def two() -> Todos:
    return start(one(), "小宝", FAMILY, later(1))


def all_done(todos: Todos, which: Which, steps: int) -> Todos:
    for number in range(1, steps + 1):
        todos = done(todos, number, guides, later(number), which)
    return todos


def only(todos: Todos) -> TodoList:
    (todo,) = todos.lists
    return todo


def current(todos: Todos) -> TodoList:
    assert todos.current is not None
    found = todos.find(todos.current)
    assert found is not None
    return found


def test_a_new_list_holds_the_guide_and_the_time_and_is_current() -> None:
    todo = TodoList(name="妈妈", guide=ACTIVATE, started=NOW)
    assert one() == Todos(lists=(todo,), current=Key(name="妈妈", guide="alipay/activate"))


def test_lists_stand_in_the_order_in_which_they_were_started() -> None:
    assert [todo.name for todo in two().lists] == ["妈妈", "小宝"]
    assert current(two()).name == "小宝"


def test_the_same_name_may_follow_another_guide() -> None:
    todos = start(one(), "妈妈", FAMILY, NOW)
    assert [todo.guide.id for todo in todos.lists] == ["alipay/activate", "wechat/family-add"]


@pytest.mark.parametrize("name", ["妈妈", " 妈妈 ", "妈\u200b妈"])
def test_the_same_guide_under_the_same_name_is_refused_with_the_two_ways_on(name: str) -> None:
    with pytest.raises(AlreadyStarted) as caught:
        start(one(), name, ACTIVATE, later(5))
    assert caught.value.message == "“妈妈”已经有一份“用支付宝激活”的清单。"
    assert caught.value.hint == (
        "接着办：ybguide todo next --name 妈妈\n"
        "从头再来，先丢掉旧的：ybguide todo drop --name 妈妈\n"
        "给另一个人办，请换个名字。"
    )
    assert caught.value.exit_code == ExitCode.USAGE


def test_names_that_differ_in_case_and_width_alone_are_the_same() -> None:
    todos = start(EMPTY, "Tom", ACTIVATE, NOW)
    with pytest.raises(AlreadyStarted):
        start(todos, "ｔｏｍ", ACTIVATE, NOW)
    assert only(done(todos, 1, guides, NOW, Which(name="TOM"))).ticks


def test_a_guide_without_steps_is_no_list() -> None:
    gap = GuideRef(id="alipay/look-up", title="查余额", command="ybguide how look-up -c alipay", steps=())
    with pytest.raises(NothingToTick) as caught:
        start(EMPTY, "妈妈", gap, NOW)
    assert caught.value.message == "“查余额”里没有可以打勾的步骤。"
    assert caught.value.hint == "看看该怎么办：ybguide how look-up -c alipay"
    assert caught.value.exit_code == ExitCode.NOT_FOUND


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "\ufe0f", "妈" * 21, "妈\x1b[31m妈", "-n", "\ud800"])
def test_a_name_is_one_to_twenty_visible_characters(name: str) -> None:
    with pytest.raises(UnfitText) as caught:
        start(EMPTY, name, ACTIVATE, NOW)
    assert caught.value.hint == "请写 1 到 20 个字的称呼，例如：--name 妈妈"
    assert caught.value.message.startswith("名字")


@pytest.mark.parametrize("name", ["妈", "妈" * 20, "外婆 2", "O'Brien", "👵", "王阿姨（3 楼）"])
def test_an_ordinary_name_is_kept_as_it_was_typed(name: str) -> None:
    assert only(start(EMPTY, f" {name}\n", ACTIVATE, NOW)).name == name


def test_a_name_is_no_place_for_a_phone_number() -> None:
    with pytest.raises(PrivateText) as caught:
        start(EMPTY, "妈妈 138 0013 8000", ACTIVATE, NOW)
    assert caught.value.message == "名字里好像有手机号，没有记下来。"


def test_done_keeps_the_time_and_the_text_that_was_seen() -> None:
    todo = only(done(one(), 2, guides, later(7)))
    assert todo.ticks == (Tick(step="find", at=later(7), seen=digest_of("find")),)


def test_a_step_that_was_done_stays_as_it_was() -> None:
    ticked = done(one(), 2, guides, later(7))
    assert done(ticked, 2, guides, later(8)) == ticked


def test_a_step_worded_anew_can_be_ticked_again() -> None:
    ticked = done(done(one(), 2, guides, later(1)), 3, guides, later(2))
    anew = worded(*ACTIVATE.steps, anew=["find"])
    todo = only(done(ticked, 2, lambda _: anew, later(9)))
    assert [(tick.step, tick.at) for tick in todo.ticks] == [("agree", later(2)), ("find", later(9))]
    assert todo.ticks[1].seen == anew[1].digest


def test_without_a_number_the_next_open_step_is_ticked() -> None:
    todos = done(one(), 1, guides, later(1))
    todo = only(changes.done(todos, [], guides, later(2)))
    assert [tick.step for tick in todo.ticks] == ["open", "find"]


def test_without_a_number_and_an_open_step_nothing_changes() -> None:
    todos = all_done(one(), MOTHER, 4)
    assert changes.done(todos, [], guides, later(9)) == todos


@pytest.mark.parametrize(
    "numbers", [[range(1, 2), range(3, 5)], [range(1, 5)], [range(4, 5), range(1, 4), range(1, 2)]]
)
def test_several_steps_are_ticked_at_once(numbers: list[range]) -> None:
    todo = only(changes.done(one(), numbers, guides, later(2)))
    wanted = [ACTIVATE.steps[number - 1] for number in dict.fromkeys(n for span in numbers for n in span)]
    assert [tick.step for tick in todo.ticks] == wanted
    assert {tick.at for tick in todo.ticks} == {later(2)}


@pytest.mark.parametrize(
    ("numbers", "wrong"), [([range(1, 2), range(5, 6)], 5), ([range(2, 10**9)], 10**9 - 1), ([range(3)], 0)]
)
def test_of_several_numbers_one_that_is_impossible_refuses_all(numbers: list[range], wrong: int) -> None:
    with pytest.raises(NoSuchStep, match=f"没有第 {wrong} 步"):
        changes.done(one(), numbers, guides, NOW)


def test_the_command_to_choose_from_repeats_all_numbers() -> None:
    with pytest.raises(WhichList) as caught:
        changes.done(two(), [range(1, 3), range(4, 5)], guides, NOW)
    assert caught.value.commands[0] == "ybguide todo done 1-2 4 --name 妈妈"


def test_a_list_knows_whom_it_is_for() -> None:
    assert only(start(EMPTY, "妈妈", ACTIVATE, NOW, Whose(age=72))).whose == Whose(age=72)


def test_numbers_leave_out_the_steps_that_do_not_apply() -> None:
    todo = current(done(two(), 2, guides, NOW, CHILD))
    assert [tick.step for tick in todo.ticks] == ["child"]


def test_a_note_takes_the_place_of_an_earlier_one_and_none_takes_it_away() -> None:
    noted = note(one(), 2, "  要带\n户口本 ", guides)
    assert only(noted).notes == (Note(step="find", text="要带 户口本"),)
    assert only(note(noted, 2, "周三去", guides)).notes == (Note(step="find", text="周三去"),)
    assert only(note(noted, 2, " ", guides)).notes == ()


def test_a_note_can_stand_beside_each_step() -> None:
    todo = only(note(note(one(), 2, "甲", guides), 1, "乙", guides))
    assert (todo.note("open"), todo.note("find"), todo.note("agree")) == ("乙", "甲", None)


def test_a_note_has_two_hundred_characters_and_no_controls() -> None:
    with pytest.raises(UnfitText, match="备注太长，有 201 个字，最多 200 个。"):
        note(one(), 1, "长" * 201, guides)
    with pytest.raises(UnfitText, match="备注里有看不见的控制字符。"):
        note(one(), 1, "红\x1b[31m", guides)
    assert len(only(note(one(), 1, "长" * 200, guides)).note("open") or "") == 200


def test_a_note_with_an_identity_number_is_refused_without_repeating_it() -> None:
    with pytest.raises(PrivateText) as caught:
        note(one(), 1, "身份证 510602201011210012", guides)
    assert caught.value.message == "备注里好像有身份证这类证件的号码，没有记下来。"
    assert caught.value.hint == (
        "清单存在这台电脑上，别人也可能看到，所以不记证件号、卡号、手机号、验证码和密码。"
        "可以写成“带身份证原件”。"
    )
    assert caught.value.exit_code == ExitCode.USAGE


def test_drop_takes_one_list_away_and_leaves_none_current() -> None:
    todos = drop(two(), MOTHER)
    assert [todo.name for todo in todos.lists] == ["小宝"]
    assert todos.current is None
    assert drop(todos).lists == ()


def test_next_is_the_first_step_without_a_tick() -> None:
    todos = done(one(), 1, guides, NOW)
    todo, row = next_step(done(todos, 3, guides, NOW), guides)
    assert (todo.name, row and (row.number, row.id)) == ("妈妈", (2, "find"))


def test_there_is_no_next_step_when_all_are_done() -> None:
    assert next_step(all_done(one(), MOTHER, 4), guides)[1] is None


Change = Callable[[Todos, Which], object]
CHANGES: dict[str, Change] = {
    "done 1": lambda todos, which: done(todos, 1, guides, NOW, which),
    "next": lambda todos, which: next_step(todos, guides, which),
    'note 1 "……"': lambda todos, which: note(todos, 1, "甲", guides, which),
    "drop": drop,
}


@pytest.mark.parametrize("command", CHANGES)
def test_without_a_name_among_several_the_commands_to_choose_from_are_shown(command: str) -> None:
    todos = done(done(two(), 2, guides, NOW, MOTHER), 2, guides, NOW, CHILD)
    with pytest.raises(WhichList) as caught:
        CHANGES[command](todos, Which())
    assert caught.value.message == (
        "有 2 份清单：妈妈（用支付宝激活）；小宝（用微信添加家人）。不知道是哪一份。"
    )
    assert caught.value.hint == (
        f"请写明是哪一份：\n  ybguide todo {command} --name 妈妈\n  ybguide todo {command} --name 小宝"
    )


@pytest.mark.parametrize("command", CHANGES)
def test_without_any_list_the_way_to_start_one_is_shown(command: str) -> None:
    with pytest.raises(NoLists) as caught:
        CHANGES[command](EMPTY, Which())
    assert caught.value.message == "还没有办理清单。"
    assert caught.value.hint == "先开始一份，例如：ybguide todo start activate -c alipay --name 妈妈"


@pytest.mark.parametrize("command", CHANGES)
def test_an_unknown_name_is_answered_with_those_there_are(command: str) -> None:
    with pytest.raises(UnknownName) as caught:
        CHANGES[command](two(), Which(name="爸爸"))
    assert caught.value.message == "没有叫“爸爸”的清单。"
    assert caught.value.hint == "可以写：妈妈；小宝。查看全部：ybguide todo"


def test_the_only_open_list_is_meant_where_a_step_is_to_be_done() -> None:
    todos = all_done(two(), CHILD, 2)
    assert current(done(todos, 1, guides, NOW)).name == "妈妈"
    assert current(note(todos, 1, "甲", guides)).name == "妈妈"
    assert next_step(todos, guides)[0].name == "妈妈"


def test_two_lists_of_one_name_are_told_apart_by_their_guide() -> None:
    todos = start(one(), "妈妈", FAMILY, NOW)
    with pytest.raises(WhichList) as caught:
        done(todos, 2, guides, NOW, MOTHER)
    assert caught.value.hint.splitlines()[1:] == [
        "  ybguide todo done 2 --name 妈妈 --guide alipay/activate",
        "  ybguide todo done 2 --name 妈妈 --guide wechat/family-add",
    ]
    meant = Which(name="妈妈", guide="wechat/family-add")
    assert current(done(todos, 2, guides, NOW, meant)).guide == FAMILY
    with pytest.raises(UnknownName, match="没有叫“x/y”的清单。"):
        done(todos, 2, guides, NOW, Which(name="妈妈", guide="x/y"))


def test_a_name_that_a_shell_would_take_apart_is_quoted_in_commands() -> None:
    todos = start(start(EMPTY, "外婆 2", ACTIVATE, NOW), "O'B", FAMILY, NOW)
    with pytest.raises(WhichList) as caught:
        drop(todos)
    assert caught.value.commands == (
        'ybguide todo drop --name "外婆 2"',
        'ybguide todo drop --name "O\'B"',
    )


@pytest.mark.parametrize("number", [0, -1, 5, 10**30])
def test_a_number_out_of_range_is_answered_with_the_range(number: int) -> None:
    with pytest.raises(NoSuchStep) as caught:
        done(one(), number, guides, NOW)
    assert caught.value.message == f"没有第 {number} 步，“妈妈”的清单有 4 步。"
    assert caught.value.hint == "请写 1 到 4 之间的数，例如：ybguide todo done 1"
    assert caught.value.exit_code == ExitCode.USAGE


def test_the_example_of_a_right_number_names_the_list_where_there_are_several() -> None:
    with pytest.raises(NoSuchStep) as caught:
        note(two(), 9, "甲", guides, CHILD)
    assert caught.value.hint == '请写 1 到 2 之间的数，例如：ybguide todo note 1 "……" --name 小宝'


def test_where_there_is_one_step_no_range_is_named() -> None:
    single = replace(ACTIVATE, steps=("open",))
    with pytest.raises(NoSuchStep) as caught:
        done(start(EMPTY, "妈妈", single, NOW), 2, lambda _: worded("open"), NOW)
    assert caught.value.hint == "只能写 1，例如：ybguide todo done 1"


def test_a_list_whose_guide_is_gone_can_only_be_dropped() -> None:
    with pytest.raises(NoSuchStep) as caught:
        done(one(), 1, lambda _: (), NOW)
    assert caught.value.message == "“妈妈”的清单照着的指南，现在已经没有步骤了。"
    assert caught.value.hint == (
        "这份清单可以丢掉：ybguide todo drop\n再开始一份：ybguide todo start activate -c alipay --name 妈妈"
    )
    assert drop(one()).lists == ()


def test_what_is_refused_changes_nothing() -> None:
    before = two()
    for change in CHANGES.values():
        with pytest.raises(GuideError):
            change(before, Which(name="爸爸"))
    assert before == two()
