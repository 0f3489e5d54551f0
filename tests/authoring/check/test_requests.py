"""YB021: nothing in the guide asks a reader to hand a secret to anybody."""

import pytest

from tests.samples import Sample

THINGS = (
    *(
        "验证码",
        "密码",
        "付款码",
        "二维码的截图",
        "医保码截屏",
        "码的照片",
        "截图",
        "截屏",
        "身份证号",
        "身份证号码",
    ),
    *("身份证照片", "银行卡号"),
)
SOMEBODY = (
    *(
        "他",
        "她",
        "对方",
        "别人",
        "客服",
        "店员",
        "工作人员",
        "医生",
        "护士",
        "志愿者",
        "家人",
        "亲戚",
        "朋友",
    ),
    *("同事", "群里", "我们", "社区", "窗口"),
)
HANDING = (
    *(
        "发给",
        "发到",
        "发送到",
        "发送给",
        "发往",
        "转发",
        "告诉",
        "报给",
        "念给",
        "说给",
        "讲给",
        "提供给",
        "交给",
    ),
    *("传给", "递给", "留给"),
)
SAYING = ("说", "报", "念", "提供", "发", "发送", "出示")


def _told(clause: str) -> list[str]:
    return [f"“{clause}”叫人把验证码、密码、截图或证号交给别人：不能这样写，改成本人自己输入、当场出示"]


@pytest.mark.parametrize("thing", THINGS)
def test_whatever_is_secret_is_handed_to_nobody(thing: str, sample: Sample) -> None:
    assert sample.faults("YB021", f"先看，把{thing}发给客服。") == _told(f"把{thing}发给客服")
    assert sample.faults("YB021", f"告诉客服{thing}。") == _told(f"告诉客服{thing}")


@pytest.mark.parametrize("handing", HANDING)
def test_whatever_handing_is_called(handing: str, sample: Sample) -> None:
    assert sample.faults("YB021", f"把密码{handing}客服。") == _told(f"把密码{handing}客服")
    assert sample.faults("YB021", f"{handing}客服您的密码。") == _told(f"{handing}客服您的密码")


@pytest.mark.parametrize("somebody", SOMEBODY)
def test_whoever_it_is(somebody: str, sample: Sample) -> None:
    for clause in (f"把密码拿给{somebody}", f"把密码给{somebody}", f"向{somebody}说出密码"):
        assert sample.faults("YB021", f"{clause}。") == _told(clause)


@pytest.mark.parametrize("way", ["向", "跟", "给"])
@pytest.mark.parametrize("saying", SAYING)
def test_whichever_way_it_is_said(way: str, saying: str, sample: Sample) -> None:
    assert sample.faults("YB021", f"{way}医生{saying}一下密码。") == _told(f"{way}医生{saying}一下密码")


@pytest.mark.parametrize(
    "text",
    [
        *("不把密码发给客服。", "别把密码发给客服。", "切勿把密码发给客服。", "禁止把密码发给客服。"),
        *(
            "切莫把密码发给客服。",
            "医生从不叫人说给他密码。",
            "没有把密码发给客服的。",
            "谁来都说给他密码吗。",
        ),
        *(
            "任何人叫您发给他密码。",
            "把密码发给客服的都是骗子。",
            "叫您发给他密码，是假的。",
            "把密码发给客服，是诈骗。",
        ),
        *(
            "验证码发到手机上。",
            "验证码发到旧手机上。",
            "验证码发到新号。",
            "验证码发到以前的号。",
            "验证码发到了手机上。",
        ),
        *(
            "验证码发到原来的号。",
            "验证码发到自己手机。",
            "验证码发到本人手机。",
            "借给他密码本。",
            "密码在本人手里。",
        ),
        *("把二维码给店员扫。", "告诉客服。", "输入密码，告诉客服好了。", "密码一二三四五六七八九发给客服。"),
    ],
)
def test_what_forbids_it_calls_it_fraud_or_is_something_else_passes(text: str, sample: Sample) -> None:
    assert sample.faults("YB021", text) == []


def test_only_the_sentence_that_calls_it_fraud_may_say_it(sample: Sample) -> None:
    assert sample.faults("YB021", "这是骗人的。把密码发给客服。") == _told("把密码发给客服")


def test_a_negation_of_another_clause_does_not_help(sample: Sample) -> None:
    assert sample.faults("YB021", "不用担心，把密码发给客服。") == _told("把密码发给客服")
    assert sample.faults("YB021", "叫别人把密码发给客服。") == _told("叫别人把密码发给客服")
