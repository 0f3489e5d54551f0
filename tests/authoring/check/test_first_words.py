"""YB035 and YB036: a first sentence says what to do, and a cause why it fails."""

import pytest

from tests.samples import Sample


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("没有找到可靠的步骤，建议改用 App。", "没有找到"),
        ("带身份证去，没有找到统一的清单。", "没有找到"),
        ("有说法称可以。", "有说法"),
        ("可能可以，以页面为准。", "可能"),
        ("按性质看不会。", "按性质看"),
        ("没有统一的初始密码，是自己设的。", None),
        ("多半是还没参保，请参保地核实。", None),
        ("别点写着“没有找到可靠来源”的短信。", None),
        ("带身份证到窗口办，页面可能有变。", None),
    ],
)
def test_doubt_about_sources_does_not_come_first(answer: str, found: str | None, sample: Sample) -> None:
    sample.change("faq/basics.yaml", "是医保的电子凭证。", answer)
    message = f"faq/basics.yaml:8: YB035 第一句先说怎么办：“{found}”这样的话挪到后面，或者不写"
    assert sample.breaks("YB035") == ([message] if found else [])


def test_a_summary_may_doubt_from_its_second_sentence_on(sample: Sample) -> None:
    sample.change("channels/app.yaml", "summary: 一步就好。", "summary: 一步就好。没有找到官方说明。")
    assert sample.breaks("YB035") == []


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        ("没有找到可靠来源解释这个提示。可能注册过", "有没有来源"),
        ("有教程说能离线展示", "有没有来源"),
        ("网上说的输错 3 次就锁，讲的是实体卡", "有没有来源"),
        ("医保码本身会不会到期", "是一个问题"),
        ("原因很多", "等于没有说"),
        ("系统问题", "等于没有说"),
        ("二维码打不开", None),
        ("打不开二维码了", "又说了一遍"),
        ("系统很繁忙", "又说了一遍"),
        ("系统正在维护", None),
        ("这家银行可能没有开通，没有找到名单", None),
        ("还在排队审核。没有找到官方规定的时限", None),
    ],
)
def test_a_cause_says_why(cause: str, told: str | None, sample: Sample) -> None:
    sample.change("fixes/code.yaml", "text: 没有网络", f"text: {cause}")
    found = sample.breaks("YB036")
    assert len(found) == bool(told)
    assert (told or "") in "".join(found)
