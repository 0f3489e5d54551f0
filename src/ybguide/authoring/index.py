"""Every id of the content by kind, with the places where it is defined."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.answers import FaqFile, FixFile
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.desk import DeskFile
from ybguide.authoring.schema.places import RegionFile, SceneFile
from ybguide.authoring.schema.reference import (
    AgeRuleFile,
    CompareFile,
    ConflictsFile,
    ContactsFile,
    FactsFile,
    RefusalsFile,
    SafetyFile,
    SourcesFile,
    TasksFile,
    TermsFile,
    TopicsFile,
)
from ybguide.authoring.schema.ways import WaysFile

Index = Mapping[str, Mapping[str, Sequence[Place]]]

_LISTS: tuple[tuple[type[Any], str, str], ...] = (
    (SourcesFile, "sources", "source"),
    (TasksFile, "tasks", "task"),
    (TopicsFile, "topics", "topic"),
    (ContactsFile, "contacts", "contact"),
    (ConflictsFile, "conflicts", "conflict"),
    (FactsFile, "facts", "fact"),
    (RefusalsFile, "refusals", "refusal"),
    (TermsFile, "terms", "term"),
    (CompareFile, "comparisons", "comparison"),
    (SafetyFile, "rules", "safety-rule"),
    (SafetyFile, "scams", "scam"),
    (DeskFile, "entries", "desk"),
    (FaqFile, "entries", "question"),
    (FixFile, "entries", "fix"),
    (AgeRuleFile, "cases", "case"),
    (WaysFile, "ways", "way"),
)
_FILES: tuple[tuple[type[Any], str], ...] = (
    (ChannelFile, "channel"),
    (SceneFile, "scene"),
    (RegionFile, "region"),
    (FaqFile, "subject"),
    (FixFile, "fix-subject"),
)


def index(content: Content) -> Index:
    """``kind → id → places``; more than one place is a duplicate."""
    found: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for kind, name, place in _definitions(content):
        found[kind][name].append(place)
    return found


def guide_id(owner: str, task: str, way: str | None) -> str:
    """The public id of a guide: ``owner/task`` or ``owner/task/way``; the owner is a channel or a region."""
    return "/".join(part for part in (owner, task, way) if part)


def _definitions(content: Content) -> Iterator[tuple[str, str, Place]]:
    for file in content.files:
        place = Place(file=file)
        for model, kind in _FILES:
            if isinstance(file.model, model):
                yield kind, file.model.id, place.at("id")
        for model, field, kind in _LISTS:
            if isinstance(file.model, model):
                for number, entry in enumerate(getattr(file.model, field)):
                    yield kind, entry.id, place.at(field, number, "id")
    yield from _guides(content)


def _guides(content: Content) -> Iterator[tuple[str, str, Place]]:
    for channel, place in content.of(ChannelFile):
        for number, guide in enumerate(channel.guides):
            where = place.at("guides", number, "task")
            yield "guide", guide_id(channel.id, guide.task, guide.way), where
    for region, place in content.of(RegionFile):
        for number, guide in enumerate(region.guides):
            where = place.at("guides", number, "task")
            yield "guide", guide_id(region.id, guide.task, guide.way), where
        for number, local in enumerate(region.channels):
            yield "local-channel", local.id, place.at("channels", number, "id")
        for number, phone in enumerate(region.contacts):
            yield "local-contact", phone.id, place.at("contacts", number, "id")
