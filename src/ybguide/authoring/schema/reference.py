"""The single files: sources, tasks, topics, contacts, conflicts, terms, comparisons, safety."""

from typing import Any

from pydantic import Field, model_validator

from ybguide.authoring.schema.base import (
    ConditionEntry,
    EvidenceEntry,
    Id,
    Lasting,
    Model,
    PartialDate,
    Text,
)
from ybguide.domain.reference import Grade


class SourceEntry(Model):
    """A document the content stands on; entries that share a ``group`` count as one source."""

    id: Id
    name: Text
    publisher: Text
    grade: Grade
    date: PartialDate | None = None
    approximate: bool = False
    url: Text | None = Field(default=None, pattern=r"^https?://\S+$")
    scope: Text
    group: Id | None = None
    facts: list[Text] = []
    note: Text | None = None


class SourcesFile(Model):
    """``sources.yaml``."""

    sources: list[SourceEntry] = Field(min_length=1)


class AdviceEntry(Lasting):
    """Which channel to take, and for whom."""

    who: Text
    channel: Id
    why: Text
    evidence: EvidenceEntry


class TaskEntry(Model):
    """Something people want to get done, the same in every channel."""

    id: Id
    name: Text
    aliases: list[Text] = []
    summary: Text
    advice: list[AdviceEntry] = []


class TasksFile(Model):
    """``tasks.yaml``, in the order in which readers meet the tasks."""

    tasks: list[TaskEntry] = Field(min_length=1)


class TopicEntry(Model):
    """A subject id that answers and fixes carry."""

    id: Id
    name: Text


class TopicsFile(Model):
    """``topics.yaml``."""

    topics: list[TopicEntry] = Field(min_length=1)


class ContactEntry(Model):
    """A person or an office to turn to; without a number where no source gives a reliable one."""

    id: Id
    name: Text
    aliases: list[Text] = []
    phone: Text | None = None
    covers: Text
    topics: list[Id] = Field(default=[], max_length=3)
    evidence: EvidenceEntry


class ContactsFile(Model):
    """``contacts.yaml``."""

    contacts: list[ContactEntry] = Field(min_length=1)


class FactEntry(Lasting):
    """An amount, a limit or a day that several pieces state; they write ``{fact:id}`` in its place."""

    id: Id
    text: Text
    note: Text | None = None
    evidence: EvidenceEntry


class FactsFile(Model):
    """``facts.yaml``: what stands once and is referred to."""

    facts: list[FactEntry] = Field(min_length=1)


class CorrectedPhoneEntry(Model):
    """The number of a local contact as it is now, instead of the one its region has."""

    id: Id
    phone: Text
    name: Text | None = None
    evidence: EvidenceEntry


class CorrectionsFile(Model):
    """``corrections.yaml`` of an overlay: numbers and facts that are to be read instead of the base's."""

    phones: list[CorrectedPhoneEntry] = []
    facts: list[FactEntry] = []


class ClaimEntry(Model):
    """One side of a disagreement."""

    says: Text
    sources: list[Id] = Field(min_length=1)


class ConflictEntry(Model):
    """Sources disagree: what each says, what this guide goes by, and why.

    ``topics`` are what it is about, where the pieces that name it do not show it. With ``when`` it only bears
    on such people.
    """

    id: Id
    about: Text
    claims: list[ClaimEntry] = Field(min_length=2)
    choice: Text
    why: Text
    reader: Text
    when: ConditionEntry | None = None
    topics: list[Id] = Field(default=[], max_length=3)
    facts: list[Text] = []


class ConflictsFile(Model):
    """``conflicts.yaml``."""

    conflicts: list[ConflictEntry] = Field(min_length=1)


class RefusalEntry(Model):
    """A statement of the sources that the guide does not repeat, and why."""

    id: Id
    statement: Text
    sources: list[Id] = Field(min_length=1)
    why: Text
    facts: list[Text] = []


class RefusalsFile(Model):
    """``refusals.yaml``."""

    refusals: list[RefusalEntry] = Field(min_length=1)


class TermEntry(Lasting):
    """A word people meet, in one or two plain sentences."""

    id: Id
    term: Text
    aliases: list[Text] = []
    meaning: Text
    not_same_as: list[Id] = []
    topics: list[Id] = Field(default=[], max_length=3)
    place: Text | None = None
    evidence: EvidenceEntry


class TermsFile(Model):
    """``terms.yaml``."""

    terms: list[TermEntry] = Field(min_length=1)


class RowEntry(Lasting):
    """One question asked of every column."""

    label: Text
    cells: list[Text] = Field(min_length=2)
    evidence: EvidenceEntry


class ComparisonEntry(Lasting):
    """Things that are taken for one another, side by side."""

    id: Id
    title: Text
    aliases: list[Text] = []
    summary: Text
    columns: list[Text] = Field(min_length=2)
    rows: list[RowEntry] = Field(min_length=2)
    topics: list[Id] = Field(default=[], max_length=3)


class CompareFile(Model):
    """``compare.yaml``."""

    comparisons: list[ComparisonEntry] = Field(min_length=1)


class RuleEntry(Lasting):
    """A rule to keep oneself safe by."""

    id: Id
    text: Text
    evidence: EvidenceEntry


class ScamEntry(Lasting):
    """A known fraud: how it comes, what is true, what to do."""

    id: Id
    title: Text
    also: list[Text] = []
    how: Text
    truth: Text
    do: list[Text] = Field(min_length=1)
    contacts: list[Id] = Field(min_length=1)
    topics: list[Id] = Field(min_length=1, max_length=3)
    evidence: EvidenceEntry


class SafetyFile(Model):
    """``safety.yaml``."""

    rules: list[RuleEntry] = Field(min_length=1)
    scams: list[ScamEntry] = Field(min_length=1)


class PaperEntry(Model):
    """Something to bring, for one channel; what is the same everywhere is written as plain text."""

    text: Text
    channel: Id | None = None

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": ["string", "number"], "minLength": 1}, handler(schema)]}


class CaseEntry(Model):
    """One case of a rule, told apart by a condition."""

    id: Id
    name: Text
    when: ConditionEntry
    text: Text
    papers: list[PaperEntry] = Field(min_length=1)
    evidence: EvidenceEntry


class AgeRuleFile(Model):
    """``family-rule.yaml``: what the age of a family member changes."""

    id: Id
    title: Text
    summary: Text
    cases: list[CaseEntry] = Field(min_length=2)
    conflicts: list[Id] = []
