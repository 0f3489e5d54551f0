"""Content → every domain value that is filed under its id, in reading order, references unresolved."""

from collections.abc import Iterator
from typing import Any

from ybguide.authoring.compile.convert import Converter
from ybguide.authoring.content import Content
from ybguide.authoring.index import guide_id
from ybguide.authoring.schema import answers, channel, desk, places, reference, ways
from ybguide.authoring.walk import every
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.desk import Desk
from ybguide.domain.guide import Guide
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.domain.way import Way

Record = (
    Channel
    | Task
    | Guide
    | Question
    | Subject
    | Fix
    | Scene
    | Region
    | Source
    | Contact
    | Conflict
    | Rule
    | Term
    | Comparison
    | SafetyRule
    | Scam
    | Desk
    | Way
)

_FILES: tuple[tuple[type[Any], type[Any]], ...] = (
    (channel.ChannelFile, Channel),
    (places.SceneFile, Scene),
    (places.RegionFile, Region),
    (reference.AgeRuleFile, Rule),
)
"""Files that become one record: model, domain class."""

_LISTS: tuple[tuple[type[Any], str, type[Any]], ...] = (
    (answers.FixFile, "entries", Fix),
    (reference.TasksFile, "tasks", Task),
    (reference.SourcesFile, "sources", Source),
    (reference.ContactsFile, "contacts", Contact),
    (reference.ConflictsFile, "conflicts", Conflict),
    (reference.TermsFile, "terms", Term),
    (reference.CompareFile, "comparisons", Comparison),
    (reference.SafetyFile, "rules", SafetyRule),
    (reference.SafetyFile, "scams", Scam),
    (desk.DeskFile, "entries", Desk),
    (ways.WaysFile, "ways", Way),
)
"""Files whose entries become records: model, field, domain class."""


def records(content: Content) -> Iterator[Record]:
    """Every value of the content."""
    convert = Converter(source for source, _ in every(content, reference.SourceEntry)).convert
    for model, kind in _FILES:
        yield from (convert(kind, file) for file in _ordered(content, model))
    for model, field, kind in _LISTS:
        for file in _ordered(content, model):
            yield from (convert(kind, entry) for entry in getattr(file, field))
    for file in _ordered(content, channel.ChannelFile):
        for guide in file.guides:
            key = guide_id(file.id, guide.task, guide.way)
            yield convert(Guide, guide, id=key, channel=file.id, region=None)
    for region in _ordered(content, places.RegionFile):
        for guide in region.guides:
            key = guide_id(region.id, guide.task, guide.way)
            yield convert(Guide, guide, id=key, region=region.id)
    for file in _ordered(content, answers.FaqFile):
        yield Subject(id=file.id, title=file.title, questions=tuple(entry.id for entry in file.entries))
        yield from (convert(Question, entry, subject=file.id) for entry in file.entries)


def title(record: Record) -> str:
    """What a list or a link calls the record."""
    match record:
        case Question():
            return record.question
        case Fix():
            return record.symptom
        case Conflict():
            return record.about
        case Term():
            return record.term
        case SafetyRule():
            return record.text
        case Way():
            return record.because
        case Guide() | Subject() | Rule() | Comparison() | Scam():
            return record.title
        case _:
            return record.name


def _ordered(content: Content, model: type[Any]) -> list[Any]:
    """The files of one kind by their ``order``, or by name where they have none."""
    return sorted((file for file, _ in content.of(model)), key=lambda file: getattr(file, "order", 0))
