"""Command lines that cannot be read: exit code 2, what was wrong, the nearest choice, what to do."""

import re

import pytest

from tests.conftest import Run

ENGLISH = re.compile(r"[A-Za-z']{2,} [a-z]{2,} [a-z]{2,}")
"""A run of words that only the parser's own message would have."""

WRONG = {
    "unknown command": (("actvate",), "没有“actvate”这个命令，您是不是要用 ybguide activate？"),
    "empty command": (("",), "没有“”这个命令。"),
    "a dash": (("-",), "写了 -，要从标准输入读问题，可是那里什么也没有。"),
    "unknown command of a group": (("content", "chek"), "您是不是要用 ybguide content check？"),
    "group without a command": (("content",), "check"),
    "unknown option": (("activate", "--chanel", "alipay"), "您是不是要写 --channel？"),
    "unknown short option": (("activate", "-x"), "没有 -x 这个选项。"),
    "option of another command": (("channels", "--step", "7"), "没有 --step 这个选项。"),
    "no value": (("activate", "-c"), "选项 -c 后面要写一个值。"),
    "no value at the end": (("family-add", "--age"), "选项 --age 后面要写一个值。"),
    "a value too many": (("activate", "--evidence=yes"), "选项 --evidence 后面不能带值。"),
    "an argument too many": (("channels", "alipay"), "多写了：alipay。"),
    "arguments too many": (("safety", "a", "b"), "多写了：a b。"),
    "an option that must be given": (("content", "build"), "--output"),
    "unknown format": (("activate", "-f", "pdf"), "--format 不能写“pdf”。"),
    "empty format": (("activate", "--format="), "--format 不能写“”。"),
    "unknown colour": (("activate", "--color", "red"), "--color 不能写“red”。"),
    "too narrow": (("activate", "--width", "5"), "--width 5 不行，要在 20 到 1000 之间。"),
    "too wide": (("activate", "--width", "1001"), "--width 1001 不行，要在 20 到 1000 之间。"),
    "negative width": (("activate", "--width", "-80"), "--width -80 不行，要在 20 到 1000 之间。"),
    "no number": (("activate", "--width", "abc"), "--width 要写整数，不能写“abc”。"),
    "no folder": (("activate", "--content", "/不存在"), "--content 要写一个文件夹"),
    "a name too long for a folder": (("activate", "--content", "x" * 5000), "--content 要写一个文件夹"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_in_chinese_on_standard_error(name: str, run: Run) -> None:
    argv, said = WRONG[name]
    result = run(*argv)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert not ENGLISH.search(re.sub(r"ybguide[ a-z-]+", "", result.err))
    assert len(result.err.splitlines()) == 2


@pytest.mark.parametrize("name", WRONG)
def test_a_long_or_strange_input_is_not_repeated_at_length(name: str, run: Run) -> None:
    assert len(run(*WRONG[name][0]).err) < 500


@pytest.mark.parametrize("option", ["--format", "--color", "--width", "--content", "--channel"])
def test_control_characters_are_not_written_back(option: str, run: Run) -> None:
    result = run("activate", option, "\x1b]0;x\x07" * 100)
    assert result.code in {2, 4}
    assert not set(result.err) & {"\x1b", "\x07"}
    assert len(result.err) < 500


@pytest.mark.parametrize(
    ("argv", "command"),
    [
        (("activate", "--nope"), "ybguide activate --help"),
        (("activate", "-c"), "ybguide activate --help"),
        (("activate", "--evidence=yes"), "ybguide activate --help"),
        (("content", "check", "--nope"), "ybguide content check --help"),
        (("--nope",), "ybguide --help"),
    ],
)
def test_the_advice_names_the_help_of_the_command_that_was_meant(
    argv: tuple[str, ...], command: str, run: Run
) -> None:
    assert run(*argv).err.splitlines()[-1] == f"用法见：{command}"


def test_the_example_for_a_number_can_be_used(run: Run) -> None:
    example = re.search(r"--width (\d+)", run("activate", "--width", "abc").err.splitlines()[1])
    assert example
    assert run("activate", "--width", example[1]).code == 0


@pytest.mark.parametrize("width", ["20", "80", "1000", "１００", " 80 "])
def test_a_width_within_bounds_is_taken(width: str, run: Run) -> None:
    assert run("activate", "--width", width).code == 0


def test_options_before_the_command_count_as_well(run: Run) -> None:
    assert run("-f", "json", "channels") == run("channels", "-f", "json")
    assert run("--width", "30", "channels") == run("channels", "--width", "30")
