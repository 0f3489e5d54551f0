"""What is said about a person: the same options on every command that has steps, and one line about them."""

import json
from datetime import date
from itertools import product

import pytest

from tests.conftest import Run
from ybguide.cli.app import READING

COMMANDS = (
    ("activate",),
    ("activate", "-c", "alipay"),
    ("family-add",),
    ("how", "family-add"),
    ("use", "pharmacy"),
    ("faq", "解绑"),
    ("fix", "face-fail"),
)


@pytest.mark.parametrize("argv", COMMANDS)
def test_what_was_assumed_is_said_in_one_line(argv: tuple[str, ...], run: Run) -> None:
    result = run(*argv, "--for", "child", "--age", "7", "--region", "德阳")
    assert (result.code, result.err) == (0, "")
    said = "按这些情况列出，没说的不限：给孩子办，7 周岁，在德阳市。"
    assert result.out.splitlines().count(said) == 1


@pytest.mark.parametrize("argv", COMMANDS)
def test_nothing_said_is_nothing_assumed(argv: tuple[str, ...], run: Run) -> None:
    assert "按这些情况列出" not in run(*argv).out


def test_everything_that_can_be_said_is_repeated(run: Run) -> None:
    argv = (
        "--for",
        "老人",
        "--activated",
        "激活过",
        "--birth-date",
        "1950-11-23",
        "--document",
        "身份证",
        "--document",
        "护照",
    )
    rest = ("--smartphone", "no", "--face", "能", "--enrolled", "yes", "--app", "zfb", "--app", "微信")
    lines = run("use", "药店", *argv, *rest).out.splitlines()
    assert lines[2] == "没有智能手机也不要紧：实体社保卡照样能看病、买药。"
    assert lines[4] == (
        "按这些情况列出，没说的不限：给老人办，医保码已经能打开，75 周岁，证件是身份证和护照，没有智能手机，"
        "手机上有支付宝、微信，能刷脸，已经参加医保。"
    )


