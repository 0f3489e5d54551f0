"""What the user types into a list, made fit to be kept: one line, visible, nothing private."""

import unicodedata

from ybguide.errors import BadUsage
from ybguide.text.tokens import normalise
from ybguide.text.width import width
from ybguide.todo.privacy import refuse_private

_NAME = 20
_NOTE = 200
_NAMING = "请写 1 到 20 个字的称呼，例如：--name 妈妈"
_NOTING = '请写一行话，例如：ybguide todo note 2 "要带户口本"'


def clean_name(text: str) -> str:
    """A name for a list, without spaces around it. Raises ``BadUsage``, ``PrivateText``."""
    name = _one_line(text)
    if not name or width(name) == 0:
        raise BadUsage(problem="名字是空的。", advice=_NAMING)
    _refuse_unfit(name, "名字", _NAME, _NAMING)
    if name.startswith("-"):
        raise BadUsage(problem="名字不能用“-”开头，会和选项弄混。", advice=_NAMING)
    return name


def clean_note(text: str) -> str:
    """A note as one line; empty where nothing was written. Raises ``BadUsage``, ``PrivateText``."""
    note = _one_line(text)
    _refuse_unfit(note, "备注", _NOTE, _NOTING)
    return note


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case and width at most."""
    return normalise(_one_line(one)) == normalise(_one_line(other))


def _one_line(text: str) -> str:
    """The text without what only formats it (zero-width characters), each white space as one space."""
    seen = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(seen.split())


def _refuse_unfit(text: str, label: str, most: int, advice: str) -> None:
    if len(text) > most:
        raise BadUsage(problem=f"{label}太长，有 {len(text)} 个字，最多 {most} 个。", advice=advice)
    if not text.isprintable():
        raise BadUsage(problem=f"{label}里有看不见的控制字符。", advice=advice)
    refuse_private(text, label)
