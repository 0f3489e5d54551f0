"""YB018: one space between Chinese and Latin letters or digits, none beside full-width punctuation."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.punctuation import difference
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import replace
from ybguide.authoring.content import Content
from ybguide.text.spacing import HAN

_MISSING = re.compile(rf"(?<=[{HAN}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%℃])(?=[{HAN}])")
_BESIDE_MARK = re.compile(
    r" +(?=[，。；：、！？）】”》])|(?<=[，。；：、！？（【“《]) +|(?<=[】”》）]) +(?![A-Za-z0-9(])"
)
_BETWEEN_HAN = re.compile(rf"(?<=[{HAN}]) +(?=[{HAN}])")
_DOUBLE = re.compile(r" {2,}")
_ADDRESS_BEFORE = re.compile(r"https?://\S+$")


def spacing_is_even(content: Content, _: Conditions) -> Iterator[Finding]:
    """A text that ``mend`` would change is named with the form it should have."""
    for passage in passages(content):
        mended = mend(passage.text)
        if mended != passage.text:
            before, after = difference(passage.text, mended)
            yield Finding(place=passage.place, message=f"空格不对：“{before}”要写成“{after}”")


def mend(text: str) -> str:
    """The text with its spaces as they should be; labels, quotations and addresses stay as they are."""
    text = replace(text, _MISSING, " ")
    text = replace(text, _BETWEEN_HAN, "")
    text = replace(text, _BESIDE_MARK, lambda match: match.group() if _ends_address(match) else "")
    return replace(text, _DOUBLE, " ").strip()


def _ends_address(match: re.Match[str]) -> bool:
    """The space after an address keeps a chat program from taking the comma for a part of it."""
    return _ADDRESS_BEFORE.search(match.string[: match.start()]) is not None
