"""Ways to get the code: which guide to recommend to whom, and why."""

from typing import Literal

from ybguide.domain.address import SCENES, Address, guide_at
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.domain.lasting import Lasting

Need = Literal["own-phone", "face", "app"]


class Way(Lasting):
    """A guide to recommend; ways are kept in the order of preference.

    ``show`` names the guide as ``channel/task`` or ``channel/task/way``, or a scene as ``use/scene``.
    ``whom`` are those it is for; ``needs`` is what they must have: a phone of their own, a face that can be
    scanned, the app of the channel on the phone already. ``enrolled`` is False where the way is for people
    who are not enrolled yet; all others need enrolment. ``activated`` is True where the way is for people
    whose code was activated before: they open it and do not activate it again; all others lead to a first
    code. It is only for those who are known to be ``without`` what is named there.
    """

    id: str
    show: str
    whom: tuple[str, ...]
    when: Condition | None
    enrolled: bool
    activated: bool
    needs: tuple[str, ...]
    without: tuple[str, ...] = ()
    because: str
    evidence: Evidence

    @property
    def shown(self) -> tuple[str, str]:
        """What it shows, as the kind and the id of a record; a guide may be named without its way."""
        return ("scene", self.task) if self.channel == SCENES else ("guide", self.show)

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
