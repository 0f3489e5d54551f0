"""YB024: a question is answered in one sentence; what follows is short."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.check.text import without_asides
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import QuestionEntry
from ybguide.authoring.walk import every

LONGEST = 200
"""Characters of an answer with its details."""

_END = re.compile(r"[。！？]")


def answers_come_first(content: Content, _: Conditions) -> Iterator[Finding]:
    """``answer`` is one whole sentence, and the whole stays within ``LONGEST`` characters."""
    for question, place in every(content, QuestionEntry):
        ends = _END.findall(without_asides(question.answer))
        if len(ends) > 1:
            message = "answer 只写一句话，一句就答到点上；其余的写进 details"
            yield Finding(place=place.at("answer"), message=message)
        elif not ends or not _END.match(question.answer[-1]):
            yield Finding(place=place.at("answer"), message="answer 要用“。”结尾，写成完整的一句话")
        length = len(question.answer) + sum(map(len, question.details))
        if length > LONGEST:
            message = (
                f"回答连同 details 有 {length} 个字，最多 {LONGEST} 个：删短，或写成指南再用 guides 指过去"
            )
            yield Finding(place=place, message=message)
