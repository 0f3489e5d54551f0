"""What is meant by what was typed: a letter, a key with a name, or a word."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from ybguide.text.tokens import name_key, normalise

_PIECE = re.compile(r"[a-z]+|[^a-z]+")
"""Letters may be followed by a word at once, where somebody types fast."""


class Key(Enum):
    """What somebody who walks through steps may want; the value is the letter for it."""

    NEXT = "n"
    BACK = "b"
    STUCK = "k"
    REPEAT = "r"
    SAY = "s"
    TICK = "t"
    LEAVE = "q"


Stroke = str
"""A character, or a key by its name, which is longer; empty for none."""
ENTER = "enter"
ERASE = "erase"
NAMED: Mapping[str, Key] = {
    ENTER: Key.NEXT,
    " ": Key.NEXT,
    "\u3000": Key.NEXT,
    "c-d": Key.LEAVE,
    **dict.fromkeys(("right", "down", "pagedown", "tab", "c-i"), Key.NEXT),
    **dict.fromkeys(("left", "up", "pageup"), Key.BACK),
}
"""Keys that act at once, by the names that the terminal gives them; a space is one in both widths."""
_WORDS: Mapping[str, Key] = {
    **{key.value: key for key in Key},
    **dict.fromkeys(("next", "下一步", "下一页", "下一个", "继续", "往下", "下", "好", "好了"), Key.NEXT),
    **dict.fromkeys(("back", "prev", "返回", "上一步", "上一页", "上一个", "回去", "后退", "上"), Key.BACK),
    **dict.fromkeys(("stuck", "卡住", "卡住了", "不行", "办不成", "办不了", "失败", "报错"), Key.STUCK),
    **dict.fromkeys(("repeat", "重复", "重看", "再看", "再看一遍", "再说一遍"), Key.REPEAT),
    **dict.fromkeys(("say", "怎么说", "说什么", "对他说", "说", "念"), Key.SAY),
    **dict.fromkeys(
        ("tick", "done", "打勾", "打钩", "勾", "勾上", "去勾", "做好了", "办好了", "完成"), Key.TICK
    ),
    **dict.fromkeys(
        ("quit", "exit", "退出", "结束", "离开", "关闭", "不办了", "先不办", "先不办了"), Key.LEAVE
    ),
}


def meant(typed: str) -> Sequence[Key]:
    """The keys that were typed: words, or letters one after the other; none where nobody knows."""
    pieces = [_of_piece(piece) for piece in _PIECE.findall(name_key(normalise(typed).strip()))]
    return tuple(key for piece in pieces for key in piece) if all(pieces) else ()


def _of_piece(piece: str) -> Sequence[Key]:
    if key := _WORDS.get(piece):
        return (key,)
    letters = [_WORDS.get(letter) for letter in piece if letter.isascii()]
    known = [key for key in letters if key is not None]
    return known if len(known) == len(piece) else ()
