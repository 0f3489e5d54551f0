"""YB035: the first sentence says what to do, not how little is known."""

import re
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import without_asides
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import QuestionEntry
from ybguide.authoring.schema.base import Model, ProcedureEntry
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.places import RegionFile
from ybguide.authoring.schema.reference import ComparisonEntry, TaskEntry, TermEntry
from ybguide.authoring.walk import every

_OPENING: Mapping[type[Model], str] = {
    QuestionEntry: "answer",
    ProcedureEntry: "summary",
    ChannelFile: "summary",
    RegionFile: "summary",
    TaskEntry: "summary",
    ComparisonEntry: "summary",
    TermEntry: "meaning",
}
"""What a reader reads first of a piece."""
_HEDGE = re.compile(
    r"没有(?:找到|看到|见到|查到|核到|可靠|官方)|未见(?:官方|可靠)|有说法|据说|有人说|有(?:文章|资料|教程|转载)"
    r"|不够可靠|来源较弱|按性质看|^(?:可能|也许|或许)"
)
_END = re.compile(r"[。！？]")


def first_sentences_say_what_to_do(content: Content, _: Conditions) -> Iterator[Finding]:
    """No doubt about sources stands in the first sentence; it has its place further on."""
    for model, field in _OPENING.items():
        for piece, place in every(content, model):
            first = _END.split(without_asides(getattr(piece, field)), maxsplit=1)[0]
            if found := _HEDGE.search(first):
                message = f"第一句先说怎么办：“{found.group()}”这样的话挪到后面，或者不写"
                yield Finding(place=place.at(field), message=message)
