"""YB016: a reader is addressed as 您, or not at all."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import without_asides
from ybguide.authoring.content import Content

_FAMILIAR = re.compile(r"(?<!迷)你")


def one_form_of_address(content: Content, _: Conditions) -> Iterator[Finding]:
    """No 你 in our own words; quotations say what they say."""
    for passage in passages(content):
        if _FAMILIAR.search(without_asides(passage.text)):
            message = "对读者只用“您”，不用“你”；多数句子不用称呼更顺"
            yield Finding(place=passage.place, message=message)
