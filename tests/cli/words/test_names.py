"""Names after a command, without their flags."""

import json
from typing import Any

import pytest

from tests.conftest import Run


def same(run: Run, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two command lines show the same page."""
    first, second = run(*one, "-f", "json"), run(*other, "-f", "json")
    return first.code == second.code == 0 and json.loads(first.out) == json.loads(second.out)


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        (("activate", "支付宝"), ("activate", "-c", "alipay")),
        (("activate", "alipay", "德阳"), ("activate", "-c", "alipay", "-r", "德阳")),
        (("activate", "德阳", "zfb"), ("activate", "-c", "alipay", "-r", "德阳")),
        (("activate", "四川", "绵阳"), ("activate", "-r", "四川绵阳")),
        (
            ("family-add", "支付宝", "孩子", "7岁"),
            ("family-add", "-c", "alipay", "--for", "child", "--age", "7"),
        ),
        (("how", "解绑", "支付宝"), ("how", "unbind", "-c", "alipay")),
        (("how", "微信", "解绑"), ("how", "unbind", "-c", "wechat")),
        (("how", "解绑", "-c", "支付宝", "支付宝"), ("how", "unbind", "-c", "alipay")),
        (("how", "to", "unbind"), ("how", "unbind")),
        (("how", "do", "i", "unbind"), ("how", "unbind")),
        (("use", "药店", "德阳"), ("use", "pharmacy", "-r", "德阳")),
        (("use", "药店", "我妈70"), ("use", "pharmacy", "--for", "elder", "--age", "70")),
        (("region", "四川", "绵阳"), ("region", "四川绵阳")),
        (("hotline", "德阳", "绵竹"), ("hotline", "德阳绵竹")),
        (("start", "我爸72，老人机"), ("start", "--for", "elder", "--age", "72", "--smartphone", "no")),
    ],
)
def test_a_name_without_its_flag_is_the_name_with_it(
    words: tuple[str, ...], flags: tuple[str, ...], run: Run
) -> None:
    assert same(run, words, flags)


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("activate", "飞机"), 4, "没有叫“飞机”的渠道"),
        (("how", "飞机"), 4, "没有叫“飞机”的事项"),
        (("use", "飞机"), 4, "没有叫“飞机”的场景"),
        (("activate", "支付宝", "-c", "微信"), 2, "微信 和 支付宝 只能写一个。"),
        (("activate", "支付宝", "鼓楼区"), 4, "叫“鼓楼区”的不止一个地方"),
    ],
)
def test_what_is_no_name_is_refused(argv: tuple[str, ...], code: int, said: str, run: Run) -> None:
    result = run(*argv)
    assert (result.code, result.out) == (code, "")
    assert result.err.startswith(said)


@pytest.mark.parametrize(
    ("argv", "question"),
    [
        (("how", "much", "does", "it", "cost"), "激活、使用医保码收不收费？"),
        (("use", "it", "in", "another", "city"), "在外地能用医保码吗？"),
    ],
)
def test_a_sentence_that_begins_with_a_command_is_asked(
    argv: tuple[str, ...], question: str, run: Run
) -> None:
    found: dict[str, Any] = json.loads(run(*argv, "-f", "json").out)
    assert found["data"]["hits"][0]["question"] == question
