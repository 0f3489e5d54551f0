"""Signs that only look like those of a command line are told apart from words."""

import shlex

import pytest

from tests.conftest import Run

DASH = "前面的横线不是命令用的 -，多半是从聊天里粘贴来的。"
SPACE = "里有全角的空格，命令要用半角的。"
LONG = "前面要写两个横线。"
SLASH = "在这里不是选项。"


@pytest.mark.parametrize(
    ("argv", "asked", "reason", "meant"),
    [
        (("activate", "—channel", "支付宝"), "—channel", DASH, "activate --channel 支付宝"),
        (("activate", "——channel", "alipay"), "——channel", DASH, "activate --channel alipay"),
        (("activate", "–c", "alipay"), "–c", DASH, "activate -c alipay"),
        (
            ("activate", "－－ｃｈａｎｎｅｌ", "alipay"),
            "－－ｃｈａｎｎｅｌ",
            DASH,
            "activate --channel alipay",
        ),
        (("activate", "—channel=微信"), "—channel=微信", DASH, "activate --channel=微信"),
        (("activate", "−-more"), "−-more", DASH, "activate --more"),
        (("activate", "—city", "德阳"), "—city", DASH, "activate -r 德阳"),
        (("–help",), "–help", DASH, "--help"),
        (("faq", "解绑", "—more"), "—more", DASH, "faq 解绑 --more"),
        (("faq　解绑",), "faq 解绑", SPACE, "faq 解绑"),
        (("activate", "-c　alipay"), "-c alipay", SPACE, "activate -c alipay"),
        (("activate", "—channel　支付宝"), "—channel 支付宝", SPACE, "activate --channel 支付宝"),
        (("activate\xa0-c\xa0alipay",), "activate -c alipay", SPACE, "activate -c alipay"),
        (("activate", "-channel", "alipay"), "-channel", LONG, "activate --channel alipay"),
        (("activate", "-region", "德阳"), "-region", LONG, "activate --region 德阳"),
        (("activate", "-output", "a.txt"), "-output", LONG, "activate --output a.txt"),
        (("faq", "解绑", "-json"), "-json", LONG, "faq 解绑 --json"),
        (("-help",), "-help", LONG, "--help"),
        (("-version",), "-version", LONG, "--version"),
        (("/?",), "/?", SLASH, "--help"),
        (("activate", "/?"), "/?", SLASH, "activate --help"),
        (("content", "check", "-fix"), "-fix", LONG, "content check --fix"),
    ],
)
def test_what_is_meant_is_offered(
    argv: tuple[str, ...], asked: str, reason: str, meant: str, run: Run
) -> None:
    result = run(*argv)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"“{asked}”{reason}\n请改成：ybguide {meant}\n"


@pytest.mark.parametrize(
    "argv",
    [
        ("faq", "怎么　解绑"),
        ("search", "——解绑"),
        ("search", "解绑—怎么办"),
        ("faq", "--", "解绑", "—more"),
        ("activate", "-calipay"),
        ("activate", "-fplain"),
        ("channels", "-fjson"),
        ("activate", "-c", "　支付宝　"),
    ],
    ids=" ".join,
)
def test_words_are_left_alone(argv: tuple[str, ...], run: Run) -> None:
    assert run(*argv).code == 0


def test_each_offered_line_works(run: Run) -> None:
    for typed in ("activate —channel 支付宝", "faq　解绑", "activate -region 德阳"):
        line = run(*shlex.split(typed)).err.splitlines()[1].removeprefix("请改成：ybguide ")
        assert run(*shlex.split(line)).code == 0


def test_a_program_is_told_by_its_object(run: Run) -> None:
    result = run("activate", "—channel", "alipay", "--json")
    assert (result.code, result.err) == (2, "")
    assert '"code": "mistyped"' in result.out
