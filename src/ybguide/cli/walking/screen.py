"""What is seen: the page of a place at the width of the window, a part of it, and the keys at the bottom."""

from collections.abc import Iterable, Sequence

from ybguide.cli.output.pager import rows_of
from ybguide.cli.walking.state import Layer, Walk, Word
from ybguide.cli.walking.window import Size
from ybguide.errors import shorten
from ybguide.text.width import width
from ybguide.text.wrap import wrap

_GAP = "  "
_WORDS = {
    Word.TICKED: "打上勾了。",
    Word.UNTICKED: "勾去掉了。",
    Word.ALL_TICKED: "每一步都打上勾了。",
    Word.ALL_UNTICKED: "刚才一起打的勾去掉了。",
    Word.NO_LIST: "这里不用打勾，照着试就行。",
    Word.NO_STEP: "这一屏没有步骤可以打勾，按回车往下走。",
    Word.FIRST: "这已经是最前面了。",
}


def word_of(walk: Walk, typed: str) -> str:
    """What is told about the last key, which was ``typed``."""
    if walk.word is Word.UNKNOWN:
        said = shorten(typed)
        return f"没看懂“{said}”，请按下面写的键。" if said else "这个键没有用，请按下面写的键。"
    return _WORDS[walk.word] if walk.word else ""


def keys_of(walk: Walk, *, parts: int) -> Sequence[str]:
    """What each key does here, the first first."""
    if walk.part + 1 < parts:
        first = "回车 往下看"
    elif walk.layer is not Layer.STEP:
        first = "回车 回到这一步" if walk.step else "回车 回去"
    elif walk.at == walk.end:
        first = "回车 结束"
    else:
        first = "回车 下一步" if walk.at else "回车 开始"
    keys = [first]
    if walk.layer is not Layer.STEP:
        keys.append("b 返回")
    elif walk.at or walk.part:
        keys.append("b 上一步" if walk.step else "b 往回")
    if walk.layer is not Layer.STUCK:
        keys.append("k 卡住了")
    if walk.layer is not Layer.SAY and walk.at != walk.end:
        keys.append("s 怎么说")
    if walk.listed and (walk.step or (walk.at == walk.end and (walk.open or walk.together))):
        keys.append("t 去勾" if walk.step in walk.ticked or walk.together else "t 打勾")
    return (*keys, "r 重看", "q 先不办")


def packed(texts: Iterable[str], columns: int) -> list[str]:
    """Texts side by side, in lines that hold as many as fit; one that is longer than a line is broken."""
    lines: list[str] = []
    for text in texts:
        if lines and width(lines[-1]) + len(_GAP) + width(text) <= columns:
            lines[-1] += _GAP + text
        else:
            lines += wrap(text, columns)
    return lines


def parts_of(lines: Sequence[str], *, columns: int, rows: int) -> list[Sequence[str]]:
    """Lines in parts that each fit so many rows; no part is empty, no line is lost.

    A part ends at an empty line where one is in its second half, so that what belongs together stays so.
    """
    parts: list[Sequence[str]] = []
    left = list(lines)
    while left:
        count = _fitting(left, columns, max(1, rows))
        if count < len(left):
            count = _at_a_gap(left, count)
        parts.append(left[:count])
        left = left[count:]
        while left and not left[0]:
            del left[0]
    return parts or [[""]]


def _fitting(lines: Sequence[str], columns: int, rows: int) -> int:
    """How many lines fit, at least one."""
    used = 0
    for count, line in enumerate(lines):
        used += rows_of(line, columns)
        if used > rows:
            return max(1, count)
    return len(lines)


def _at_a_gap(lines: Sequence[str], count: int) -> int:
    gaps = [place for place in range(count // 2 + 1, count + 1) if place < len(lines) and not lines[place]]
    return gaps[-1] if gaps else count


def drawn(part: Sequence[str], foot: Sequence[str], size: Size) -> str:
    """A part of a page above its foot, which stands at the bottom of the window."""
    used = sum(rows_of(line, size.columns) for line in (*part, *foot))
    # The cursor stands behind the last key, so that an input method opens there.
    blank = max(0, size.rows - used)
    return "\n".join((*part, *[""] * blank, *foot))


def foot_of(walk: Walk, typed: str, said: str, *, parts: int, columns: int) -> list[str]:
    """A rule, what is to be told, and the keys."""
    rule = "─" * min(columns - 1, 60)
    told = " ".join(filter(None, (said, word_of(walk, typed))))
    lines = wrap(told, columns) if told else []
    return [rule, *lines, *packed(keys_of(walk, parts=parts), columns - 1)]
