"""``content/channels/``: one file a channel, with its guides by task."""

from pydantic import Field

from ybguide.authoring.schema.base import EvidenceEntry, Id, Model, ProcedureEntry, Text
from ybguide.domain.channel import Answer


class SupportEntry(Model):
    """Whether a channel can do something; ``unknown`` where no reliable source says."""

    answer: Answer
    text: Text
    evidence: EvidenceEntry


class SupportsEntry(Model):
    """The three questions people compare channels by."""

    family: SupportEntry
    password: SupportEntry
    in_person: SupportEntry


class GuideEntry(ProcedureEntry):
    """A task in this channel. Several ways in to one task each carry a ``way``."""

    task: Id
    way: Id | None = None


class ChannelFile(Model):
    """A place where the code can be had: an app, a bank, a window."""

    id: Id
    name: Text
    aliases: list[Text] = []
    order: int = Field(ge=1)
    summary: Text
    needs: Text
    minutes: int = Field(ge=1, le=240)
    best_for: Text
    supports: SupportsEntry
    guides: list[GuideEntry] = Field(min_length=1)
