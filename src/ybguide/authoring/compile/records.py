"""Content → every domain value that is filed under its id, in reading order, references unresolved."""

from collections.abc import Iterator
from typing import Any

from ybguide.authoring.compile.convert import Converter
from ybguide.authoring.content import Content
from ybguide.authoring.index import guide_id
from ybguide.authoring.schema import answers, channel, places, reference
from ybguide.authoring.walk import every
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.guide import Guide
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule

Record = Channel | Task | Guide | Question | Subject | Fix | Source | Contact | Conflict | Rule

_LISTS: tuple[tuple[type[Any], str, type[Any]], ...] = (
    (reference.TasksFile, "tasks", Task),
    (reference.SourcesFile, "sources", Source),
    (reference.ContactsFile, "contacts", Contact),
    (reference.ConflictsFile, "conflicts", Conflict),
)
"""Files whose entries become records as they stand: model, field, domain class."""


def records(content: Content) -> Iterator[Record]:
    """Every value of the content."""
    convert = Converter(source for source, _ in every(content, reference.SourceEntry)).convert
    for file in _ordered(content, channel.ChannelFile):
        yield convert(Channel, file)
        for guide in file.guides:
            key = guide_id(file.id, guide.task, guide.way)
            yield convert(Guide, guide, id=key, channel=file.id, region=None)
    for region, _ in content.of(places.RegionFile):
        for guide in region.guides:
            key = guide_id(region.id, guide.task, guide.way)
            yield convert(Guide, guide, id=key, region=region.id)
    for file in _ordered(content, answers.FaqFile):
        yield Subject(id=file.id, title=file.title, questions=tuple(entry.id for entry in file.entries))
        yield from (convert(Question, entry, subject=file.id) for entry in file.entries)
    for file in _ordered(content, answers.FixFile):
        yield from (convert(Fix, entry) for entry in file.entries)
    for model, field, kind in _LISTS:
        for listed, _ in content.of(model):
            yield from (convert(kind, entry) for entry in getattr(listed, field))
    for rule, _ in content.of(reference.AgeRuleFile):
        yield convert(Rule, rule)


def title(record: Record) -> str:
    """What a list or a link calls the record."""
    match record:
        case Question():
            return record.question
        case Fix():
            return record.symptom
        case Conflict():
            return record.about
        case Guide() | Subject() | Rule():
            return record.title
        case _:
            return record.name


def _ordered(content: Content, model: type[Any]) -> list[Any]:
    return sorted((file for file, _ in content.of(model)), key=lambda file: file.order)
