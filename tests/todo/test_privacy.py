"""What is never kept is refused in every disguise; ordinary notes are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.todo.numbers import many_separators, one_separator, ordinary_notes, surroundings
from ybguide.errors import ExitCode
from ybguide.todo.errors import PrivateText, Secret
from ybguide.todo.privacy import find_private, refuse_private

ORDINARY = (
    *("要带户口本", "周三上午 9:30 去 2 号窗口", "打 12393", "2026-11-25 去", "身份证和户口本", "女儿 7 岁"),
    *("2026-11-25 9:30 2 号窗口", "2026-11-25 9:30，3 号窗口", "9:00-11:30，14:00-17:00", "8 楼 803"),
    *("上午9：00-11：30，下午13:30-17:00，200 元", "2026/11/25～2026/11/27", "二〇二六年十一月二十五日"),
    *("周一、三、五上午", "带 1 寸照片 2 张、复印件 3 份", "一共 1,234.56 元", "存 100000 元", "邮编 618000"),
    *("邮政编码618000", "0838-2501234", "窗口电话 0838-2501234 转 8012", "（028）8615 0000", "400-810-9999"),
    *("0838-2501234、0838-2505678，3 楼", "打 12393、12345、12333", "收不到验证码就打 12393", "办了 80%"),
    *(
        "验证码 60 秒内有效",
        "忘了密码打 12393",
        "密码，12393 问",
        "密码 6 位",
        "密码：六位数字",
        "密码在 App 里改",
    ),
    *("密码要 2026-11-25 以后改", "验证码短信 2026 年 12 月前有效", "排队号 A012", "第一步先做", "七上八下"),
    *("参保地 德阳", "人多，要等一两个小时", "K1 路公交", "1、2、3、4、5、6、7", "14:00 以后 2026-11-25", ""),
    *("尾号 8000 的手机", "138****8000", "510602********0012", "参1参2参3参4参5参6参7参8参9参10参11"),
)
IDENTITY = (
    *(
        "510602201011210012",
        "51060220101121001X",
        "５１０６０２２０１０１１２１００１ｘ",
        "妈妈510602195001010025的",
    ),
    *("510602 2010-11-21 0012", "510602-20101121-0012", "51 0602 20101121 0012", "510602801121001"),
    *(
        "五一〇六〇二二〇一〇一一二一〇〇一二",
        "510602 2010年11月21日 0012 510602201011210012",
        "护照 E12345678",
    ),
    *("810000199001010013", "H1234567"),
)
CARD = (
    *(
        "622202001234",
        "6222 0200 1234 5678",
        "6222-0200-1234-5678-901",
        "卡号6222020012345678901",
        "62220200-2026-11-25",
    ),
    *("6222，0200，1234，5678", "12345678901234567890123"),
)
MOBILE = (
    *(
        "13800138000",
        "138 0013 8000",
        "138-0013-8000",
        "+86 138 0013 8000",
        "(+86)13800138000",
        "8613800138000",
    ),
    *(
        "一三八〇〇一三八〇〇〇",
        "幺三八零零幺三八零零零",
        "壹叁捌零零壹叁捌零零零",
        "①③⑧⓪⓪①③⑧⓪⓪⓪",
        "1.3.8.0.0.1.3.8.0.0.0",
    ),
    *("1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", "1\u200b3800138000", "013800138000", "0 138 0013 8000", "1:3:8:0:0:1:3:8:0:0:0"),
    *(
        "电话13800138000转2",
        "第2个 138，0013，8000",
        "𝟙𝟛𝟠𝟘𝟘𝟙𝟛𝟠𝟘𝟘𝟘",
        "١٣٨٠٠١٣٨٠٠٠",
        "138👍0013👍8000",
        "vx13800138000",
    ),
    *(
        "13800138000，0838-2501234",
        "打 12393，13800138000",
        "2026-11-25 9:30 138 0013 8000",
        "0086-138-0013-8000",
    ),
)
CODE = (
    *(
        "123456",
        "１２３４５６",
        "一二三四五六",
        "123 456",
        "验证码 123456",
        "校验码是 1234",
        "验证码：12 34 56",
        "1234 是验证码",
    ),
    *(
        "code: 4821",
        "Code 48213",
        "短信来的动态码说是 8812",
        "刚收到 123456",
        "0838-2501234，123456",
        "OTP 12345678",
    ),
)
PASSWORD = (
    *(
        "密码 abc123",
        "密码：112233",
        "密码是Abcd",
        "密码为“Hello”",
        "password: x1y2",
        "Pwd=1a2",
        "密码设成 1qaz",
        "口令用 abcd",
    ),
    *("密码11223344", "密码「a1b2c3」", "密码就是112233", "PIN 1122", "密码一一二二三三", "密码改为:abcd!"),
)
SECRETS = {
    Secret.IDENTITY: IDENTITY,
    Secret.CARD: CARD,
    Secret.MOBILE: MOBILE,
    Secret.CODE: CODE,
    Secret.PASSWORD: PASSWORD,
}


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_note_passes(text: str) -> None:
    assert find_private(text) is None


@pytest.mark.parametrize(
    ("secret", "text"), [(secret, text) for secret, texts in SECRETS.items() for text in texts]
)
def test_a_secret_is_known_for_what_it_is(secret: Secret, text: str) -> None:
    assert find_private(text) is secret


@settings(max_examples=1000, deadline=None)
@given(before=surroundings(), number=one_separator() | many_separators(), after=surroundings())
def test_no_private_number_gets_through_however_it_is_disguised(before: str, number: str, after: str) -> None:
    assert find_private(before + number + after) is not None


@settings(max_examples=300, deadline=None)
@given(before=st.text(max_size=30), number=one_separator(), after=st.text(max_size=30))
def test_no_private_number_gets_through_set_off_by_words(before: str, number: str, after: str) -> None:
    assert find_private(f"{before}号{number}的{after}") is not None


@settings(max_examples=500, deadline=None)
@given(ordinary_notes())
def test_notes_of_dates_times_counts_and_offices_pass(text: str) -> None:
    assert find_private(text) is None


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF, categories=["Lo"]), max_size=5))
def test_a_few_words_are_never_refused(text: str) -> None:
    assert find_private(f"{text}，要带户口本") is None


@given(st.text(max_size=300))
def test_any_text_is_either_ordinary_or_refused_with_a_reason(text: str) -> None:
    secret = find_private(text)
    if secret is None:
        refuse_private(text, "备注")
    else:
        with pytest.raises(PrivateText) as caught:
            refuse_private(text, "备注")
        assert caught.value.secret is secret


@pytest.mark.parametrize(
    "text", ["1-" * 50_000, "密码" * 50_000, "验证码 " * 20_000, "1 " * 50_000, "。" * 100_000]
)
def test_long_text_takes_no_long_time(text: str) -> None:
    find_private(text)


@pytest.mark.parametrize(
    ("secret", "what", "instead"),
    [
        (Secret.IDENTITY, "身份证这类证件的号码", "可以写成“带身份证原件”。"),
        (Secret.CARD, "银行卡号、社保卡号这类长号码", "可以写成“带社保卡”。几个数写在一起的，请用汉字隔开。"),
        (Secret.MOBILE, "手机号", "可以写成“用女儿的手机”。几个数写在一起的，请用汉字隔开。"),
        (
            Secret.CODE,
            "验证码",
            "可以写成“验证码发到女儿的手机”。金额和邮编请写明，例如“100000 元”、“邮编 618000”。",
        ),
        (Secret.PASSWORD, "密码", "可以写成“密码妈妈记得”。"),
    ],
)
def test_what_is_refused_is_named_and_what_may_be_written_instead(
    secret: Secret, what: str, instead: str
) -> None:
    error = PrivateText(label="备注", secret=secret)
    assert error.message == f"备注里好像有{what}，没有记下来。"
    assert error.hint == (
        "清单存在这台电脑上，别人也可能看到，所以不记证件号、卡号、手机号、验证码和密码。" + instead
    )
    assert (error.code, error.exit_code) == ("todo-private", ExitCode.USAGE)


@pytest.mark.parametrize("text", [*PASSWORD, *CODE, *MOBILE, *CARD, *IDENTITY])
def test_the_refusal_does_not_repeat_the_secret(text: str) -> None:
    with pytest.raises(PrivateText) as caught:
        refuse_private(text, "备注")
    assert text not in caught.value.message + caught.value.hint
    assert text not in repr(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "带身份证原件",
        "带社保卡",
        "用女儿的手机",
        "验证码发到女儿的手机",
        "100000 元",
        "邮编 618000",
        "密码妈妈记得",
    ],
)
def test_what_is_offered_instead_passes(text: str) -> None:
    assert find_private(text) is None
