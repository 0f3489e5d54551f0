"""The table of options that other programs have: each answered with a line that can be copied and works."""

import re
import shlex

import pytest

from tests.conftest import Run
from ybguide.cli.help.foreign import BY_NAME, FOREIGN

LINE = re.compile(r"^请改成：ybguide (.+)$", re.MULTILINE)


def typed(name: str) -> tuple[str, ...]:
    """A command line with the option, and a value where it takes one."""
    row = BY_NAME[name]
    if row.instead == ("--version",):
        return (name,)
    if row.instead[:1] == ("--limit",):
        command: tuple[str, ...] = ("search", "解绑")
    elif row.instead[:1] in (("--step",), ("--next",), ("--way",)):
        command = ("activate", "-c", "wechat")
    else:
        command = ("activate",)
    return (*command, name)


@pytest.mark.parametrize("name", [name for name in BY_NAME if name.startswith("-")])
def test_each_is_answered_with_a_line_that_works(name: str, run: Run) -> None:
    result = run(*typed(name))
    assert (result.code, result.out) == (2, "")
    line = LINE.search(result.err)
    assert line, result.err
    argv = shlex.split(line[1])
    assert name not in argv
    if not {"-o", "--content"} & {*argv}:
        assert run(*argv).code == 0


def test_no_name_stands_in_two_rows() -> None:
    names = [name for row in FOREIGN for name in row.names]
    assert sorted(names) == sorted(set(names))


def test_every_row_says_what_to_do() -> None:
    assert [row for row in FOREIGN if not row.instead and not row.why] == []
    assert [row for row in FOREIGN if row.value == "kept" and not row.example] == []


SAID = {
    "activate --city 德阳": ("没有 --city 这个选项，要写 -r。", "activate -r 德阳"),
    "activate --city=德阳 -c alipay": ("没有 --city 这个选项，要写 -r。", "activate -r 德阳 -c alipay"),
    "activate --pdf --dob 2019-01-01": (
        "没有 --pdf 这个选项，要写 -f html。打开这个网页就能打印，也能存成 PDF。",
        "activate -f html --birth-date 2019-01-01",
    ),
    "faq 解绑 --lang zh": ("这里没有 --lang 这个选项。这里只有中文。", "faq 解绑"),
    "activate --id 510623199001011234": (
        "这里没有 --id 这个选项。用不着证件号、密码和验证码，请不要写，也不要告诉别人。",
        "activate",
    ),
    "activate --phone 13800138000": (
        "没有 --phone 这个选项，要写 --smartphone。",
        "activate --smartphone yes",
    ),
    "faq 'a b' -v": (
        "没有 -v 这个选项，要写 --more。要看版本，写 --version。",
        'faq "a b" --more',
    ),
}


@pytest.mark.parametrize("argv", SAID)
def test_what_was_typed_with_it_is_kept(argv: str, run: Run) -> None:
    said, line = SAID[argv]
    result = run(*shlex.split(argv))
    assert (result.code, result.out) == (2, "")
    assert result.err == f"{said}\n请改成：ybguide {line}\n"


def test_a_command_without_what_would_be_meant_is_not_told_to_use_it(run: Run) -> None:
    result = run("content", "check", "--city", "德阳")
    assert (result.code, result.err) == (
        2,
        "没有 --city 这个选项。\n用法见：ybguide content check --help\n",
    )