@pytest.mark.parametrize("argv", [(), ("--smartphone", "yes"), ("--for", "elder", "--face", "no")])
def test_the_card_is_named_first_only_to_whoever_has_no_phone(argv: tuple[str, ...], run: Run) -> None:
    assert "没有智能手机也不要紧" not in run("use", "药店", *argv).out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--for", "child", "--age", "18"), "18 周岁已经成年，不按孩子办。"),
        (("--for", "elder", "--age", "17"), "17 周岁还没有成年，不按大人办。"),
        (("--for", "other", "--birth-date", "2020-01-01"), "6 周岁还没有成年，不按大人办。"),
        (("--for", "猫"), "--for 不能写“猫”。"),
        (("--age", "131"), "--age 131 不是可能的年龄。"),
        (("--age", "-1"), "--age -1 不是可能的年龄。"),
        (("--age", "老"), "--age 要写整数，不能写“老”。"),
        (("--age", "7", "--birth-date", "2019-01-01"), "--age 和 --birth-date 只能写一个。"),
        (("--birth-date", "2026-11-23"), "--birth-date 2026-11-23 还没有到。"),
        (("--birth-date", "1890-01-01"), "--birth-date 1890-01-01 到今天是 136 周岁，不像是真的。"),
        (("--birth-date", "2023-02-29"), "--birth-date “2023-02-29” 不是有效的日期。"),
        (("--document", "驾照"), "--document 不能写“驾照”。"),
        (("--face", "也许"), "--face 不能写“也许”。"),
        (("--app", "百度"), "没有叫“百度”的渠道"),
        (("--app", "线下"), "线下窗口和终端不是 App。"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(argv: tuple[str, ...], said: str, run: Run) -> None:
    result = run("family-add", *argv)
    assert (result.code, result.out) == (4 if "百度" in argv else 2, "")
    assert result.err.startswith(said)


@pytest.mark.parametrize(
    "argv",
    [
        *[("--age", age) for age in ("7", "7岁", "７", " 7 周岁 ", "七岁", "刚满7岁", "7岁半")],
        *[
            ("--birth-date", day)
            for day in ("2019/5/20", "2019年5月20日", "20190520", " ２０１９－０５－２０ ")
        ],
        *[("7岁",), ("女儿", "七岁"), ("孩子7岁",)],
    ],
)
def test_an_age_is_taken_however_people_write_it(argv: tuple[str, ...], run: Run) -> None:
    result = run("family-add", *argv)
    assert (result.code, result.err) == (0, "")
    assert "7 周岁。" in result.out.splitlines()[2]


@pytest.mark.parametrize(
    ("birth", "today", "case"),
    [
        ("2010-11-21", date(2026, 11, 21), "from-16"),
        ("2010-11-22", date(2026, 11, 21), "under-16"),
        ("2008-02-29", date(2024, 2, 28), "under-16"),
        ("2008-02-29", date(2024, 2, 29), "from-16"),
        ("2007-02-28", date(2023, 2, 28), "from-16"),
        ("2026-11-21", date(2026, 11, 21), "newborn"),
    ],
)
def test_the_birthday_itself_decides(birth: str, today: date, case: str, run: Run) -> None:
    out = run("family-add", "--birth-date", birth, "-f", "json", today=today).out
    assert json.loads(out)["data"]["rule"]["cases"][0]["id"] == case


@pytest.mark.parametrize(("whom", "age"), [("child", "7"), ("elder", None), ("other", "40"), ("child", "16")])
def test_no_condition_is_left_open_that_was_settled(whom: str, age: str | None, run: Run) -> None:
    aged = ("--age", age) if age else ()
    data = json.loads(run("family-add", "--for", whom, *aged, "-f", "json").out)["data"]
    pieces = [piece for guide in data["guides"] for piece in (guide, *guide["needs"], *guide["steps"])]
    assert [piece for piece in pieces if piece["condition"] and "16 周岁" in piece["condition"]] == []


def test_the_number_of_the_place_stands_before_the_offices_of_all_places(run: Run) -> None:
    short = run("activate", "-c", "alipay", "-r", "德阳").out.splitlines()
    assert "卡住了：打德阳市本级医保咨询电话 (0838)2208900；或打 12393（外地拨 0838-12393）" in short
    city = run("activate", "-c", "alipay", "-r", "德阳", "--more").out
    assert (
        city.index("(0838)2208900") < city.index("参保地医保经办机构：") < city.index("医保服务热线 12393：")
    )
    for depth in ("--short", "--more"):
        county = run("activate", "-c", "alipay", "-r", "旌阳区", depth).out
        assert "(0838)2551709" in county
        assert "(0838)2208900" not in county
    assert "0838" not in run("activate", "-c", "alipay").out


def test_all_combinations_are_answered(run: Run) -> None:
    people = product(
        ["self", "child", "elder", "other"], ["yes", "no"], ["身份证", "出生证明", "居住证", "护照"]
    )
    for whom, can, document in people:
        result = run("family-add", "--for", whom, "--face", can, "--smartphone", can, "--document", document)
        assert (result.code, result.err) == (0, "")
        assert "12393" in result.out


@pytest.mark.parametrize("command", ["hotline", "region"])
def test_a_place_may_be_an_option_or_a_word(command: str, run: Run) -> None:
    assert run(command, "-r", "绵竹").out == run(command, "绵竹").out


def guides(run: Run, *argv: str) -> list[str]:
    return [guide["id"] for guide in json.loads(run(*argv, "-f", "json").out)["data"]["guides"]]


def test_ways_that_need_what_is_lacking_are_left_out(run: Run) -> None:
    everything, fitting = (
        guides(run, "activate", "-c", "offline"),
        guides(run, "activate", "-c", "offline", "--face", "no"),
    )
    assert fitting == ["offline/activate/window"]
    assert set(fitting) < set(everything)


def test_where_no_way_of_a_channel_can_be_gone_another_is_named(run: Run) -> None:
    argv = ("activate", "-c", "wechat", "--for", "elder", "--smartphone", "no", "--face", "no")
    lines = run(*argv).out.splitlines()
    warning = lines.index("注意：没有智能手机、刷不了脸，这条路走不通，改用下面的办法。")
    assert lines[warning + 2] == "建议：想用医保码，到窗口把他的码绑到家人的手机上，由家人出示。"
    assert lines[warning + 4] == "到窗口添加家人"
    assert "第 1 步：打 12393，问哪个窗口办亲情账户线下绑定" in lines
    data = json.loads(run(*argv, "-f", "json").out)["data"]
    assert [guide["id"] for guide in data["guides"]] == [data["recommendation"]["guide"]]


@pytest.mark.parametrize("channel", ["national-app", "alipay", "wechat", "bank-app", "unionpay"])
def test_without_a_phone_no_app_is_shown_to_activate_in(channel: str, run: Run) -> None:
    data = json.loads(run("activate", "-c", channel, "--smartphone", "no", "-f", "json").out)["data"]
    assert data["guides"]
    assert {guide["channel"] for guide in data["guides"]} <= {"offline", "family-account"}
    assert "没有智能手机，这条路走不通，改用下面的办法。" in data["notes"]


def test_who_is_not_enrolled_is_sent_there_first(run: Run) -> None:
    out = run("activate", "-c", "alipay", "--enrolled", "no").out
    assert out.index("注意：还没有参加医保，先参保，再来激活：ybguide use enrol") < out.index("第 1 步：")


def test_a_childs_age_alone_points_to_the_family(run: Run) -> None:
    command = "ybguide show alipay/family-add/avatar --for child --age 7"
    lines = run("activate", "-c", "alipay", "--age", "7").out.splitlines()
    assert f"给他办，一般由家人在自己手机里添加他，步骤看：{command}" in lines


def test_a_child_of_seven_is_no_newborn(run: Run) -> None:
    assert "national-app/family-add/birth-certificate" in guides(
        run, "how", "family-add", "-c", "national-app"
    )
    assert len(guides(run, "family-add", "-c", "national-app", "--age", "7")) == 1


@pytest.mark.parametrize("argv", [("use", "药店"), ("faq", "解绑"), ("fix", "face-fail"), ("how", "unbind")])
def test_what_changes_nothing_on_a_page_is_said(argv: tuple[str, ...], run: Run) -> None:
    lines = run(*argv, "--face", "no").out.splitlines()
    assert lines.count("这一页不分能不能刷脸、参没参保、有哪些 App。") == 1
    assert "这一页不分" not in run(*argv, "--age", "70").out


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("use", "药店"), "这一页不分激活没激活。"),
        (("how", "unbind"), "这一页不分激活没激活。"),
        (("family-add",), "这一页不分激活没激活。"),
        (("family-add", "--face", "no"), "这一页不分激活没激活。"),
        (("faq", "解绑", "--face", "no"), "这一页不分激活没激活、能不能刷脸、参没参保、有哪些 App。"),
        (("activate",), None),
        (("activate", "-c", "alipay"), None),
        (("start",), None),
    ],
)
def test_whether_the_code_was_activated_is_said_not_to_matter_where_it_does_not(
    argv: tuple[str, ...], told: str | None, run: Run
) -> None:
    lines = run(*argv, "--activated", "yes").out.splitlines()
    assert [line for line in lines if line.startswith("这一页不分")] == ([told] if told else [])


