"""``ybguide start``: asks in a terminal what is not known and matters, and recommends one way."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run, Stream
from tests.schema import faults
from tests.test_imports import HEAVY, loaded
from ybguide.text.width import width

GOLDENS = Path(__file__).parents[2] / "goldens"
KEPT = {
    "start.plain": (),
    "start-child.plain": ("--for", "child", "--age", "7", "--app", "支付宝", "-r", "德阳"),
    "start-child-more.plain": ("--for", "child", "--age", "7", "--app", "支付宝", "-r", "德阳", "--more"),
    "start-map.markdown": ("--show-map", "-f", "markdown"),
}
Talk = Callable[..., Result]


class Keyboard(Stream):
    """A terminal on which these lines are typed, and then the end of input."""

    def __init__(self, *lines: str) -> None:
        super().__init__(terminal=True)
        self.write("".join(f"{line}\n" for line in lines))
        self.seek(0)


class Broken(Keyboard):
    """A terminal on which keys are pressed that make no text, then these lines are typed."""

    broken = True

    def readline(self, *_: Any) -> str:
        if self.broken:
            self.broken = False
            raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
        return super().readline()


@pytest.fixture
def talk(run: Run) -> Talk:
    """Start in a terminal and type these lines; ``argv`` are options, the rest fields of the environment."""

    def talked(*lines: str, argv: tuple[str, ...] = (), **given: Any) -> Result:
        usual = {"terminal": True, "stdin": Keyboard(*lines), "variables": {"NO_COLOR": "1"}}
        return run("start", *argv, **(usual | given))

    return talked


def data_of(run: Run, *argv: str) -> dict[str, Any]:
    result = run("start", *argv, "-f", "json")
    assert (result.code, result.err) == (0, "")
    assert faults(result.out) == []
    data: dict[str, Any] = json.loads(result.out)["data"]
    return data


@pytest.mark.parametrize("name", KEPT)
def test_output_is_as_kept(name: str, run: Run, request: pytest.FixtureRequest) -> None:
    result = run("start", *KEPT[name])
    assert (result.code, result.err) == (0, "")
    path = GOLDENS / f"{name}.txt"
    if request.config.getoption("--update-goldens"):
        path.write_text(result.out, encoding="utf-8")
    assert result.out == path.read_text(encoding="utf-8")


def test_without_a_terminal_nothing_is_asked(run: Run) -> None:
    for surroundings in (
        {"stdin": None, "terminal": True},
        {"stdin": Stream(terminal=False), "terminal": True},
        {"stdin": Keyboard("2"), "terminal": False},
    ):
        result = run("start", "-f", "json", **surroundings)
        assert (result.code, result.err) == (0, "")
        assert result.out == run("start", "-f", "json").out


def test_a_closed_input_asks_nothing(run: Run) -> None:
    closed = Keyboard("2")
    closed.close()
    result = run("start", "-f", "json", stdin=closed, terminal=True)
    assert (result.code, result.out, result.err) == (0, run("start", "-f", "json").out, "")


def test_no_ask_asks_nothing_in_a_terminal(talk: Talk, run: Run) -> None:
    result = talk(argv=("--no-ask", "-f", "json"))
    assert (result.code, result.out, result.err) == (0, run("start", "-f", "json").out, "")


def test_with_everything_said_nothing_is_asked(talk: Talk) -> None:
    whom = ("--for", "elder", "--activated", "no", "--enrolled", "yes", "--document", "id-card")
    result = talk(argv=(*whom, "--smartphone", "no", "--face", "no", "-f", "json"))
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)["data"]["recommendation"]["guide"] == "offline/family-add"


def test_numbers_answer_and_the_page_is_what_the_flags_would_give(talk: Talk, run: Run) -> None:
    result = talk("2", "2", "1", "7", "1", "2", argv=("-f", "json"))
    assert result.code == 0
    argv = ("--for", "child", "--activated", "no", "--enrolled", "yes", "--age", "7")
    argv += ("--document", "id-card", "--app", "alipay")
    assert result.out == run("start", *argv, "-f", "json").out


@pytest.mark.parametrize("typed", ["2", "２", " 2 ", "2.", "2、", "02"])
def test_a_number_is_understood_however_it_is_written(typed: str, talk: Talk) -> None:
    assert "给孩子办" in talk(typed, "2", "2").out


def test_words_answer_as_well(talk: Talk) -> None:
    by_numbers = talk("3", "2", "1", "1", "2", "1", "2", argv=("-f", "plain"))
    by_words = talk("妈妈", "没激活过", "参加了", "身份证", "没有", "能", "zfb", argv=("-f", "plain"))
    assert by_words.out == by_numbers.out
    assert "在支付宝添加家人" in by_words.out


@pytest.mark.parametrize("unknown", ["不知道", "不清楚", "?", "？", "5"])
def test_not_knowing_is_an_answer(unknown: str, talk: Talk, run: Run) -> None:
    result = talk(unknown, "3", "3", "4", "3", "3", "5", argv=("-f", "json"))
    assert (result.code, result.out) == (0, run("start", "-f", "json").out)


@pytest.mark.parametrize("typed", ["", "不知道", "?"])
def test_an_age_may_be_unknown(typed: str, talk: Talk) -> None:
    result = talk("2", "1", typed, argv=("--for", "child", "--document", "passport"))
    assert result.code == 0
    assert "周岁" not in result.out.split("建议")[0]


@pytest.mark.parametrize("typed", ["7", "７", "7 岁", "7周岁", " 7 "])
def test_an_age_is_understood_however_it_is_written(typed: str, talk: Talk) -> None:
    result = talk("2", "1", typed, "2", argv=("--for", "child"))
    assert "7 周岁" in result.out


def test_zero_is_an_age_and_not_a_way_back(talk: Talk) -> None:
    result = talk("2", "1", "0", "2", argv=("--for", "child", "-f", "json"))
    assert json.loads(result.out)["data"]["recommendation"]["guide"] == (
        "national-app/family-add/birth-certificate"
    )


@pytest.mark.parametrize("back", ["0", "b", "B", "返回", "上一步", "ｂ"])
def test_going_back_asks_the_question_before_again(back: str, talk: Talk) -> None:
    result = talk("2", back, "4", "2", "2")
    assert result.code == 0
    assert result.err.count("1. 给谁办医保码？") == 2
    assert "给别的成年人办，医保码还没有激活过，还没有参加医保" in result.out


def test_there_is_nothing_before_the_first_question(talk: Talk) -> None:
    result = talk("0", "4", "2", "2")
    assert "这已经是第一个问题了。" in result.err
    assert result.code == 0


def test_going_back_from_an_age(talk: Talk) -> None:
    result = talk("2", "1", "b", "2", argv=("--for", "child"))
    assert result.err.count("他参加医保了吗？") == 2
    assert "还没有参加医保" in result.out


@pytest.mark.parametrize("quit_", ["q", "Q", "退出", "quit"])
def test_quitting_ends_without_a_page_and_without_a_fault(quit_: str, talk: Talk) -> None:
    result = talk("2", quit_)
    assert (result.code, result.out) == (0, "")
    assert result.err.endswith("好，先到这里。想接着选，再输入：ybguide start\n")


@pytest.mark.parametrize("typed", ["6", "猫", "-1", "1 2", "1.5", "\x1b[A", "x" * 5000, "99999999999"])
def test_what_is_not_understood_is_asked_again(typed: str, talk: Talk) -> None:
    result = talk(typed, "4", "2", "2")
    assert result.code == 0
    assert "没看懂“" in result.err
    assert "请写 1 到 5 之间的数字" in result.err
    assert "\x1b" not in result.err
    assert len(result.err) < 1000


def test_an_empty_line_is_asked_again(talk: Talk) -> None:
    assert "还没有写。请写 1 到 5 之间的数字" in talk("", "4", "2", "2").err


@pytest.mark.parametrize("typed", ["18", "-1", "130", "七"])
def test_an_age_no_child_has_is_asked_again(typed: str, talk: Talk) -> None:
    result = talk("2", "1", typed, "7", "2", argv=("--for", "child"))
    assert f"没看懂“{typed}”。请写 0 到 17 之间的整数。" in result.err
    assert "7 周岁" in result.out


def test_keys_that_make_no_text_are_asked_again(talk: Talk) -> None:
    result = talk(stdin=Broken("4", "2", "2"))
    assert result.code == 0
    assert "没看懂“" in result.err


def test_the_end_of_input_interrupts(talk: Talk) -> None:
    result = talk("2")
    assert (result.code, result.out) == (130, "")
    assert result.err.endswith("\n已中断。\n")


def test_questions_go_where_the_page_does_not(run: Run) -> None:
    """As in ``ybguide start -f json > file``: the questions are still seen."""
    out, err = Stream(terminal=False), Stream(terminal=True)
    result = run("start", "-f", "json", stdin=Keyboard("4", "2", "2"), stdout=out, stderr=err)
    assert result.code == 0
    assert "给谁办医保码？" in err.getvalue()
    assert json.loads(out.getvalue())["data"]["recommendation"]["guide"] == "use/enrol"


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
def test_questions_can_be_asked_in_any_encoding(encoding: str, talk: Talk) -> None:
    result = talk("4", "2", "2", encoding=encoding)
    assert result.code == 0
    result.err.encode(encoding)


@pytest.mark.parametrize("variables", [{"FORCE_COLOR": "1"}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_questions_are_coloured_as_pages_are(variables: dict[str, str], talk: Talk) -> None:
    result = talk("4", "2", "2", variables=variables)
    assert ("\x1b[1m" in result.err) is ("FORCE_COLOR" in variables)


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_questions_fit_the_terminal(columns: int, talk: Talk) -> None:
    result = talk("2", "2", "1", "7", "1", "9", "2", columns=columns)
    prompts = ("请写数字（", "请写周岁（")
    lines = [line for line in result.err.split("\n") if not line.startswith(prompts)]
    assert max(map(width, lines)) <= columns


def test_json_tells_all_of_the_recommendation(run: Run) -> None:
    data = data_of(run, "--for", "child", "--age", "7", "--app", "alipay", "-r", "德阳", "--evidence")
    found = data["recommendation"]
    assert found["guide"] == "alipay/family-add/avatar"
    person = "--for child --age 7 --app alipay -r 德阳"
    assert found["command"] == f"ybguide show alipay/family-add/avatar {person}"
    assert found["repeat"] == "ybguide start --for child --age 7 --app alipay -r 德阳 --no-ask"
    assert found["alternative"]["guide"] == "national-app/family-add/id-number"
    assert "0838" in found["contacts"][0]["phone"]
    assert [need["condition"] for need in found["needs"]] == [None, None, None]
    assert {source["id"] for source in found["sources"]} >= set(found["evidence"]["sources"])


def test_the_commands_it_names_work_as_written(run: Run) -> None:
    for argv in (
        (),
        ("--for", "child", "--age", "0"),
        ("--face", "no"),
        ("--enrolled", "no", "-r", "旌阳区"),
    ):
        found = data_of(run, *argv)["recommendation"]
        commands = [found["command"], found["repeat"], (found["alternative"] or found)["command"]]
        for command in commands:
            program, *words = command.split()
            assert program == "ybguide"
            result = run(*words)
            assert (result.code, result.err) == (0, "")


def test_repeating_gives_the_same_even_in_a_terminal(run: Run, talk: Talk) -> None:
    first = data_of(run, "--for", "elder", "--smartphone", "no")
    _, _, *argv = first["recommendation"]["repeat"].split()
    again = talk(argv=(*argv, "-f", "json"))
    assert (again.code, again.err) == (0, "")
    assert json.loads(again.out)["data"] == first


@pytest.mark.parametrize(
    "argv", [("activate", "--for", "child"), ("family-add", "--age", "7"), ("activate", "--enrolled", "no")]
)
def test_the_same_recommendation_stands_on_pages_that_list_ways(argv: tuple[str, ...], run: Run) -> None:
    command, *flags = argv
    listed = run(command, *flags, "-f", "json")
    assert faults(listed.out) == []
    found = json.loads(listed.out)["data"]["recommendation"]
    alone = data_of(run, *flags)["recommendation"]
    assert found["guide"] == alone["guide"]
    assert found["repeat"] is None


def test_the_map_is_data_for_programs(run: Run) -> None:
    questions = data_of(run, "--show-map")["questions"]
    assert questions[0]["number"] == 1
    assert questions[0]["question"] == "给谁办医保码？"
    ends = [answer for each in questions for answer in each["answers"] if answer["question"] is None]
    assert {"guide", "title", "command", "alternative"} <= ends[0].keys()


@pytest.mark.parametrize("style", ["rich", "plain", "wechat", "html"])
def test_the_map_is_a_list_for_readers(style: str, run: Run) -> None:
    result = run("start", "--show-map", "-f", style)
    assert (result.code, result.err) == (0, "")
    for said in ("第 1 问", "给谁办医保码？", "接着看第 2 问", "在支付宝激活医保码"):
        assert said in result.out


def test_the_map_asks_nothing(talk: Talk) -> None:
    result = talk(argv=("--show-map", "-f", "plain"))
    assert (result.code, result.err) == (0, "")


def test_what_cannot_be_is_refused_before_anything_is_asked(talk: Talk) -> None:
    result = talk("1", argv=("--for", "child", "--age", "40"))
    assert (result.code, result.out) == (2, "")
    assert result.err == "40 周岁已经成年，不按孩子办。\n大人请写 --for other，老人请写 --for elder。\n"


def test_rich_is_loaded_only_to_ask() -> None:
    assert loaded("start", "--for", "child") & HEAVY == set()


def test_activating_for_anybody_loads_no_recommendation() -> None:
    assert loaded("activate", "-c", "zfb") & {"ybguide.view.start", "ybguide.select.questions"} == set()
