"""YB015: a clause is short enough to be read aloud in one breath."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content

LONGEST = 30
"""Characters between two marks of punctuation; labels, quoted names and digits count, spaces do not."""

_MARK = re.compile(r"[，。；：！？、（）,;:!?()\n]|……|——")
_ADDRESS = re.compile(r"https?://[^\s，。；）]+|[\w.-]+@[\w.-]+")
_SPACE = re.compile(r"[ \u3000]+")
_SHOWN = 12


def clauses_are_short(content: Content, _: Conditions) -> Iterator[Finding]:
    """No clause of a text for readers is longer than ``LONGEST`` characters."""
    for passage in passages(content):
        for clause in _MARK.split(_ADDRESS.sub("", passage.text)):
            length = len(_SPACE.sub("", clause))
            if length > LONGEST:
                start = clause.strip()[:_SHOWN]
                message = f"“{start}……”有 {length} 个字没有停顿，最多 {LONGEST} 个：断成两句，或删去多余的字"
                yield Finding(place=passage.place, message=message)
