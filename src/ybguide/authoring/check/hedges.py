"""YB025: what nobody reliable says is not told as if it were certain.

Steps, remedies, preparations and causes of low confidence are printed with a warning of their own, so
their text need not carry one. Everything else prints its text alone.
"""

import re
from collections.abc import Iterator, Mapping

from ybguide.authoring.check.passages import text_of
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import QuestionEntry
from ybguide.authoring.schema.base import EvidenceEntry, Model, OtherPathEntry
from ybguide.authoring.schema.channel import SupportEntry
from ybguide.authoring.schema.places import DifferenceEntry, LocalChannelEntry
from ybguide.authoring.schema.reference import AdviceEntry, CaseEntry, RowEntry, ScamEntry, TermEntry
from ybguide.authoring.schema.ways import WayEntry
from ybguide.authoring.walk import every

_TOLD_BARE: Mapping[type[Model], str] = {
    QuestionEntry: "answer",
    TermEntry: "meaning",
    CaseEntry: "text",
    ScamEntry: "truth",
    RowEntry: "cells",
    SupportEntry: "text",
    AdviceEntry: "why",
    OtherPathEntry: "note",
    LocalChannelEntry: "does",
    DifferenceEntry: "text",
    WayEntry: "because",
}
"""Pieces whose text stands without a printed warning → where the hedge belongs."""

_HEDGE = re.compile(
    r"可能|多半|或许|也许|未必|不一定|大多|多数|通常|一般|往往|有的|个别"
    r"|年前后|据说|有说法|有文章|有资料|有转载|转载|称|推断|推测"
    r"|没有可靠|没有找到|没有核|没有见到|没有官方|没有统一|未见|不知道|说不准|不够可靠|来源较弱|单一来源"
    r"|为准|说法不一|写法不|各地|各处|问一?问|请问"
)


def weak_claims_are_hedged(content: Content, _: Conditions) -> Iterator[Finding]:
    """A text of low confidence says somewhere that it is not sure."""
    for model, field in _TOLD_BARE.items():
        for piece, place in every(content, model):
            if type(piece) is model and _is_weak(piece) and not _HEDGE.search(text_of(piece, "prose")):
                message = "来源不够可靠（low），话却说满了：加上“有说法称”“可能”“以页面为准”之类的话"
                yield Finding(place=place.at(field), message=message)


def _is_weak(piece: Model) -> bool:
    evidence = getattr(piece, "evidence", None)
    return isinstance(evidence, EvidenceEntry) and evidence.confidence == "low"
