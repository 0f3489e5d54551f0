"""YB021: nothing in the guide asks a reader to hand a secret to anybody."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content

_THING = (
    r"(?:验证码|密码|付款码|(?:二维码|医保码|码)(?:的)?(?:截图|截屏|照片)|截图|截屏"
    r"|身份证号码?|身份证照片|银行卡号)"
)
_SOMEBODY = r"(?:他|她|对方|别人|客服|店员|工作人员|医生|护士|志愿者|家人|亲戚|朋友|同事|群里|我们|社区|窗口)"
_HAND = (
    r"(?:发给|发(?:送)?到(?!了|旧|新|手机|以前|原来|自己|本人)|发送给|发往|转发"
    r"|告诉|报给|念给|说给|讲给|提供给|交给|传给|递给|留给)"
)
_ASKS = re.compile(
    rf"{_THING}[^，。；！？]{{0,8}}?(?:{_HAND}|(?<!借)(?:拿|给)(?:给)?{_SOMEBODY})"
    rf"|{_HAND}[^，。；！？]{{0,10}}?{_THING}"
    rf"|(?:向|跟|给){_SOMEBODY}[^，。；！？]{{0,4}}?(?:说|报|念|提供|发|发送|出示)[^，。；！？]{{0,6}}?{_THING}"
)
_CLAUSE = re.compile(r"[^，。；！？\n]+")
_NOT = re.compile(r"不|别(?!人)|勿|禁止|切莫|从不|没有|谁.*都|任何人")
_FALSE = re.compile(r"假的|骗|诈")


def no_forbidden_requests(content: Content, _: Conditions) -> Iterator[Finding]:
    """No clause of our own tells somebody to give away a code, a password, a screenshot or a number.

    A clause that forbids it may say it, and so may a sentence that calls it fraud.
    """
    for passage in passages(content, ("prose", "title")):
        for sentence in re.split(r"[。！？\n]", passage.text):
            if not _FALSE.search(sentence):
                yield from (
                    Finding(place=passage.place, message=_message(clause))
                    for clause in _CLAUSE.findall(sentence)
                    if _asks(clause)
                )


def _asks(clause: str) -> bool:
    found = _ASKS.search(clause)
    return bool(found) and not _NOT.search(clause)


def _message(clause: str) -> str:
    return f"“{clause.strip()}”叫人把验证码、密码、截图或证号交给别人：不能这样写，改成本人自己输入、当场出示"
