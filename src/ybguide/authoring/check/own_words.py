"""YB027: the guide is written in words of its own.

Sources are not shipped, so this rule speaks only where their texts are at hand (``--against``).
"""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import ASIDE
from ybguide.authoring.content import Content

RUN = 20
"""So many characters in a row, punctuation and spaces aside, count as copied."""

_KEPT = re.compile(r"[\u3400-\u9fffA-Za-z0-9]+")
_NAME = re.compile(
    r"国家医保服务平台 ?App|国家医疗保障局|国家医保局|医保电子凭证|医疗保障基金使用监督管理条例"
    r"|配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女"
)
_GAP = "\ufffc"


def no_copied_runs(content: Content, conditions: Conditions) -> Iterator[Finding]:
    """No ``RUN`` characters of a text for readers stand in a row in a source; labels and names aside."""
    copied = set().union(*map(_runs, conditions.against)) if conditions.against else set()
    if not copied:
        return
    for passage in passages(content, ("prose", "title")):
        found = next((run for run in _ordered_runs(passage.text) if run in copied), None)
        if found:
            message = f"和来源有连续 {RUN} 个字相同：“{found}”，请换成自己的话"
            yield Finding(place=passage.place, message=message)


def _runs(text: str) -> set[str]:
    return set(_ordered_runs(text))


def _ordered_runs(text: str) -> Iterator[str]:
    for stretch in _NAME.sub(_GAP, ASIDE.sub(_GAP, text)).split(_GAP):
        letters = "".join(_KEPT.findall(stretch))
        yield from (letters[start : start + RUN] for start in range(len(letters) - RUN + 1))
