"""``content/scenes/`` and ``content/regions/``: using the code, and what differs in a place."""

from pydantic import Field

from ybguide.authoring.schema.base import (
    EvidenceEntry,
    Id,
    Lasting,
    LimitEntry,
    Model,
    ProcedureEntry,
    StatementEntry,
    Text,
)
from ybguide.authoring.schema.channel import GuideEntry
from ybguide.domain.places import ChannelKind, Coverage


class SceneFile(ProcedureEntry):
    """A situation in which the code is used, from the hospital window to the online pharmacy."""

    id: Id
    name: Text
    aliases: list[Text] = []
    order: int = Field(ge=1)
    limits: list[LimitEntry] = []


class LocalChannelEntry(Lasting):
    """A channel that only this place has."""

    id: Id
    name: Text
    kind: ChannelKind
    does: Text
    path: list[Text] = []
    url: Text | None = None
    evidence: EvidenceEntry


class PhoneEntry(Lasting):
    """A number to call, as its source printed it."""

    id: Id
    name: Text
    phone: Text
    place: Text | None = None
    evidence: EvidenceEntry


class PlaceEntry(Model):
    """A city, county or district that this pack also answers for."""

    name: Text
    aliases: list[Text] = []


class DifferenceEntry(StatementEntry):
    """What is different here from the national way."""

    topics: list[Id] = Field(min_length=1, max_length=3)


class LocalGuideEntry(GuideEntry):
    """A way that only this place has, inside a channel (national or local)."""

    channel: Id


class RegionFile(Model):
    """A province, or a city inside one (``parent``).

    What a source says of a place stands in the slot it belongs to, from ``sharing`` to ``students``; what
    fits none of them is a difference. A slot without a source stays empty.
    """

    id: Id
    name: Text
    aliases: list[Text] = []
    parent: Id | None = None
    order: int = Field(ge=1)
    summary: Text
    coverage: Coverage
    channels: list[LocalChannelEntry] = []
    guides: list[LocalGuideEntry] = []
    sharing: list[StatementEntry] = []
    wallet: list[StatementEntry] = []
    contribution: list[StatementEntry] = []
    remote: list[StatementEntry] = []
    offline: list[StatementEntry] = []
    newborn: list[StatementEntry] = []
    students: list[StatementEntry] = []
    differences: list[DifferenceEntry] = []
    contacts: list[PhoneEntry] = []
    places: list[PlaceEntry] = []
    conflicts: list[Id] = []
