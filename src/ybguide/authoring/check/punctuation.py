"""YB017: Chinese text carries full-width punctuation, and half-width letters and digits."""

import re
import unicodedata
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import replace
from ybguide.authoring.content import Content
from ybguide.text.spacing import HAN

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}
_CLOSED = rf"[{HAN}】”》）]"
_OPENED = rf"[{HAN}【“《（]"
_MARK = re.compile(
    rf"(?<={_CLOSED}) *([,;:?!]) *"
    rf"|(?<=[A-Za-z0-9%]) *([,;?!]) *(?={_OPENED})"
    rf"|(?<={_CLOSED})(\.)(?=\s*$|{_OPENED})"
)
_BRACKETED = re.compile(rf" *\(([^()]*[{HAN}][^()]*)\) *")
_QUOTED = re.compile(rf"\"([^\"]*[{HAN}][^\"]*)\"")
_DOTS = re.compile(rf"(?<=[{HAN}])(?:\.{{3,6}}|。{{3,6}}|…(?!…)(?<!……))")
_FULL_WIDTH = re.compile(r"[０-９Ａ-Ｚａ-ｚ％]+")


def punctuation_is_full_width(content: Content, _: Conditions) -> Iterator[Finding]:
    """A text that ``mend`` would change is named with the form it should have."""
    for passage in passages(content):
        mended = mend(passage.text)
        if mended != passage.text:
            before, after = difference(passage.text, mended)
            yield Finding(place=passage.place, message=f"标点的宽窄不对：“{before}”要写成“{after}”")


def mend(text: str) -> str:
    """The text with marks, brackets and quotes in the width that Chinese takes."""
    text = replace(text, _DOTS, "……")
    text = replace(text, _BRACKETED, r"（\1）")
    text = replace(text, _QUOTED, r"“\1”")
    text = replace(text, _MARK, lambda match: _WIDE[match.group(match.lastindex or 0)])
    return replace(text, _FULL_WIDTH, lambda match: unicodedata.normalize("NFKC", match.group()))


def difference(old: str, new: str) -> tuple[str, str]:
    """Where two texts first part, with a little of what stands around it."""
    start = next((i for i, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), len(old))
    around = slice(max(0, start - 4), start + 6)
    return old[around], new[around]
