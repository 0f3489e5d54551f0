"""The whole line put right: options misspelled, in another place, or meant in another way."""

import shlex

import pytest

from tests.conftest import Run


def corrected(line: str, run: Run) -> str | None:
    """The line that is offered for one, or None."""
    result = run(*shlex.split(line))
    assert (result.code, result.out) == (2, "")
    hint = result.err.splitlines()[1]
    return hint.removeprefix("请改成：ybguide ") if hint.startswith("请改成：") else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("activate --chanel alipay", "activate --channel alipay"),
        ("activate --chanel=alipay --more", "activate --channel=alipay --more"),
        ("activate --mroe", "activate --more"),
        ("activate --Channel alipay", "activate --channel alipay"),
        ("activate --birthDate 2019-01-01", "activate --birth-date 2019-01-01"),
        ("activate --birth_date=2019-01-01", "activate --birth-date=2019-01-01"),
        ("-c alipay activate", "activate -c alipay"),
        ("--age 7 -r 德阳 family-add", "family-add --age 7 -r 德阳"),
        ("--chanel alipay activate", "activate --channel alipay"),
        ("content --fix check", "content check --fix"),
        ("export --channel alipay activate", "export activate --channel alipay"),
        ("faq '一句 话' --mroe", 'faq "一句 话" --more'),
        ("faq --mroe -- --verbose", "faq --more -- --verbose"),
        ("--vrsion", "--version"),
    ],
)
def test_the_line_that_was_meant_is_offered(typed: str, meant: str, run: Run) -> None:
    assert corrected(typed, run) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "activate --xyzzy",
        "activate --nope",
        "activate --foo",
        "--chanel",
        "channels --step 7",
        "activate --chanel 13800138000",
        f"activate --chanel {'x' * 300}",
    ],
)
def test_no_line_is_offered_that_nobody_can_be_sure_of(typed: str, run: Run) -> None:
    assert corrected(typed, run) is None


@pytest.mark.parametrize("typed", ["activate --chann alipay", "activate --evid", "faq 解绑 --jso", "activ"])
def test_a_shortened_name_is_no_name(typed: str, run: Run) -> None:
    result = run(*typed.split())
    assert (result.code, result.out) == (2, "")
    assert "您是不是要" in result.err


def test_an_option_before_the_command_that_has_it_is_told_so(run: Run) -> None:
    assert run("-c", "alipay", "activate").err == (
        "这里没有 -c 这个选项。它要写在命令后面。\n请改成：ybguide activate -c alipay\n"
    )
