"""Scenes in which the code is used, and regions with what differs there."""

from typing import Literal

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition, Statement, Step
from ybguide.record import Record

ChannelKind = Literal["app", "mini-program", "official-account", "website", "window", "bank", "other"]


class Scene(Record):
    """Using the code in one situation. ``limits`` say what is not possible or differs by place."""

    id: str
    name: str
    aliases: tuple[str, ...]
    title: str
    summary: str
    minutes: int | None
    when: Condition | None
    needs: tuple[Statement, ...]
    steps: tuple[Step, ...]
    gap: str | None
    limits: tuple[Statement, ...]
    done: str | None
    next: tuple[str, ...]
    contacts: tuple[str, ...]
    conflicts: tuple[str, ...]
    topics: tuple[str, ...]


class LocalChannel(Record):
    """A channel that only this place has."""

    id: str
    name: str
    kind: ChannelKind
    does: str
    path: tuple[str, ...]
    url: str | None
    evidence: Evidence


class Phone(Record):
    """A number to call, as its source printed it; ``place`` is the county it is for."""

    id: str
    name: str
    phone: str
    place: str | None
    evidence: Evidence


class Place(Record):
    """A city or county that the pack of a region also answers for."""

    name: str
    aliases: tuple[str, ...]


class Difference(Record):
    """What is different here from the national way."""

    text: str
    when: Condition | None
    topics: tuple[str, ...]
    evidence: Evidence


class Region(Record):
    """A province, or a city inside one (``parent``). ``national-only`` packs hold nothing local."""

    id: str
    name: str
    aliases: tuple[str, ...]
    parent: str | None
    summary: str
    coverage: Literal["local", "national-only"]
    channels: tuple[LocalChannel, ...]
    differences: tuple[Difference, ...]
    contacts: tuple[Phone, ...]
    places: tuple[Place, ...]
    conflicts: tuple[str, ...]
