"""Content → every domain value that is filed under its id, in reading order, references unresolved."""

from collections.abc import Callable, Iterator
from typing import Any

from ybguide.authoring.compile.convert import Converter
from ybguide.authoring.content import Content
from ybguide.authoring.index import guide_id
from ybguide.authoring.schema import answers, channel, desk, places, reference, ways
from ybguide.authoring.walk import every
from ybguide.compiled import kind_of
from ybguide.domain.answers import Fix, Question, Subject
from ybguide.domain.channel import Channel, Task
from ybguide.domain.desk import Desk
from ybguide.domain.guide import Guide, Step
from ybguide.domain.kind import BY_ID
from ybguide.domain.places import Region, Scene
from ybguide.domain.reference import Conflict, Contact, Source
from ybguide.domain.rule import Rule
from ybguide.domain.tables import Comparison, SafetyRule, Scam, Term
from ybguide.domain.way import Way

Convert = Callable[..., Any]
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
            yield convert(Guide, guide, id=key, channel=file.id, region=None, limits=())
    for region in _ordered(content, places.RegionFile):
        for guide in region.guides:
            key = guide_id(region.id, guide.task, guide.way)
            yield convert(Guide, guide, id=key, region=region.id, limits=())
    for file in _ordered(content, answers.FixFile):
        yield from (_fix(convert, entry) for entry in file.entries)
    for file in _ordered(content, answers.FaqFile):
        yield Subject(id=file.id, title=file.title, questions=tuple(entry.id for entry in file.entries))
        yield from (convert(Question, entry, subject=file.id) for entry in file.entries)


def title(record: Record) -> str:
    """What a list or a link calls the record."""
    named: str = getattr(record, BY_ID[kind_of(type(record))].title)
    return named


def _fix(convert: Convert, entry: answers.FixEntry) -> Fix:
    """A failure; its remedies are the steps of it, numbered, since nothing else refers to one."""
    steps = tuple(
        convert(Step, remedy, id=f"{entry.id}-{number}", notes=(), warnings=(), fixes=(), desk=())
        for number, remedy in enumerate(entry.try_, 1)
    )
    fix: Fix = convert(
        Fix,
        entry,
        title=entry.symptom,
        summary="",
        about=None,
        minutes=None,
        needs=(),
        steps=steps,
        gap=None,
        limits=(),
        done=None,
        next=tuple(entry.guides),
        contacts=tuple(entry.escalate),
    )
    return fix


def _ordered(content: Content, model: type[Any]) -> list[Any]:
    """The files of one kind by their ``order``, or by name where they have none."""
    return sorted((file for file, _ in content.of(model)), key=lambda file: getattr(file, "order", 0))
