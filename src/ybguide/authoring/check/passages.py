"""Every text of the content with what it is for, so that each rule reads only what it speaks of."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.answers import FaqFile, FixEntry, FixFile, QuestionEntry, RemedyEntry
from ybguide.authoring.schema.base import (
    EvidenceEntry,
    Model,
    NoteEntry,
    OtherPathEntry,
    ProcedureEntry,
    StatementEntry,
)
from ybguide.authoring.schema.base import StepEntry as Step
from ybguide.authoring.schema.channel import ChannelFile, SupportEntry
from ybguide.authoring.schema.desk import DeskEntry
from ybguide.authoring.schema.people import DescriptionEntry, PeopleFile
from ybguide.authoring.schema.places import LocalChannelEntry, PhoneEntry, PlaceEntry, RegionFile, SceneFile
from ybguide.authoring.schema.reference import (
    AdviceEntry,
    AgeRuleFile,
    CaseEntry,
    ClaimEntry,
    ComparisonEntry,
    ConflictEntry,
    ContactEntry,
    CorrectedPhoneEntry,
    FactEntry,
    PaperEntry,
    RefusalEntry,
    RowEntry,
    RuleEntry,
    ScamEntry,
    SourceEntry,
    TaskEntry,
    TermEntry,
    TopicEntry,
)
from ybguide.authoring.schema.search import AspectEntry, SynonymsFile, ValueEntry
from ybguide.authoring.schema.ways import WayEntry
from ybguide.authoring.walk import every

Role = Literal["prose", "title", "label", "claim", "record", "search"]
"""``prose`` is what we tell a reader; ``title`` names something; ``label`` is printed on a screen;
``claim`` repeats what somebody else says, also what is wrong; ``record`` describes a source;
``search`` is what people type, in whatever form they type it."""

ROLES: Mapping[type[Model], Mapping[str, Role]] = {
    ChannelFile: {
        "name": "title",
        "aliases": "search",
        "summary": "prose",
        "needs": "prose",
        "best_for": "prose",
    },
    SupportEntry: {"text": "prose"},
    ProcedureEntry: {"title": "title", "summary": "prose", "about": "prose", "gap": "prose", "done": "prose"},
    Step: {"do": "prose", "path": "label", "notes": "prose", "warnings": "prose"},
    OtherPathEntry: {"path": "label", "note": "prose"},
    StatementEntry: {"text": "prose"},
    SceneFile: {"name": "title", "aliases": "search"},
    LocalChannelEntry: {"name": "title", "does": "prose", "path": "label"},
    PhoneEntry: {"name": "title", "place": "title"},
    PlaceEntry: {"name": "title", "aliases": "search"},
    RegionFile: {"name": "title", "aliases": "search", "summary": "prose"},
    QuestionEntry: {"question": "title", "also": "search", "answer": "prose", "details": "prose"},
    FaqFile: {"title": "title"},
    FixEntry: {"symptom": "title", "also": "search", "screen": "label"},
    RemedyEntry: {"do": "prose", "path": "label"},
    FixFile: {"title": "title"},
    SourceEntry: {
        "name": "record",
        "publisher": "record",
        "scope": "record",
        "facts": "record",
        "note": "record",
    },
    AdviceEntry: {"who": "prose", "why": "prose"},
    TaskEntry: {"name": "title", "aliases": "search", "summary": "prose"},
    TopicEntry: {"name": "title"},
    ContactEntry: {"name": "title", "aliases": "search", "covers": "prose"},
    FactEntry: {"text": "prose", "note": "record"},
    CorrectedPhoneEntry: {"name": "title"},
    ClaimEntry: {"says": "claim"},
    ConflictEntry: {
        "about": "title",
        "choice": "prose",
        "why": "prose",
        "reader": "prose",
        "facts": "record",
    },
    RefusalEntry: {"statement": "claim", "why": "prose", "facts": "record"},
    TermEntry: {"term": "title", "aliases": "search", "meaning": "prose"},
    RowEntry: {"label": "title", "cells": "prose"},
    ComparisonEntry: {"title": "title", "aliases": "search", "summary": "prose", "columns": "title"},
    RuleEntry: {"text": "prose"},
    ScamEntry: {"title": "claim", "also": "search", "how": "claim", "truth": "prose", "do": "prose"},
    DeskEntry: {"name": "title", "words": "search", "say": "prose", "check": "prose", "never": "prose"},
    CaseEntry: {"name": "title", "text": "prose"},
    PaperEntry: {"text": "prose"},
    AgeRuleFile: {"title": "title", "summary": "prose"},
    WayEntry: {"because": "prose"},
    SynonymsFile: dict.fromkeys(("groups", "shared", "subject", "empty", "elsewhere"), "search"),
    AspectEntry: {"name": "record"},
    DescriptionEntry: {"words": "search"},
    PeopleFile: {"empty": "search"},
    ValueEntry: {"name": "record", "words": "search"},
}
"""Model → field → role. A model also has the fields of the models it stands on."""

READ: Container[Role] = ("prose", "title", "claim")
"""What a reader reads as our own writing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """One text, the field it stands in and the piece that holds it.

    ``written`` is the text as it stands in the file, with its references.
    """

    text: str
    role: Role
    field: str
    owner: Model
    place: Place

    @property
    def written(self) -> str:
        """The text before its references were replaced."""
        return self.place.file.loaded.written.get(self.place.path, self.text)


def passages(content: Content, roles: Container[Role] = READ) -> Iterator[Passage]:
    """The texts of these roles anywhere in the content, in the order of the files."""
    for owner, place in every(content, Model):
        for field, role in fields_of(type(owner)).items():
            if role in roles:
                for text, where in _texts(getattr(owner, field), place.at(field)):
                    yield Passage(text=text, role=role, field=field, owner=owner, place=where)


@cache
def fields_of(model: type[Model]) -> Mapping[str, Role]:
    """The text fields of a model, its own and the inherited ones."""
    return {field: role for base in model.__mro__ for field, role in ROLES.get(base, {}).items()}


def text_of(piece: Model, *roles: Role) -> str:
    """What the fields of these roles say, each text on a line of its own."""
    values = (getattr(piece, field) for field, role in fields_of(type(piece)).items() if role in roles)
    return "\n".join(part for value in values for part in _parts(value))


def _parts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, NoteEntry):
        yield value.text
    elif isinstance(value, list):
        for item in value:
            yield from _parts(item)


def sources_of(piece: Model) -> frozenset[str]:
    """The sources that a piece and everything inside it rest on."""
    return frozenset(_sources(piece))


def _sources(value: object) -> Iterator[str]:
    if isinstance(value, EvidenceEntry):
        yield from value.sources
    elif isinstance(value, Model):
        for field in type(value).model_fields:
            yield from _sources(getattr(value, field))
    elif isinstance(value, list):
        for item in value:
            yield from _sources(item)


def _texts(value: object, place: Place) -> Iterator[tuple[str, Place]]:
    if isinstance(value, str):
        yield value, place
    elif isinstance(value, NoteEntry):
        # It may be written as its text alone.
        inside = place.at("text")
        yield value.text, inside if inside.path in place.file.loaded.lines else place
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _texts(item, place.at(number))