@pytest.mark.parametrize(
    "argv",
    [
        ("start", "--smartphone", "no", "--face", "yes"),
        ("start", "--for", "child", "--document", "出生证明"),
        ("start", "--for", "elder", "--smartphone", "no", "--face", "no"),
        ("start", "--app", "wechat"),
    ],
)
def test_the_command_of_a_recommendation_shows_it_first(argv: tuple[str, ...], run: Run) -> None:
    recommended = json.loads(run(*argv, "-f", "json").out)["data"]["recommendation"]
    assert guides(run, *recommended["command"].split()[1:])[0] == recommended["guide"]


ALL = {
    "activate": (),
    "family-add": (),
    "faq": ("解绑",),
    "how": ("unbind",),
    "show": ("term/family-sharing",),
    "search": ("解绑",),
    "fix": ("face-fail",),
    "use": ("药店",),
    "region": ("德阳",),
}
"""Commands that show a page → what they are asked; the rest need not be asked anything."""
SAME_FOR_ALL = ("这一页对谁都一样。", "这一页不分能不能刷脸、参没参保、有哪些 App。")
SAME_AT_A_DESK = "这一页没有给帮忙的人另写的话，本人和帮忙的人看的一样。"
BY_PERSON = {"activate", "family-add", "start"}
AT_DESK = {"start", "activate", "family-add", "how", "use", "region"}


@pytest.mark.parametrize("command", READING)
def test_every_reading_command_takes_the_person_and_the_desk(command: str, run: Run) -> None:
    argv = (command, *ALL.get(command, ()))
    result = run(*argv, "--for", "elder", "--age", "70", "--face", "no", "--app", "zfb", "--for-desk")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert sum(line.startswith("按这些情况列出") for line in lines) == 1
    unheeded = [line for line in lines if line in SAME_FOR_ALL]
    assert len(unheeded) == (command not in BY_PERSON)
    assert lines.count(SAME_AT_A_DESK) == (command not in AT_DESK)


@pytest.mark.parametrize("command", READING)
def test_of_nobody_nothing_is_said(command: str, run: Run) -> None:
    lines = run(command, *ALL.get(command, ())).out.splitlines()
    assert [line for line in lines if line in (*SAME_FOR_ALL, SAME_AT_A_DESK)] == []
