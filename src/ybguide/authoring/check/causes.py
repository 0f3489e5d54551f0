"""YB036: a cause says why it fails."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.answers import FixEntry
from ybguide.authoring.walk import every

_ABOUT_SOURCES = re.compile(
    r"没有(?:找到|见到|查到|核到|可靠)|有说法|据说|有人说|网上(?:说|传|讲)|网传|有(?:文章|资料|教程|转载)"
)
_SAYS_NOTHING = re.compile(
    r"原因(?:很多|不明|不清楚|有很多|比较多)|(?:几|多|很多|各)种原因|其他原因|别的原因|不知道(?:为什么|原因)"
    r"|^系统(?:原因|问题|故障|出错)$"
)
_ASKS = re.compile(r"会不会|是不是|要不要|能不能|[？?]|多久|几次")
_FIRST = re.compile(r"[。，；]")
_NOT_A_WORD = re.compile(r"\W")
_SAME = 0.8
"""The likeness from which a cause only says again what is seen."""


def causes_are_causes(content: Content, _: Conditions) -> Iterator[Finding]:
    """A cause does not begin with what sources say or do not say, asks nothing, and is not the symptom."""
    for fix, place in every(content, FixEntry):
        seen = [_bare(text) for text in (fix.symptom, *fix.also, *fix.screen)]
        for number, cause in enumerate(fix.causes):
            yield from _judged(cause.text, seen, place.at("causes", number, "text"))


def _judged(text: str, seen: list[str], place: Place) -> Iterator[Finding]:
    first = _FIRST.split(text, maxsplit=1)[0]
    if _ABOUT_SOURCES.search(first):
        yield Finding(place=place, message="这里说的是有没有来源，不是原因：删去，或挪到问答里")
    elif _ASKS.search(first):
        yield Finding(place=place, message="这里是一个问题，不是原因：写为什么会这样，或者删去")
    elif _SAYS_NOTHING.search(first):
        yield Finding(place=place, message="这样说等于没有说原因：写清是哪一种，不知道就删去")
    elif any(SequenceMatcher(None, _bare(text), shown, autojunk=False).ratio() >= _SAME for shown in seen):
        yield Finding(place=place, message="这里只是把看到的情形又说了一遍：写为什么会这样，或者删去")


def _bare(text: str) -> str:
    return _NOT_A_WORD.sub("", text)
