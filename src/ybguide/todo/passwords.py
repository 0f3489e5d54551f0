"""Verification codes and passwords, known by the words around them, in text whose digits are all 0 to 9."""

import re

from ybguide.todo.long_numbers import SERVICE, runs

_CODE_WORD = r"(?:验证码|校验码|动态码|动态密码|短信码|\bcode\b|\botp\b)"
_CODE_VALUE = rf"(?<!\d)(?<!\d[ -])(?!{SERVICE})\d(?:[ -]?\d){{3,7}}(?![ -]?\d)(?!\s*年)"
_NEAR = r"\D{0,12}?"
_CODE = re.compile(rf"{_CODE_WORD}{_NEAR}{_CODE_VALUE}|{_CODE_VALUE}{_NEAR}{_CODE_WORD}")

_POSTAL = r"(?<!邮编)(?<!邮编[ :])(?<!邮政编码)"
_UNIT = r"\s*(?:元|块|万|人|次|分|步|米|年|月)"
_SIX = re.compile(rf"(?<!\d){_POSTAL}(?:\d{{6}}|\d{{3}} \d{{3}}|\d\d \d\d \d\d)(?!\d)(?!{_UNIT})")
"""Six digits without a word for what they count are what a verification code looks like."""

_OPENING = r"[\s\"'“”‘’「『【(]*"
_IS = r"(?:就?是|[改设]?[成为]|设置[成为]|用|[:=])"
_PASSWORD = re.compile(
    rf"(?:密码|口令|password|passwd|\bpwd\b|\bpin\b){_OPENING}"
    rf"(?:{_IS}{_OPENING}:?\s*(?!{SERVICE})(?:(?=[!-~]*\d)[!-~]{{3,}}|[!-~]{{4,}})"
    rf"|(?!{SERVICE})(?=[!-~]*\d)[a-z0-9@#$%^&*_+~][!-~]{{3,}})"
)


def has_code(text: str) -> bool:
    """Whether a verification code seems to be in the text, which has no dates and times."""
    if _CODE.search(text):
        return True
    numbers = runs(text)
    return any(six.group() in numbers for six in _SIX.finditer(text))


def has_password(text: str) -> bool:
    """Whether a password seems to be in the text: letters and digits told to be one, or digits beside it."""
    return _PASSWORD.search(text) is not None
