"""``content/faq/`` and ``content/fixes/``: questions and failures."""

from pydantic import Field

from ybguide.authoring.schema.base import (
    ConditionEntry,
    EvidenceEntry,
    Id,
    Lasting,
    Model,
    OtherPathEntry,
    Ref,
    StatementEntry,
    Text,
)


class QuestionEntry(Lasting):
    """A question, answered by its first sentence; with ``place``, an answer for that place only."""

    id: Id
    question: Text
    also: list[Text] = []
    place: Text | None = None
    answer: Text
    details: list[Text] = []
    topics: list[Id] = Field(min_length=1, max_length=3)
    guides: list[Ref] = []
    contacts: list[Id] = []
    conflicts: list[Id] = []
    evidence: EvidenceEntry


class FaqFile(Model):
    """Questions of one subject."""

    id: Id
    title: Text
    order: int = Field(ge=1)
    entries: list[QuestionEntry] = Field(min_length=1)


class RemedyEntry(Lasting):
    """Something to try, one action."""

    do: Text
    path: list[Text] = []
    also: list[OtherPathEntry] = []
    when: ConditionEntry | None = None
    evidence: EvidenceEntry


class FixEntry(Lasting):
    """A failure: what the screen shows, causes in order of likelihood, remedies, who resolves it.

    With ``when`` only such people meet it.
    """

    id: Id
    symptom: Text
    also: list[Text] = []
    screen: list[Text] = []
    place: Text | None = None
    when: ConditionEntry | None = None
    causes: list[StatementEntry] = Field(min_length=1)
    try_: list[RemedyEntry] = Field(min_length=1, alias="try")
    escalate: list[Id] = Field(min_length=1)
    topics: list[Id] = Field(min_length=1, max_length=3)
    guides: list[Ref] = []
    conflicts: list[Id] = []


class FixFile(Model):
    """Failures of one subject."""

    id: Id
    title: Text
    order: int = Field(ge=1)
    entries: list[FixEntry] = Field(min_length=1)
