"""``ways.yaml``: which guide to recommend to whom, in the order of preference."""

from pydantic import Field

from ybguide.authoring.schema.base import ConditionEntry, EvidenceEntry, Id, Lasting, Model, Ref, Text
from ybguide.domain.person import Whom
from ybguide.domain.way import Need


class WayEntry(Lasting):
    """A guide to recommend, with the reason.

    ``for`` is who is to have the code and ``when`` what must hold for them; ``needs`` is what they must
    have: a phone of their own, a face that can be scanned, or the app of the channel on the phone already.
    With ``enrolled: false`` it is for people who are not enrolled yet; all other ways need enrolment. With
    ``activated: true`` it is for people whose code was activated before; all other ways are for the rest. A
    way ``without`` something is only for those who are known not to have it.
    """

    id: Id
    show: Ref = Field(description="channel/task, channel/task/way or use/scene")
    whom: list[Whom] = Field(alias="for", min_length=1)
    when: ConditionEntry | None = None
    enrolled: bool = True
    activated: bool = False
    needs: list[Need] = []
    without: list[Need] = []
    because: Text
    evidence: EvidenceEntry


class WaysFile(Model):
    """``ways.yaml``, the best way first."""

    ways: list[WayEntry] = Field(min_length=1)
