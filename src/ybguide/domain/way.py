"""Ways to get the code: which guide to recommend to whom, and why."""

from typing import Literal

from ybguide.domain.address import Address, guide_at
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.record import Record

Need = Literal["own-phone", "face", "app"]


class Way(Record):
    """A guide to recommend; ways are kept in the order of preference.

    ``show`` names the guide as ``channel/task`` or ``channel/task/way``, or a scene as ``use/scene``.
    ``whom`` are those it is for; ``needs`` is what they must have: a phone of their own, a face that can be
    scanned, the app of the channel on the phone already. ``enrolled`` is False where the way is for people
    who are not enrolled yet; all others need enrolment.
    """

    id: str
    show: str
    whom: tuple[str, ...]
    when: Condition | None
    enrolled: bool
    needs: tuple[str, ...]
    because: str
    evidence: Evidence

    @property
    def channel(self) -> str:
        """The id of the channel, or ``use``."""
        return self.show.split("/")[0]

    @property
    def task(self) -> str:
        """The id of the task, or that of the scene."""
        return self.show.split("/")[1]

    @property
    def address(self) -> Address:
        """Where the guide or the scene is shown."""
        return guide_at(self.show)
