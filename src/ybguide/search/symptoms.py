"""Does somebody tell what goes wrong? Then a remedy is meant, if a failure is nearly as like as an answer."""

import re

_FAILS = re.compile(
    r"不了|不过|不上|不成|不出来?|不开|不通过?|不进|没反应|失败|无法|显示|提示|报错|出错|错误|异常|转圈|闪退|空白"
)
NEARLY = 0.7
"""The share of the best score from which a failure is meant by such words."""


def tells_of_failure(asked: str) -> bool:
    """Whether the words tell of something that does not work, or what a screen says."""
    return _FAILS.search(asked) is not None
