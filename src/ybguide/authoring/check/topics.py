"""YB023: whatever people ask about is answered, and leads on to something to do."""

from collections.abc import Iterator

from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content
from ybguide.authoring.schema.answers import FixEntry, QuestionEntry
from ybguide.authoring.schema.base import ProcedureEntry
from ybguide.authoring.schema.reference import ScamEntry, TopicEntry
from ybguide.authoring.walk import every


def topics_are_reached(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every topic has a question or a failure, and one of its pieces leads to steps or to a contact."""
    answered: set[str] = set()
    led: set[str] = set()
    for question, _place in every(content, QuestionEntry):
        answered.update(question.topics)
        led.update(question.topics if question.guides or question.contacts else ())
    for fix, _place in every(content, FixEntry):
        answered.update(fix.topics)
        led.update(fix.topics)
    for procedure, _place in every(content, ProcedureEntry):
        led.update(procedure.topics)
    for scam, _place in every(content, ScamEntry):
        led.update(scam.topics)
    for topic, place in every(content, TopicEntry):
        if topic.id not in answered:
            message = f"没有一条问答或排障讲到主题 {topic.id}：写一条，或删去这个主题"
            yield Finding(place=place.at("id"), message=message)
        elif topic.id not in led:
            message = f"主题 {topic.id} 的问答都没有下一步：加上 guides 或 contacts"
            yield Finding(place=place.at("id"), message=message)
