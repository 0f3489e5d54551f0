"""Which model reads which file of a content folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from ybguide.authoring.schema.answers import FaqFile, FixFile
from ybguide.authoring.schema.base import Model
from ybguide.authoring.schema.channel import ChannelFile
from ybguide.authoring.schema.desk import DeskFile
from ybguide.authoring.schema.people import PeopleFile
from ybguide.authoring.schema.places import RegionFile, SceneFile
from ybguide.authoring.schema.reference import (
    AgeRuleFile,
    CompareFile,
    ConflictsFile,
    ContactsFile,
    CorrectionsFile,
    FactsFile,
    RefusalsFile,
    SafetyFile,
    SourcesFile,
    TasksFile,
    TermsFile,
    TopicsFile,
)
from ybguide.authoring.schema.search import AspectsFile, SynonymsFile, WordingsFile
from ybguide.authoring.schema.ways import WaysFile


@dataclass(frozen=True, kw_only=True, slots=True)
class FileKind:
    """A glob inside the content folder and the model of the files it names."""

    pattern: str
    model: type[Model]


KINDS: Sequence[FileKind] = (
    FileKind(pattern="channels/*.yaml", model=ChannelFile),
    FileKind(pattern="scenes/*.yaml", model=SceneFile),
    FileKind(pattern="faq/*.yaml", model=FaqFile),
    FileKind(pattern="fixes/*.yaml", model=FixFile),
    FileKind(pattern="regions/*.yaml", model=RegionFile),
    FileKind(pattern="sources.yaml", model=SourcesFile),
    # An overlay adds its own beside ours; a file of the same name would take the place of all of ours.
    FileKind(pattern="sources/*.yaml", model=SourcesFile),
    FileKind(pattern="contacts/*.yaml", model=ContactsFile),
    FileKind(pattern="conflicts/*.yaml", model=ConflictsFile),
    FileKind(pattern="terms/*.yaml", model=TermsFile),
    FileKind(pattern="desk/*.yaml", model=DeskFile),
    FileKind(pattern="facts/*.yaml", model=FactsFile),
    FileKind(pattern="corrections/*.yaml", model=CorrectionsFile),
    FileKind(pattern="facts.yaml", model=FactsFile),
    FileKind(pattern="corrections.yaml", model=CorrectionsFile),
    FileKind(pattern="tasks.yaml", model=TasksFile),
    FileKind(pattern="topics.yaml", model=TopicsFile),
    FileKind(pattern="contacts.yaml", model=ContactsFile),
    FileKind(pattern="conflicts.yaml", model=ConflictsFile),
    FileKind(pattern="refusals.yaml", model=RefusalsFile),
    FileKind(pattern="terms.yaml", model=TermsFile),
    FileKind(pattern="compare.yaml", model=CompareFile),
    FileKind(pattern="safety.yaml", model=SafetyFile),
    FileKind(pattern="desk.yaml", model=DeskFile),
    FileKind(pattern="family-rule.yaml", model=AgeRuleFile),
    FileKind(pattern="ways.yaml", model=WaysFile),
    FileKind(pattern="synonyms.yaml", model=SynonymsFile),
    FileKind(pattern="aspects.yaml", model=AspectsFile),
    FileKind(pattern="people.yaml", model=PeopleFile),
    FileKind(pattern="people/*.yaml", model=PeopleFile),
    FileKind(pattern="wordings/*.yaml", model=WordingsFile),
)


def kind_of(path: str) -> FileKind | None:
    """The kind of a path relative to the content folder (``/`` separated), or None.

    ``*`` also matches deeper folders, so ``regions/sichuan/deyang.yaml`` is a region.
    """
    return next((kind for kind in KINDS if fnmatchcase(path, kind.pattern)), None)
