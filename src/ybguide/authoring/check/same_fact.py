"""YB038: one fact from the same sources is told with one confidence."""

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.base import EvidenceEntry, Model
from ybguide.authoring.walk import every
from ybguide.domain.evidence import Confidence

_SAID_IN = ("text", "do", "answer", "details", "meaning", "does", "truth", "why", "because", "cells")
"""The fields that say what a piece is there for; notes and warnings go with many."""
_SHORTEST = 8
_ALIKE = 0.85
"""The likeness from which two sentences say the same."""
_END = re.compile(r"[。！？]")
_NOT_A_WORD = re.compile(r"\W")


class _Said(NamedTuple):
    sentence: str
    confidence: Confidence
    place: Place


def facts_have_one_confidence(content: Content, _: Conditions) -> Iterator[Finding]:
    """Two pieces that say nearly the same and name the same sources are equally sure."""
    by_sources: defaultdict[frozenset[str], list[_Said]] = defaultdict(list)
    for piece, place in every(content, Model):
        evidence = getattr(piece, "evidence", None)
        if isinstance(evidence, EvidenceEntry):
            said = by_sources[frozenset(evidence.sources)]
            said += (_Said(text, evidence.confidence, place) for text in _sentences(piece))
    for listed in by_sources.values():
        for number, later in enumerate(listed):
            earlier = next((each for each in listed[:number] if _differ(each, later)), None)
            if earlier is not None:
                other = f"{earlier.place.file.name}:{earlier.place.line}"
                message = (
                    f"同样的话、同样的来源，{other} 写的是 {earlier.confidence}，"
                    f"这里是 {later.confidence}：改成一样的"
                )
                yield Finding(place=later.place.at("evidence", "confidence"), message=message)


def _sentences(piece: Model) -> Iterator[str]:
    for field in _SAID_IN:
        value = getattr(piece, field, ())
        for text in [value] if isinstance(value, str) else value:
            bare = (_NOT_A_WORD.sub("", sentence) for sentence in _END.split(text))
            yield from (sentence for sentence in bare if len(sentence) >= _SHORTEST)


def _differ(one: _Said, other: _Said) -> bool:
    """Whether both say the same and are not equally sure of it."""
    if one.confidence == other.confidence:
        return False
    if one.sentence == other.sentence:
        return True
    likeness = SequenceMatcher(None, one.sentence, other.sentence, autojunk=False)
    return likeness.quick_ratio() >= _ALIKE and likeness.ratio() >= _ALIKE
