"""Scenes in which the code is used, and regions with what differs there."""

from typing import Literal

from ybguide.domain.address import Address
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Procedure, Statement
from ybguide.domain.kind import Kind
from ybguide.domain.lasting import Lasting
from ybguide.record import Record

ChannelKind = Literal["app", "mini-program", "official-account", "website", "window", "bank", "other"]
Coverage = Literal["local", "national-only"]
"""Whether a pack holds anything of the place itself."""


class Scene(Procedure):
    """Using the code in one situation."""

    name: str
    aliases: tuple[str, ...]

    @property
    def address(self) -> Address:
        return Address(of=Kind.SCENE, key=self.id)


class LocalChannel(Lasting):
    """A channel that only this place has."""

    id: str
    name: str
    kind: ChannelKind
    does: str
    path: tuple[str, ...]
    url: str | None
    evidence: Evidence


class Phone(Lasting):
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


class Difference(Statement):
    """What is different here from the national way."""

    topics: tuple[str, ...]


class Region(Record):
    """A province, or a city inside one (``parent``). ``national-only`` packs hold nothing local.

    What is known of the place stands in slots, from ``sharing`` to ``students``; ``differences`` is the rest.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    parent: str | None
    summary: str
    coverage: Coverage
    channels: tuple[LocalChannel, ...]
    sharing: tuple[Statement, ...] = ()
    wallet: tuple[Statement, ...] = ()
    contribution: tuple[Statement, ...] = ()
    remote: tuple[Statement, ...] = ()
    offline: tuple[Statement, ...] = ()
    newborn: tuple[Statement, ...] = ()
    students: tuple[Statement, ...] = ()
    differences: tuple[Difference, ...]
    contacts: tuple[Phone, ...]
    places: tuple[Place, ...]
    conflicts: tuple[str, ...]
